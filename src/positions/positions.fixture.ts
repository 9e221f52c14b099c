// The situation of the board's first question, told in sentences written for this test. Tests may name actors.
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type {
  Actor,
  ActorRef,
  Affiliation,
  Article,
  Codebook,
  Coding,
  FiledCoding,
  Labels,
  Role,
  Voice,
} from "../model/index.ts";

const table = (file: string) =>
  (
    parse(readFileSync(new URL(`../../packs/codebook/${file}.yaml`, import.meta.url), "utf8")) as {
      entries: unknown[];
    }
  ).entries;

/** The bundled codebook, read without the packs room: positions may not import it. */
export const CODEBOOK: Codebook = {
  version: "1",
  stances: table("stances") as Codebook["stances"],
  events: table("events") as Codebook["events"],
  statementModes: table("statements") as Codebook["statementModes"],
};

type ActorSeed = Pick<Actor, "id" | "type" | "labels"> & {
  via?: string | Affiliation;
  role?: string | Partial<Role>;
  forcesOf?: string;
  rivals?: string[];
  gender?: "m" | "f";
};

function makeActor({ id, type, labels, via, role, forcesOf, rivals, gender = "m" }: ActorSeed): Actor {
  const affiliation = typeof via === "string" ? { via } : via;
  const office = typeof role === "string" ? { of: role } : role;
  return {
    id,
    pack: "test",
    type,
    labels,
    names: { ar: [{ text: labels.ar }], en: [{ text: labels.en }] },
    gender,
    number: "s",
    countries: [],
    roles: office ? [{ of: "", title: { ar: "", en: "" }, ...office }] : [],
    affiliations: affiliation ? [affiliation] : [],
    rivals: (rivals ?? []).map((of) => ({ of })),
    ...(forcesOf === undefined ? {} : { forcesOf }),
  };
}

const SEEDS: ActorSeed[] = [
  { id: "haftar", type: "person", labels: { ar: "حفتر", en: "Haftar" }, role: "haftar-forces" },
  {
    id: "haftar-forces",
    type: "force",
    labels: { ar: "قوات حفتر", en: "Haftar's forces" },
    forcesOf: "haftar",
    rivals: ["gna"],
  },
  { id: "gna", type: "government", labels: { ar: "حكومة الوفاق", en: "GNA" } },
  { id: "gna-army", type: "force", labels: { ar: "الجيش الليبي", en: "Libyan Army (GNA)" }, forcesOf: "gna" },
  {
    id: "presidential-council",
    type: "body",
    labels: { ar: "المجلس الرئاسي", en: "Presidential Council" },
    via: "gna",
  },
  { id: "sarraj", type: "person", labels: { ar: "السراج", en: "Sarraj" }, role: "presidential-council" },
  { id: "russia", type: "state", labels: { ar: "روسيا", en: "Russia" } },
  {
    id: "wagner",
    type: "company",
    labels: { ar: "فاغنر", en: "Wagner" },
    via: { via: "russia", from: "2014", to: "2023" },
  },
  { id: "uae", type: "state", labels: { ar: "الإمارات", en: "UAE" } },
  {
    id: "anwar-gargash",
    type: "person",
    labels: { ar: "أنور قرقاش", en: "Anwar Gargash" },
    role: { of: "uae", from: "2008", to: "2021-02" },
  },
  { id: "egypt", type: "state", labels: { ar: "مصر", en: "Egypt" } },
  { id: "rsf", type: "force", labels: { ar: "قوات الدعم السريع", en: "RSF" }, forcesOf: "hemedti" },
  { id: "hemedti", type: "person", labels: { ar: "حميدتي", en: "Hemedti" }, role: "rsf" },
  { id: "sudan", type: "state", labels: { ar: "السودان", en: "Sudan" } },
  { id: "usa", type: "state", labels: { ar: "الولايات المتحدة", en: "USA" } },
  { id: "france", type: "state", labels: { ar: "فرنسا", en: "France" } },
  { id: "turkey", type: "state", labels: { ar: "تركيا", en: "Turkey" } },
  { id: "le-monde", type: "outlet", labels: { ar: "لوموند", en: "Le Monde" } },
  {
    id: "africa-intelligence",
    type: "outlet",
    labels: { ar: "أفريكا إنتيليجنس", en: "Africa Intelligence" },
  },
];

export const ACTORS: ReadonlyMap<string, Actor> = new Map(SEEDS.map((seed) => [seed.id, makeActor(seed)]));

export function labelsOf(id: string): Labels {
  return ACTORS.get(id)?.labels ?? { ar: id, en: id };
}

/** A ref to an actor of the test pack; `id@via` adds an office or affiliation that the coder found. */
function ref(name: string): ActorRef {
  const [id = "", via] = name.split("@");
  const labels = labelsOf(id);
  return {
    id,
    labels,
    text: labels.ar,
    ...(via ? { via: { id: via, labels: labelsOf(via), basis: "affiliation" as const } } : {}),
  };
}

