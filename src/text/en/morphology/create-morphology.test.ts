import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Analysis } from "../../analysis.ts";
import { readTokens } from "../../tokens.ts";
import { plainEnglish } from "./clitics.ts";
import { createMorphology } from "./create-morphology.ts";
import { NOMINALISATIONS } from "./nominalisations.ts";

const morphology = createMorphology();

/** The reading of a word in its sentence; `at` counts words written alike. */
function inSentence(sentence: string, word: string): Analysis {
  const tokens = readTokens(sentence, "en").map(({ text }) => text);
  const found = morphology.rank(tokens)[tokens.indexOf(word)];
  if (!found) throw new Error(`"${word}" is no token of "${sentence}"`);
  return found;
}

describe("part of speech and lemma in context", () => {
  test.each([
    ["The attack began at dawn.", "attack", "NOUN", "attack"],
    ["They will attack at dawn.", "attack", "VERB", "attack"],
    ["More tanks crossed the river.", "tanks", "NOUN", "tank"],
    ["Strikes on the depot went on.", "Strikes", "NOUN", "strike"],
    ["The convoy left before noon.", "left", "VERB", "leave"],
    ["Mercenaries from abroad arrived.", "Mercenaries", "NOUN", "mercenary"],
    ["The larger units withdrew.", "larger", "ADJ", "large"],
    ["Her troops were flown home.", "flown", "VERB", "fly"],
    ["Her troops were flown home.", "troops", "NOUN", "troop"],
    ["The camp has been hit again.", "hit", "VERB", "hit"],
    // closed classes by their neighbours
    ["He wants to leave.", "to", "PART", "to"],
    ["He went to town.", "to", "ADP", "to"],
    ["He said that the guards fled.", "that", "SCONJ", "that"],
    ["A rocket that missed killed nobody.", "that", "PRON", "that"],
    ["That rocket missed.", "That", "DET", "that"],
    ["They fled after the rebels came.", "after", "SCONJ", "after"],
    ["They fled after two days.", "after", "ADP", "after"],
    ["They have two camps.", "have", "VERB", "have"],
    ["They have left two camps.", "have", "AUX", "have"],
    ["It happened in May.", "May", "PROPN", "may"],
    ["It may happen.", "may", "AUX", "may"],
    ["The 12 men of unit 7 left.", "12", "NUM", "12"],
    ["See https://example.org/a for more.", "https://example.org/a", "X", "https://example.org/a"],
  ])("%s: %s", (sentence, word, pos, lemma) => {
    const own = inSentence(sentence, word);
    expect([own.pos, own.lemma.toLowerCase()]).toEqual([pos, lemma]);
  });

  test.each([
    ["The field marshal spoke.", "marshal", "a title in small letters is no name"],
    ["The Ministry's guards left.", "guards", "the owner's capital does not spread"],
  ])("%s: %s is no name: %s", (sentence, word) => {
    expect(inSentence(sentence, word).pos).not.toBe("PROPN");
  });
});

describe("tense and voice", () => {
  test.each([
    ["Rebels captured the bridge.", "captured", "perfect", "active"],
    ["The bridge was captured.", "captured", "perfect", "passive"],
    ["The bridge had not yet been captured.", "captured", "perfect", "passive"],
    ["They had captured it.", "captured", "perfect", "active"],
    ["The bridge, captured by rebels, fell.", "captured", "perfect", "passive"],
    ["The captured bridge fell.", "captured", "perfect", "passive"],
    ["Libya's captured soldiers spoke.", "captured", "perfect", "passive"],
    ["The Emirati-backed force left.", "backed", "perfect", "passive"],
    ["Fighters flown from abroad arrived.", "flown", "perfect", "passive"],
    ["The general resigned.", "resigned", "perfect", "active"],
    ["They are withdrawing.", "withdrawing", "imperfect", "active"],
    ["They refuse to withdraw.", "withdraw", "imperfect", "active"],
    ["Shells will hit the town.", "hit", "imperfect", "active"],
    ["Shells have hit the town.", "hit", "perfect", "active"],
    ["They're besieged.", "besieged", "perfect", "passive"],
    ["They've besieged towns.", "besieged", "perfect", "active"],
    ["The captured Russian officers spoke.", "captured", "perfect", "passive"],
    ["He came with captured Russian tanks.", "captured", "perfect", "passive"],
    ["The general resigned by phone.", "resigned", "perfect", "active"],
    // nothing around them decides
    ["He's besieged.", "besieged", "perfect", null],
    ["The ship seized last week was empty.", "seized", "perfect", null],
    ["The ship seized Monday was empty.", "seized", "perfect", null],
    ["A group called Scorpion fled.", "called", "perfect", null],
    ["Shells hit the town.", "hit", null, "active"],
    ["The ship seized on Monday was empty.", "seized", "perfect", null],
    ["Seized weapons were shown.", "Seized", "perfect", null],
    ["Fallen soldiers lay there.", "Fallen", "perfect", null],
  ])("%s: %s", (sentence, word, aspect, voice) => {
    const own = inSentence(sentence, word);
    expect([own.pos, own.aspect, own.voice]).toEqual(["VERB", aspect, voice]);
  });

  test("a third person and a pronoun have their features", () => {
    expect(inSentence("She withdraws.", "withdraws")).toMatchObject({ person: 3, number: "singular" });
    expect(inSentence("She withdraws.", "She")).toMatchObject({
      lemma: "she",
      person: 3,
      gender: "f",
      cases: ["nominative"],
    });
  });
});

