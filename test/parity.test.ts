import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { POSITION_LABELS } from "../src/model/index.ts";
import { BUNDLED_PACKS, checkPacks } from "../src/packs/read-packs.ts";
import { GAPS } from "./frame-gaps.fixture.ts";
import { ROOT } from "./isnad.fixture.ts";

type Extras = Readonly<Record<string, string>>;

/** A room with a folder for each language: the files that every language has, and why one has more. */
interface Room {
  readonly folder: string;
  readonly shared: readonly string[];
  readonly ar?: Extras;
  readonly en?: Extras;
}

const ROOMS: readonly Room[] = [
  { folder: "article/dates", shared: ["words.ts"] },
  {
    folder: "text",
    shared: ["analyse.ts", "forms.ts", "morphology", "normalise.ts"],
    ar: {
      "inflect.ts": "makes the forms of a root, which English units list one by one",
      "article.ts": "the article is written onto its word; English writes it apart",
      "words-in-context.ts": "verbs that no pack lists end windows; in English word order tells as much",
    },
  },
  {
    folder: "mentions",
    shared: [
      "described.ts",
      "descriptions.ts",
      "groups.ts",
      "nisba.ts",
      "places.ts",
      "titles.ts",
      "voices.ts",
    ],
    ar: {
      "both-sides.ts": "the dual names two; English says 'both sides' rarely, and 'the two'",
      "strangers.ts": "where a name ends; English says it with capitals",
      tagger: "names outside the packs; English says them with capitals",
      "unknown-names.ts": "reads the tagger",
      "short-names.ts": "English does it in nisba.ts, by capitals",
      "short-bodies.ts": "a body's name before 'in' its place; English packs list the short form",
      "spelt-otherwise.ts": "newsrooms write foreign sounds in several Arabic ways",
      "head-nouns.ts": "a definite noun alone; English says 'the group' of anybody",
      "holders.ts": "an office before a family name or alone; English writes the full name there",
      "latter.ts": "'the latter' agrees with whom it means; in English it may be either",
      "professions.ts": "an expert's name behind his profession; English packs list titles",
    },
  },
  {
    folder: "mentions/times",
    shared: [
      "clocks.ts",
      "corpus.yaml",
      "dates.ts",
      "days.ts",
      "feasts.ts",
      "hijri.ts",
      "lengths.ts",
      "news.yaml",
      "numbers.ts",
      "outlook.ts",
      "periods.ts",
      "rules.ts",
      "words.ts",
    ],
    ar: {
      "frequencies.ts": "apart from lengths only because both are long",
      "hijri-days.ts": "Arabic names days of a Hijri month in many ways",
      "hijri-months.ts": "apart from the days only because both are long",
      "ranges.ts": "apart from the rules only because both are long",
      "relative-days.ts": "apart from days only because both are long",
      "seasons.ts": "a season without a year needs a word before it; it is a name as well",
    },
  },
  {
    folder: "clauses",
    shared: ["clauses.ts", "noun-phrases.ts", "phrases.ts", "pick.ts", "subject.ts"],
    ar: {
      "addressee.ts": "a verb may drop who speaks and keep whom he asks; English always says who speaks",
      "agreement.ts": "verbs agree in gender, and in number only behind their subject",
      "earlier-subject.ts": "a verb takes up who acted before it; English repeats him or says 'it'",
      "fronted.ts": "'as for X' and 'the first to' put the subject far before its verb",
      "handed-on.ts": "who goes on speaking behind a relay; English names him again",
      "what.ts": "one word is what, which, not and still; English has a word for each",
      "topic-pronoun.ts": "the pronoun on 'that' is the subject; English has it before the verb",
      "issued-text.ts": "a verb right behind an indefinite noun describes it; English says 'that'",
      "clitics.ts": "conjunctions and prepositions are glued to the word",
      "participle.ts": "an adverbial participle has the subject of the verb before it, or describes a name",
      "relative.ts": "apart from the subject only because both are long",
      "verb-here.ts": "apart from picking only because both are long",
      "parenthesis.ts": "a verb's window goes on over what stands between commas",
    },
    en: {
      "adjectives.ts": "a name stands behind what describes it; Arabic adjectives follow their noun",
      "attackers.ts": "an attack stands before its verb as its subject, with whose it is before it",
      "speakers.ts": "a pronoun is written before its verb, where Arabic drops the subject",
      "lists.ts": "commas and one 'and' join a list",
      "prepositions.ts": "prepositions of two or three words",
      "scene.ts": "English needs several passes over all clauses, and what they share",
      "govern.ts": "modals and negators are words of their own, found before what they govern",
      "fill.ts": "a subject stands before its verb or is shared by two, so arguments are a pass of their own",
      "passive.ts": "a participle after its noun, behind a hyphen or with an auxiliary",
      "controlled.ts": "who acts in an infinitive or a gerund; Arabic has a finite verb there",
      "noun.ts": "possessives and adjectives stand before a noun of action",
      "objects.ts": "two bare objects, and prepositions that Arabic frames do not have",
      "complete.ts": "what is said or stopped may stand before its verb",
      "content.ts": "speech without a complementiser, and quotations before their verb",
    },
  },
];

