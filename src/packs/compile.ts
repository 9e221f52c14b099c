import { createHash } from "node:crypto";
import type { Actor, Alias, Codebook, Place } from "../model/index.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Lexicon } from "./lexicon.ts";
import { genderOf, labelsOf, numberOf } from "./packed.ts";
import type { PackProblem } from "./problem.ts";
import type { ReadEntry } from "./read-file.ts";
import type { ActorEntry, PlaceEntry } from "./schemas.ts";

/** Turns validated entries into frozen Knowledge, checking what no single entry can show. */
export function compilePacks(entries: readonly ReadEntry[]): {
  knowledge: Knowledge;
  problems: PackProblem[];
} {
  const problems: PackProblem[] = [];
  const of = (kind: string) => entries.filter((entry) => entry.kind === kind);
  checkIds(entries, problems);
  const actors = of("actors").map(toActor);
  const places = of("places").map(toPlace);
  checkLinks(of("actors"), of("places"), problems);
  checkNames(of("actors"), of("places"), problems);
  const codebook: Codebook = {
    version: "1",
    stances: of("stances").map((entry) => entry.value),
    events: of("events").map((entry) => entry.value),
    statementModes: of("statement-modes").map((entry) => entry.value),
  };
  checkCodes(of("frames"), of("speech"), codebook, problems);
  const lexicon = (pack: string): Lexicon => {
    const mine = (kind: string) =>
      of(kind)
        .filter((entry) => entry.pack === pack)
        .map((entry) => entry.value);
    return {
      frames: mine("frames"),
      speech: mine("speech"),
      operators: mine("operators"),
      words: mine("words"),
    };
  };
  const body = { actors, places, codebook, lexicons: { ar: lexicon("ar"), en: lexicon("en") } };
  const version = createHash("sha256").update(JSON.stringify(body)).digest("hex").slice(0, 12);
  return { knowledge: deepFreeze({ version, ...body, wordData: null }), problems };
}

const stateOf = ({ value, countries }: ReadEntry): string | undefined => value.in ?? countries[0];

function allNames({ names }: ActorEntry | PlaceEntry): ActorEntry["names"]["ar"] {
  return [...names.ar, ...names.en, ...(names.fr ?? [])];
}

function toAlias(name: ActorEntry["names"]["ar"][number]): Alias {
  return typeof name === "string" ? { text: name } : (name as Alias);
}

/** French names stand in Latin script, so they are found where the English ones are. */
function toNames(names: ActorEntry["names"]): Actor["names"] {
  const latin = [...names.en, ...(names.fr ?? [])].map(toAlias);
  const once = latin.filter((name, i) => latin.findIndex((each) => each.text === name.text) === i);
  return { ar: names.ar.map(toAlias), en: once };
}

function toActor({ value, pack, countries }: ReadEntry): Actor {
  const entry = value as ActorEntry;
  const names = toNames(entry.names);
  return {
    id: entry.id,
    pack,
    type: entry.type,
    labels: labelsOf(names, entry.id),
    names,
    gender: entry.gender ?? genderOf(entry.type),
    number: entry.number ?? numberOf(entry.type),
    ...(entry.nisba ? { nisba: entry.nisba } : {}),
    ...(entry.wikidata ? { wikidata: entry.wikidata } : {}),
    countries: entry.country === undefined ? countries : [entry.country].flat(),
    ...(entry.forcesOf ? { forcesOf: entry.forcesOf } : {}),
    ...(entry.active ? { active: entry.active } : {}),
    roles: entry.roles ?? [],
    affiliations: entry.affiliations ?? [],
    rivals: entry.rivals ?? [],
  };
}

function toPlace({ value, pack, countries }: ReadEntry): Place {
  const entry = value as PlaceEntry;
  const names = toNames(entry.names);
  return {
    id: entry.id,
    pack,
    type: entry.type,
    labels: labelsOf(names, entry.id),
    names,
    in: entry.in ?? countries[0] ?? "",
    lat: entry.lat ?? null,
    lon: entry.lon ?? null,
    ...(entry.metonymOf ? { metonymOf: entry.metonymOf } : {}),
    ...(entry.wikidata ? { wikidata: entry.wikidata } : {}),
    ...(entry.geonames ? { geonames: entry.geonames } : {}),
    ...(entry.population ? { population: entry.population } : {}),
  };
}

function checkIds(entries: readonly ReadEntry[], problems: PackProblem[]): void {
  const seen = new Map<string, ReadEntry>();
  for (const entry of entries) {
    const name = entry.value.id ?? entry.value.code ?? entry.value.mode;
    // An actor and a place share the name space of ids; a lexicon entry lives in its language and kind.
    const space =
      entry.kind === "actors" || entry.kind === "places" ? "names" : `${entry.pack}/${entry.kind}`;
    const first = seen.get(`${space}/${name}`);
    if (first) {
      problems.push({
        ...at(entry),
        entry: name,
        message: `id "${name}" is already used at ${first.file}:${first.line}`,
        remedy: "rename one of them, or merge the two entries",
      });
    } else seen.set(`${space}/${name}`, entry);
  }
}