describe("clitics", () => {
  test.each([
    ["Cairo's", "cairo", "'s", "possessive"],
    ["Cairo’s", "cairo", "'s", "possessive"],
    ["fighters'", "fighters", "'", "possessive"],
    ["weren't", "were", "n't", "negation"],
    ["WON'T", "wo", "n't", "negation"],
    ["cannot", "can", "not", "negation"],
    ["they've", "they", "'ve", "auxiliary"],
    ["it's", "it", "'s", "auxiliary"],
    ["let's", "let", "'s", "pronoun"],
  ])("%s", (word, stem, surface, role) => {
    const [first] = morphology.analyse(word);
    expect([first?.stem, first?.enclitic?.surface, first?.enclitic?.role]).toEqual([stem, surface, role]);
  });

  test.each(["talks", "ain", "'", "s", "n't", "class"])("%s has none", (word) => {
    expect(morphology.analyse(word)[0]?.enclitic).toBeNull();
  });
});

describe("the verb of a noun", () => {
  test.each([
    ["withdrawal", "withdraw", "masdar"],
    ["bombing", "bomb", "masdar"],
    ["attacks", "attack", "masdar"],
    ["deployment", "deploy", "masdar"],
    ["evacuation", "evacuate", "masdar"],
    ["siege", "besiege", "masdar"],
    ["smugglers", "smuggle", "agent noun"],
    ["organizer", "organize", "agent noun"],
    ["government", "govern", "noun"],
  ])("%s comes from %s as %s", (noun, lemma, kind) => {
    expect(morphology.analyse(noun).map((each) => each.verb)).toContainEqual({
      lemma,
      kind,
      transitivity: null,
    });
  });

  test.each([
    ["armed", "arm", "passive participle"],
    ["annoying", "annoy", "active participle"],
  ])("the adjective %s comes from %s", (adjective, lemma, kind) => {
    const own = morphology.analyse(adjective).find((each) => each.pos === "ADJ");
    expect(own?.verb).toEqual({ lemma, kind, transitivity: null });
  });

  test.each(
    "flight state house tower border number station nation mission passion officer department minister morning left war".split(
      " ",
    ),
  )("%s comes from none", (noun) => {
    expect(morphology.analyse(noun).flatMap((each) => each.verb ?? [])).toEqual([]);
  });
});

describe("the table of nouns", () => {
  const lines = NOMINALISATIONS.trim().split("\n");

  test("has a verb and its nouns in each line, every noun once", () => {
    expect(lines.filter((line) => !/^[a-z]+(?: (?:=|[@~]?[a-z]+))+$/.test(line))).toEqual([]);
    const nouns = lines.flatMap((line) => {
      const [verb, ...rest] = line.split(" ");
      return rest.map((noun) => (noun === "=" ? verb : noun.replace(/^[@~]/, "")));
    });
    expect(nouns.filter((noun, i) => nouns.indexOf(noun) !== i)).toEqual([]);
    expect(lines.length).toBeGreaterThan(150);
  });

  test("is in alphabetical order", () => {
    const verbs = lines.map((line) => line.split(" ")[0] as string);
    expect(verbs).toEqual([...verbs].sort());
  });
});

describe("readings of a word alone", () => {
  test.each([
    ["arms", ["NOUN:arm", "VERB:arm"]],
    ["that", ["DET:that", "PRON:that", "SCONJ:that"]],
    ["5", ["NUM:5"]],
    ["!", ["PUNCT:!"]],
  ])("%s may be %j", (word, expected) => {
    expect(morphology.analyse(word).map(({ pos, lemma }) => `${pos}:${lemma}`)).toEqual(expected);
  });

  test("a word that no lexicon has is guessed and says so", () => {
    expect(morphology.analyse("zorvex")).toMatchObject([{ known: false }]);
    expect(morphology.analyse("withdrew")).toMatchObject([{ lemma: "withdraw", known: true }]);
    expect(morphology.rank(["قالت"])).toMatchObject([{ pos: "X", known: false }]);
  });
});

describe("invariants", () => {
  const stem = fc.oneof(
    fc.constantFrom(
      "fighter",
      "Haftar",
      "were",
      "ca",
      "they",
      "hit",
      "smugglers",
      "5",
      "U.N",
      "it",
      "https://x.org/a",
      "a@b.org",
      "and/or",
      "10-12",
      "5km",
    ),
    fc.string({ unit: fc.constantFrom(..."abdeginorstuwyAS'’-."), minLength: 1, maxLength: 8 }),
  );
  const word = fc
    .tuple(stem, fc.constantFrom("", "'s", "’s", "'", "n't", "'ve", "'ll"))
    .map((parts) => parts.join(""));

  test("stem and enclitic rebuild the folded word", () => {
    fc.assert(
      fc.property(word, (each) => {
        for (const own of morphology.analyse(each))
          expect(own.stem + (own.enclitic?.surface ?? "")).toBe(plainEnglish(each).toLowerCase());
      }),
      { numRuns: 300 },
    );
  });

  test("every token gets one reading, the same each time; a curly apostrophe changes nothing", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (tokens) => {
        const first = morphology.rank(tokens);
        expect(first).toHaveLength(tokens.length);
        expect(createMorphology().rank(tokens)).toEqual(first);
        expect(morphology.rank(tokens.map((each) => each.replaceAll("'", "’")))).toEqual(first);
      }),
      { numRuns: 150 },
    );
  });
});