const entriesOf = (folder: string) => readdirSync(join(ROOT, "src", folder));
/** Tests are not the program: each language has those that it needs. */
const mainFilesOf = (folder: string) => entriesOf(folder).filter((name) => !name.endsWith(".test.ts"));

describe("the languages of a room", () => {
  test("are in the table, room by room", () => {
    const folders = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => /(^|\/)(ar|en)$/.test(path))
      .map((path) => path.replace(/\/?(ar|en)$/, ""));
    expect([...new Set(folders)].sort()).toEqual(ROOMS.map(({ folder }) => folder).sort());
  });

  for (const { folder, shared, ar = {}, en = {} } of ROOMS) {
    test.each([
      ["ar", ar],
      ["en", en],
    ])(`have the same files: ${folder}/%s`, (language, extras) => {
      const expected = [...shared, ...Object.keys(extras)].sort();
      expect(mainFilesOf(`${folder}/${language}`).sort()).toEqual(expected);
    });
  }
});

/** Entries that one language has alone, by file kind, with the reason. Delete a line once the other has it too. */
const ALONE: Readonly<Record<string, Extras>> = {
  "ar speech": {
    appeal:
      "a verb that may drop its subject and keep whom it is addressed to; English always says who speaks",
    blame: "حمّل takes whom it blames and the blame as two objects; English blame is a unit of accuse",
    express:
      "عبر is also to cross: only with عن does it say what somebody feels; English has it in voice-feeling",
    caution: "a verb that may drop its subject, as appeal",
    thank: "a verb that may drop its subject, as appeal",
    boast: "units of one meaning apart, for what they take after ب; English has them with judge",
    justify: "a gap: English has no words of justifying yet",
    deem: "two objects without أن; English says 'as' or 'that'",
    expect: "units of judge apart, for what they take as an object; English judge takes 'that' only",
    "point-to": "units of say apart, for what they take after إلى",
    "report-of": "a unit of say apart, for what it takes after ب",
    "admit-to": "a unit of admit apart, for what it takes after ب",
    wonder: "a unit of ask apart: a noun after عن without a quotation",
    "speak-of": "a unit of say apart, for what it takes after عن",
    doubt: "a gap: English has no words of doubting in speech yet",
    reproach: "whom it is said of stands behind على; English has him as the object of criticise",
  },
  "en speech": {
    "call-it": "English calls an act something as its second object; Arabic says 'described as'",
    "claim-attack": "Arabic says with a verb of its own that somebody claims an attack",
    "reject-claim": "رفض is no word of denial by itself, and Arabic says نفى of accusations",
  },
  "ar frames": {
    ...Object.fromEntries(GAPS.map((id) => [id, "a gap: English has no frame for it yet"])),
    "agree-to": "وافق takes anything after على; the English frame is accept",
    promise: "the act of promising alone; English promises are read with what is pledged",
    "agreement-between": "an agreement named by a noun with its sides after بين",
    "let-go": "أطلق and أخلى mean to fire and to clear as well; English says it with the verbs of release",
    parley: "the same acts as talk-about, with whom one talks to as the object",
    "assault-noun": "nouns of attack take على; English nouns of attack are units of the verb's frame",
    campaign:
      "حملة and عملية are force only with a word of arms; English says offensive, a unit of the attack",
    "die-by-force": "استشهد has no English verb",
    catch: "قبض takes على; English catches with the units of detain and capture",
    throw: "a gap: English has no frame for what is thrown yet",
    object: "احتج is said of crowds and of states; English protest is read by its own frame",
    "stop-support": 'English says it with "stop backing", which complete.ts reads',
    boycott: "a gap: English has no frame for boycotts yet",
    "flown-out": "a difference of name: the English frame is fly-out",
    "set-free": "أطلق سراح is a verb with its object; English says it with the verbs of release",
    meet: "a verb that may drop its subject and keep whom it meets; English always says who meets, a unit of consult",
    "expel-envoy": "طرد drives out anybody, so the envoy is required; English expel is read by expel",
    "support-cause": "a gap: English support takes the cause as an opaque noun and finds nobody in it yet",
    "in-aid": "an accusative of purpose (دعما لـ); English says it with 'to support'",
    "in-aid-of": "a noun of action after ل; English has an infinitive there",
    "call-good": "a gap: English has no frame for what somebody is called yet",
    "call-bad": "a gap: English has no frame for what somebody is called yet",
    "throw-weight": "a figure of speech; the English one is not read yet",
    "bet-on": "a figure of speech; the English one is not read yet",
    "green-light": "a figure of speech; the English one is not read yet",
    "leave-alone": "a figure of speech; the English one is not read yet",
    "sell-out": "a figure of speech; the English one is not read yet",
    "pull-rug": "a figure of speech; the English one is not read yet",
    "turn-face": "a figure of speech; the English one is not read yet",
    "turn-on": "a figure of speech; the English one is not read yet",
    "undo-tie": "a figure of speech; the English one is not read yet",
    save: "a gap: English has no frame for who saves whom from his fall yet",
    "intervene-for": "a gap: English has no frame for interventions at somebody's side yet",
    "right-to-defend": "a gap: English has no frame for the right of defence yet",
    "right-said": "a gap: English has no frame for the right of defence yet",
    "not-hesitate": "a gap: English has no frame for vows in the negative yet",
    "counted-among": "محسوب على has no English word of its own",
    "give-somebody": "a gap: English send and provide have the verbs of giving in part",
    "give-cover": "a gap: English has no frame for cover yet",
    "lavish-arms": "أغدق takes what is given as its object and whom after على",
    "lavish-money": "أغدق takes what is given as its object and whom after على",
    "spend-on": "a gap: English has no frame for money spent on somebody yet",
    "receive-arms": "a gap: English has no frame for arms received yet",
    "receive-money": "a gap: English has no frame for money received yet",
    "announce-aid": "a gap: English has no frame for aid that is announced yet",
    "pledge-defence": "a gap: English pledge takes support, money and arms only",
    asylum: "a gap: English has no frame for asylum yet",
    "at-disposal": "a gap: English has no frame for ground put at somebody's disposal yet",
    "exchange-intelligence": "a gap: English has no frame for intelligence exchanged yet",
    unrecognise: "a gap: English has no frame for recognition taken back yet",
    "no-side": "a gap: English neutral takes the words for distance only",
    "cut-goods": "the goods are nouns of their own in Arabic; English cut-support has them in part",
    "refuse-sending": "a noun of action and its goods; a gap in English",
    "under-auspices": "بوساطة X stands beside the act; a gap in English",
    "sponsored-deal": "a relative clause with a pronoun; English has the participle 'brokered by'",
    "lay-blame": "a gap: English has no frame for blame yet",
    "hold-responsible": "a gap: English has no frame for blame yet",
    displeased: "a gap: English has no frame for displeasure yet",
    disappointed: "a gap: English has no frame for disappointment yet",
    "close-to": "a gap: English has no frame for borders closed to somebody yet",
    "consult-between": "talks بين two sides; English nouns of talks are units of the verb's frame",
  },
  "en frames": {
    "fly-out": "a difference of name: the Arabic frame is flown-out",
    "launch-at": "a difference of name: Arabic open-fire takes the words for what is fired",
    "sanction-verb": "English has a verb; Arabic imposes عقوبات, which the frame of the noun reads",
  },
};