function checkLinks(
  actors: readonly ReadEntry[],
  places: readonly ReadEntry[],
  problems: PackProblem[],
): void {
  const known = new Set(actors.map((entry) => entry.value.id as string));
  const need = (entry: ReadEntry, id: string | undefined, key: string) => {
    if (id !== undefined && !known.has(id)) {
      problems.push({
        ...at(entry),
        entry: entry.value.id,
        message: `${key} names "${id}", which no pack holds`,
        remedy: "correct the id, or add that actor",
      });
    }
  };
  for (const entry of actors) {
    const value = entry.value as ActorEntry;
    for (const role of value.roles ?? []) need(entry, role.of, "roles.of");
    for (const link of value.affiliations ?? []) need(entry, link.via, "affiliations.via");
    for (const rival of value.rivals ?? []) need(entry, rival.of, "rivals.of");
    for (const { when } of allNames(value).map(toAlias)) {
      for (const id of when?.outlet ?? []) need(entry, id, "names.when.outlet");
      for (const id of when?.about ?? []) need(entry, id, "names.when.about");
    }
    need(entry, value.forcesOf, "forcesOf");
    for (const id of value.country === undefined ? entry.countries : [value.country].flat())
      need(entry, id, "country");
  }
  for (const entry of places) {
    const state = stateOf(entry);
    if (state === undefined) {
      problems.push({
        ...at(entry),
        entry: entry.value.id,
        message: "nothing says in which state it lies",
        remedy: "write `in: <id of the state>` here, or `country: <id>` at the head of the file",
      });
    }
    need(entry, state, "in");
    need(entry, entry.value.metonymOf, "metonymOf");
  }
}

/**
 * A name borne by two entries must say so on both; an actor and its own place (a state) may share one. Towns of several
 * states share names without a mark: the article's state decides, and the others are kept beside.
 */
function checkNames(
  actors: readonly ReadEntry[],
  places: readonly ReadEntry[],
  problems: PackProblem[],
): void {
  for (const group of [actors, places]) {
    const seen = new Map<string, { entry: ReadEntry; open: boolean }>();
    for (const entry of group) {
      for (const alias of allNames(entry.value).map(toAlias)) {
        const open = alias.ambiguous === true || alias.when !== undefined;
        const name = group === places ? `${stateOf(entry)}\n${alias.text}` : alias.text;
        const first = seen.get(name);
        // A name may be the same in English and French.
        const again =
          first?.entry === entry && entry.value.names.fr?.some((each: unknown) => each === alias.text);
        if (again) continue;
        // Whoever writes a pack of her own cannot mark the other pack's name: one mark is enough between packs.
        const settled = first && (first.entry.pack === entry.pack ? open && first.open : open || first.open);
        if (first && first.entry === entry) {
          problems.push({
            ...at(entry),
            entry: entry.value.id,
            message: `the name "${alias.text}" stands twice`,
            remedy: "delete one",
          });
        } else if (first && !settled) {
          problems.push({
            ...at(entry),
            entry: entry.value.id,
            message: `the name "${alias.text}" is also borne by "${first.entry.value.id}" (${first.entry.file}:${first.entry.line})`,
            remedy:
              "delete it in one of them, or write {text: ..., ambiguous: true} in both (in your own pack is enough)",
          });
        } else if (!first) seen.set(name, { entry, open });
      }
    }
  }
}

function checkCodes(
  frames: readonly ReadEntry[],
  speech: readonly ReadEntry[],
  codebook: Codebook,
  problems: PackProblem[],
): void {
  const stances = new Set(codebook.stances.map((code) => code.code));
  const events = new Map(codebook.events.map((type) => [type.code, type]));
  const modes = new Set(codebook.statementModes.map((mode) => mode.mode));
  const complain = (entry: ReadEntry, message: string) =>
    problems.push({ ...at(entry), entry: entry.value.id, message, remedy: "use a code of packs/codebook" });
  for (const entry of frames) {
    for (const give of entry.value.gives) {
      if (give.class === "stance" && !stances.has(give.code))
        complain(entry, `unknown stance code "${give.code}"`);
      if (give.class === "event") {
        const type = events.get(give.code);
        if (!type) complain(entry, `unknown event type "${give.code}"`);
        else if (give.mode && !type.modes.includes(give.mode)) {
          complain(entry, `event type ${give.code} has no mode "${give.mode}"`);
        }
      }
    }
  }
  for (const entry of speech) {
    if (!modes.has(entry.value.mode)) complain(entry, `unknown statement mode "${entry.value.mode}"`);
  }
}

function at(entry: ReadEntry): { file: string; line: number } {
  return { file: entry.file, line: entry.line };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) deepFreeze(inner);
    Object.freeze(value);
  }
  return value;
}
