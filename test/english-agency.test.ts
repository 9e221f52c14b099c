import { describe, expect, it } from "vitest";
import { readPacks } from "../src/packs/read-packs.ts";
import { runStages } from "../src/pipeline/code-article.ts";

/**
 * Constructions of agency English, one sentence a row, with everything that is coded in it:
 * `code mode actors>recipients status certainty [chain]`; what is actual and stated is left out, `?` is a voice
 * without words.
 */
type Rows = readonly (readonly [string, readonly string[]])[];

const NAMES: Rows = [
  ["United Nations Secretary-General Antonio Guterres met Haftar.", ["CONSULT antonio-guterres>haftar"]],
  ["Sudan's army bombed Khartoum.", ["ASSAULT aerial saf>"]],
  ["Lebanon's Hezbollah attacked Haifa.", ["ASSAULT hezbollah>"]],
  [
    "The Turkish-backed Syrian National Army captured Idlib.",
    ["backs turkey>syrian-national-army", "ASSAULT territory syrian-national-army>"],
  ],
  ["Hezbollah fired rockets at northern Israel.", ["ASSAULT firearms hezbollah>israel"]],
  ["Israel's defence minister met his Saudi counterpart Adel al-Jubeir.", ["CONSULT israel>adel-al-jubeir"]],
];

const WHOSE: Rows = [
  ["Israel's offensive killed at least 30 people.", ["ASSAULT israel>described:1"]],
  [
    "Air strikes by the Saudi-led coalition killed 12 civilians in Sanaa.",
    ["ASSAULT arab-coalition-yemen>civilians"],
  ],
  ["Israel's war with Hamas killed 12 civilians.", ["ASSAULT >civilians"]],
  [
    "Haftar's forces attacked Tripoli with the backing of Russia and Egypt.",
    ["ASSAULT haftar-forces>", "backs russia>haftar-forces", "backs egypt>haftar-forces"],
  ],
  ["France evacuated its citizens with the help of Germany.", []],
  ["Haftar's forces launched an offensive to capture Tripoli.", ["ASSAULT haftar-forces>"]],
  [
    "Kataib Hezbollah claimed responsibility for an attack on U.S. forces.",
    [
      "says admits kataib-hezbollah>",
      "ASSAULT kataib-hezbollah>usa-forces [kataib-hezbollah]",
      "attacks kataib-hezbollah>usa-forces [kataib-hezbollah]",
    ],
  ],
];

const PRONOUNS: Rows = [
  [
    "Haftar, who met Sisi in Cairo, said he accepted the initiative.",
    ["says states haftar>", "CONSULT haftar>abdel-fattah-el-sisi", "AGREE haftar> [haftar]"],
  ],
  ["Sudan's army suspended the deal with the RSF, accusing it of arming Wagner.", ["says accuses saf>"]],
  ["Iran-backed fighters left Baghdad. It attacked Erbil.", ["RETREAT withdraw described:1>"]],
];

const SAID: Rows = [
  [
    "Ukrainian forces captured three villages, said a local official.",
    ["says states >", "ASSAULT territory ukrainian-armed-forces> [a local official]"],
  ],
  [
    "Haftar was quoted by Reuters as saying that Turkey had armed the GNA.",
    ["says states haftar>", "arms turkey>gna [reuters/haftar]"],
  ],
  [
    "Macron told Erdogan that France backed Haftar.",
    ["says states emmanuel-macron>recep-tayyip-erdogan", "backs france>haftar [emmanuel-macron]"],
  ],
  ["Israel has neither confirmed nor denied involvement.", []],
  ["Putin dismissed Shoigu.", []],
  [
    "The Kremlin rejected accusations that Russia armed Haftar.",
    ["says denies russia>", "REJECT russia>", "arms russia>haftar negated alleged [russia/?]"],
  ],
  ["Reports that Egypt had abandoned Haftar are untrue.", ["abandons egypt>haftar negated [?]"]],
];

/** Who accuses, asks or relays is not who did it. */
const NOT_HIM: Rows = [
  [
    "Russia accused the group of killing civilians.",
    ["says accuses russia>", "ASSAULT >civilians alleged [russia]"],
  ],
  [
    "Kurdish forces, accused by Turkey of attacking Afrin, denied involvement.",
    ["says accuses turkey>", "says denies >"],
  ],
  ["Haftar asked the army to attack Tarhuna.", []],
  ["A plane carrying Wagner fighters crashed, killing ten people.", []],
  ["Egypt withdrew its ambassador from Doha.", ["SANCTION discontinue egypt>qatar"]],
];

const LEAD = "In short\nNews of the day from the region\n\n";
const knowledge = readPacks();

function codingsOf(report: string): string[] {
  const facts = { published: "2020-05-27" };
  const { coded } = runStages(new TextEncoder().encode(LEAD + report), facts, knowledge);
  return coded.codings.map(({ class: kind, code, mode, actors, recipients, status, certainty, chain }) => {
    const ids = (refs: readonly { id: string }[]) => refs.map(({ id }) => id).join("+");
    const voices = chain.map((voice) => voice.id ?? (voice.name || "?")).join("/");
    return [
      kind === "statement" ? "says" : code,
      mode,
      `${ids(actors)}>${ids(recipients)}`,
      status === "actual" ? "" : status,
      certainty === "stated" ? "" : certainty,
      kind === "statement" || voices === "" ? "" : `[${voices}]`,
    ]
      .filter(Boolean)
      .join(" ");
  });
}

describe("agency English", () => {
  describe.each([
    ["names with what stands around them", NAMES],
    ["whose attack or help it is", WHOSE],
    ["pronouns", PRONOUNS],
    ["who says it, and who denies it", SAID],
    ["nobody acts by guess", NOT_HIM],
  ])("%s", (_, rows) => {
    it.each(rows)("codes %s", (report, expected) => {
      expect(codingsOf(report)).toEqual(expected);
    });
  });
});