describe("the packs of the languages", () => {
  const { entries, knowledge, problems } = checkPacks([BUNDLED_PACKS]);
  const kindsOf = (pack: string) =>
    [...new Set(entries.filter((entry) => entry.pack === pack).map(({ kind }) => kind))].sort();
  const idsOf = (pack: string, kind: string) =>
    new Set(
      entries
        .filter((entry) => entry.pack === pack && entry.kind === kind)
        .map(({ value }) => value.id as string),
    );

  test("can be read", () => {
    expect(problems).toEqual([]);
  });

  test("hold the same kinds, in files of the same names", () => {
    expect(kindsOf("ar")).toEqual(["frames", "operators", "speech", "words"]);
    expect(kindsOf("en")).toEqual(kindsOf("ar"));
    expect(readdirSync(join(BUNDLED_PACKS, "en"))).toEqual(readdirSync(join(BUNDLED_PACKS, "ar")));
  });

  test.each([
    ["ar", "en", "speech"],
    ["en", "ar", "speech"],
    ["ar", "en", "frames"],
    ["en", "ar", "frames"],
  ])("%s has no entry that %s lacks without a reason: %s", (here, there, kind) => {
    const others = idsOf(there, kind);
    const alone = [...idsOf(here, kind)].filter((id) => !others.has(id));
    expect(alone.sort()).toEqual(Object.keys(ALONE[`${here} ${kind}`] ?? {}).sort());
  });

  test("every entry of the codebook has a label in each language, in its script", () => {
    const { stances, events, statementModes } = knowledge.codebook;
    const labels = [
      ...stances,
      ...events,
      ...statementModes,
      ...Object.values(POSITION_LABELS).map((each) => ({ labels: each })),
    ];
    expect(labels.length).toBeGreaterThan(50);
    for (const {
      labels: { ar, en },
    } of labels) {
      expect(ar).toMatch(/^[\u0621-\u0652\s،]+$/);
      expect(en).toMatch(/^[A-Za-z][A-Za-z' -]*$/);
    }
  });
});