/** `actor:hemedti`, `outlet:le-monde`, `unnamed:متابعون`. */
function voice(text: string): Voice {
  const [kind = "", name = ""] = text.split(":");
  const isKnown = ACTORS.has(name);
  return {
    kind: kind as Voice["kind"],
    name: isKnown ? labelsOf(name).ar : name,
    ...(isKnown ? { id: name, labels: labelsOf(name) } : {}),
  };
}

/** A coding in short: `[class code] actor -> recipient`, with what differs from the plain case. */
export interface Told
  extends Partial<Pick<Coding, "status" | "certainty" | "mode" | "figurative" | "voice">> {
  readonly code: string;
  readonly by: string;
  readonly toward?: string;
  readonly chain?: readonly string[];
  readonly when?: string;
  readonly quote: string;
}

/** An article made of the quotes of what it tells, and its codings. */
export function tell(
  id: string,
  told: readonly Told[],
  about: Partial<Article> = {},
): { article: Article; codings: FiledCoding[] } {
  const text = about.text ?? told.map(({ quote }) => quote).join(".\n");
  const article: Article = {
    id,
    sha256: id,
    file: `${id}.txt`,
    title: null,
    outlet: null,
    publishedOn: { edtf: "2020-05-25", basis: "stated" },
    language: "ar",
    ...about,
    text,
  };
  const codings = told.map((one, index): FiledCoding => {
    const start = text.indexOf(one.quote);
    if (start < 0) throw new Error(`the fixture's article ${id} lacks its quote: ${one.quote}`);
    return {
      id: `c-${id}-${String(index).padStart(2, "0")}`,
      articleId: id,
      class: /^[A-Z]+$/.test(one.code) ? "event" : "stance",
      code: one.code,
      ...(one.mode ? { mode: one.mode } : {}),
      actors: one.by.split("+").map(ref),
      recipients: one.toward ? one.toward.split("+").map(ref) : [],
      status: one.status ?? "actual",
      certainty: one.certainty ?? "stated",
      ...(one.voice ? { voice: one.voice } : {}),
      chain: (one.chain ?? []).map(voice),
      when: one.when ? { edtf: one.when, basis: "stated", text: "" } : null,
      where: [],
      evidence: [{ start, end: start + one.quote.length, quote: one.quote }],
      confidence: 0.8,
      coder: "rules@test",
      rule: "coders/ar/test",
      ...(one.figurative ? { figurative: true } : {}),
    };
  });
  return { article, codings };
}

export const BACKED: readonly Told[] = [
  { code: "backs", by: "uae", toward: "haftar", quote: "تقف أبوظبي منذ زمن خلف الرجل" },
  { code: "backs", by: "egypt", toward: "haftar", quote: "وللقاهرة يد في صعوده" },
  { code: "backs", by: "russia", toward: "haftar", quote: "أما موسكو فكانت سنده الأكبر" },
];

export const SITUATION: readonly Told[] = [
  ...BACKED,
  {
    code: "abandons",
    by: "uae",
    toward: "haftar",
    chain: ["unnamed:مراقبون"],
    certainty: "hedged",
    quote: "ويقرأ مراقبون في ذلك أن أبوظبي ربما نفضت يدها منه",
  },
  { code: "abandons", by: "uae", toward: "haftar", figurative: true, quote: "أبوظبي تترك العربة وهي تنحدر" },
  {
    code: "seeks-alternative",
    by: "egypt",
    toward: "haftar",
    chain: ["outlet:africa-intelligence"],
    quote: "وكتبت النشرة الأفريقية أن مصر شرعت تفتش عن رجل آخر",
  },
  { code: "seeks-alternative", by: "egypt", toward: "haftar", quote: "مصر تفتش عن رجل جديد" },
  {
    code: "RETREAT",
    mode: "withdraw",
    by: "wagner",
    chain: ["actor:gna-army"],
    quote: "وشاهد الجيش أرتال فاغنر تتجه جنوبا",
  },
  {
    code: "RETREAT",
    mode: "withdraw",
    by: "wagner",
    chain: ["outlet:le-monde"],
    quote: "لوموند: فاغنر تخلي مواقعها",
  },
  {
    code: "withdraws",
    by: "russia",
    toward: "haftar",
    chain: ["unnamed:صحف"],
    quote: "وتحدثت صحف عن سحب روسيا رجالها من جبهته",
  },
  {
    code: "mediates",
    by: "hemedti",
    toward: "haftar+gna",
    chain: ["actor:hemedti"],
    quote: "وقال حميدتي إنه عرض الصلح على الطرفين",
  },
  {
    code: "backs",
    by: "hemedti",
    toward: "haftar",
    chain: ["unnamed:"],
    certainty: "alleged",
    quote: "وهو المتهم بإمداد الجنرال بالرجال",
  },
  {
    code: "recognises",
    by: "usa",
    toward: "gna",
    chain: ["actor:usa"],
    quote: "وجددت واشنطن اعترافها بالوفاق",
  },
];
