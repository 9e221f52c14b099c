// Reports of the same events, made from many phrasings of each of their facts: what two newsrooms write about one thing.
// The grammar is in events-*.txt: `== event`, `-- fact`, one phrasing a line, `{ a | b }` chooses and nests, `$name` is
// a list of alternatives. Under `-- quotes` stand words that reports quote as they are.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { randomFrom as numbersFrom } from "../../random.mjs";

const here = dirname(fileURLToPath(import.meta.url));

/** Numbers, indexes and orders that are the same in every run. */
export function randomFrom(seed) {
  const next = numbersFrom(seed);
  const below = (n) => Math.floor(next() * n);
  const shuffled = (list) => {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = below(i + 1);
      [copy[i], copy[j]] = [copy[j], copy[i]];
    }
    return copy;
  };
  return { next, below, pick: (list) => list[below(list.length)], shuffled };
}

export function readEvents() {
  const events = [];
  const shared = new Map();
  for (const file of readdirSync(here)
    .filter((name) => /^events-\d+\.txt$/.test(name))
    .sort()) {
    let event = null;
    let fact = null;
    for (const line of readFileSync(join(here, file), "utf8").split("\n")) {
      const list = /^\$(\w+) = (.*)$/.exec(line);
      if (line === "" || line.startsWith("#")) continue;
      if (list) (event?.lists ?? shared).set(list[1], list[2]);
      else if (line.startsWith("== ")) {
        const name = /^== (\w+)/.exec(line)[1];
        event = events.find((each) => each.name === name) ?? {
          name,
          lists: new Map(),
          facts: new Map(),
          shared,
        };
        if (!events.includes(event)) events.push(event);
      } else if (line.startsWith("-- ")) {
        fact = event.facts.get(line.slice(3)) ?? [];
        event.facts.set(line.slice(3), fact);
      } else fact.push(line);
    }
  }
  return events;
}

/** One text that a phrasing can give. */
function expand(phrase, { lists, shared }, random) {
  let at = phrase;
  for (let inner = true; inner; ) {
    const before = at;
    at = at
      .replace(/\{([^{}]*)\}/g, (_, choices) => random.pick(choices.split("|")))
      .replace(/\$(\w+)/g, (_, name) => lists.get(name) ?? shared.get(name));
    inner = at !== before;
  }
  return at
    .replace(/\s+/g, " ")
    .replace(/ ([،.])/g, "$1")
    .trim();
}

function readWords() {
  const [groups, inside, before] = readFileSync(join(here, "words.txt"), "utf8")
    .split(/^-- \w+$/m)
    .map((part) => part.split("\n").filter((line) => line && !line.startsWith("#")));
  const synonyms = new Map();
  for (const line of groups) {
    const words = line.split("|");
    for (const word of words) if (!word.includes(" ")) synonyms.set(word, words);
  }
  return { synonyms, inside, before };
}

const HOUSE = readWords();

/** A sentence in the words of one newsroom: some words exchanged, sometimes something set in or in front. */
function inOwnWords(sentence, random) {
  const words = sentence.split(" ").map((word) => {
    const group = HOUSE.synonyms.get(word);
    return group && random.next() < 0.6 ? random.pick(group) : word;
  });
  if (random.next() < 0.35 && words.length > 5)
    words.splice(2 + random.below(words.length - 3), 0, `${random.pick(HOUSE.inside)}`);
  const told = words.join(" ");
  return random.next() < 0.2 ? `${random.pick(HOUSE.before)}، ${told}` : told;
}

const PLACES = ["القاهرة", "بيروت", "لندن", "عمّان", "باريس", "تونس", "دبي", "نواكشوط", "الرباط", "جنيف"];
const BYLINES = [
  (place) => `${place} - وكالات`,
  (place) => `${place} (أ ف ب)`,
  (place) => `${place}: من مراسلنا`,
  (place) => `من مراسلنا في ${place}`,
  (place) => `${place} / خاص`,
  () => "",
  () => "",
];
const QUOTED = [
  (quote, who) => `وقال ${who}: «${quote}»`,
  (quote, who) => `«${quote}»، هكذا علق ${who}`,
  (quote, who) => `ونقلت الوكالة عن ${who} قوله إنه يرى ما يأتي: "${quote}"`,
  (quote, who) => `وجاء الرد على لسان ${who} بعبارة واحدة: «${quote}»`,
  (quote, who) => `وأضاف ${who} في مؤتمر صحفي "${quote}"`,
];
const SPEAKERS = [
  "المتحدث",
  "مسؤول كبير",
  "أحد الحاضرين",
  "الرجل",
  "المسؤول",
  "دبلوماسي شارك في اللقاء",
  "ناشط",
];

/**
 * One report: its lead, some facts in an order of its own, often with a quotation of one of its words.
 *
 * @param facts How many facts beside the lead.
 */
export function makeReport(event, random, facts, id) {
  const bodies = [...event.facts.keys()].filter((name) => name !== "lead" && name !== "quotes");
  const chosen = random.shuffled(bodies).slice(0, facts);
  // Background tends to come last, as it does in newspapers.
  const ordered = chosen.sort((a, b) => Number(a === "background") - Number(b === "background"));
  const sentences = ["lead", ...ordered].flatMap((name) => {
    // A long report tells half of its facts in two sentences.
    const phrasings = random
      .shuffled(event.facts.get(name))
      .slice(0, facts > 5 && random.next() < 0.5 ? 2 : 1);
    return phrasings.map((phrase) => inOwnWords(expand(phrase, event, random), random));
  });
  if (random.next() < 0.5) {
    const quote = random.pick(event.facts.get("quotes"));
    sentences.splice(
      1 + random.below(sentences.length),
      0,
      random.pick(QUOTED)(quote, random.pick(SPEAKERS)),
    );
  }
  const paragraphs = sentences.map((sentence) => `${sentence}.`);
  const text = [random.pick(BYLINES)(random.pick(PLACES)), ...paragraphs].filter(Boolean).join("\n");
  return { id, event: event.name, language: "ar", text };
}

/** Reports of all events, from briefs of two or three sentences to long ones that tell a fact in two ways. */
export function makeReports(perEvent, seed = 1) {
  const random = randomFrom(seed);
  return readEvents().flatMap((event) =>
    Array.from({ length: perEvent }, (_, i) =>
      makeReport(event, random, 2 + random.below(10), `${event.name}-${String(i).padStart(4, "0")}`),
    ),
  );
}
