import type { VerbLink } from "../../analysis.ts";
import { infinitiveOf, lexiconTags } from "./library.ts";
import { NOMINALISATIONS } from "./nominalisations.ts";

const links = new Map<string, VerbLink>();
const verbs = new Set<string>();

for (const line of NOMINALISATIONS.trim().split("\n")) {
  const [verb = "", ...nouns] = line.split(" ");
  verbs.add(verb);
  for (const noun of nouns) {
    const kind = noun.startsWith("@") ? "agent noun" : noun.startsWith("~") ? "noun" : "masdar";
    const form = noun === "=" ? verb : noun.replace(/^[@~]/, "");
    if (!links.has(form)) links.set(form, { lemma: verb, kind, transitivity: null });
  }
}

/** Nouns that look made from a verb and are not, or no longer mean what it says. */
const NEVER = new Set(
  `action banker border building butter caption ceiling clothing comment condition constitution container corner counter
  department disposition door edition element evening fashion flower former hammer honor housing institution lawyer layer
  letter liver manner master matter member meaning minion minister mission moment morning nation notion number officer
  option owner paper parliament passion pastor peer pension population portion position power professor programmer
  quarter question ration record river sailor section session soldier something spring station string summer tower
  vacation version waiter water wedding wing king ring thing being during`.split(/\s+/),
);

/** Endings of nouns of action, and what stands in their place in the infinitive. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ification$/, ["ify"]],
  [/ation$/, ["ate", "", "e"]],
  [/ion$/, ["", "e"]],
  [/ment$/, [""]],
];
const AGENT: readonly (readonly [RegExp, readonly string[]])[] = [[/(?:er|or)$/, ["", "e"]]];

/** Whether a lexicon, the library's or the table of nouns, has the infinitive. */
export function isVerb(infinitive: string): boolean {
  if (verbs.has(infinitive)) return true;
  const tags = lexiconTags(infinitive);
  if (tags.includes("Infinitive")) return true;
  // "Plural|Verb" is the class of "talks", which is a third person.
  return !tags.includes("Plural") && tags.some((tag) => tag === "Verb" || tag === "Present");
}

/**
 * The verb that a noun comes from: by the table, else by its ending, if what is left of it is a verb in the lexicon.
 * A noun written as a verb ("state", "house") is tied to it by the table only.
 *
 * @param noun folded, singular
 * @example
 * verbOfNoun("withdrawal") // { lemma: "withdraw", kind: "masdar", transitivity: null }
 */
export function verbOfNoun(noun: string): VerbLink | null {
  const listed = links.get(noun);
  if (listed) return listed;
  if (NEVER.has(noun)) return null;
  if (noun.endsWith("ing")) return linkTo(infinitiveOf(noun, "Gerund"), "masdar");
  return linkTo(strip(noun, ENDINGS), "masdar") ?? linkTo(strip(noun, AGENT), "agent noun");
}

/** The verb of a participle that serves as an adjective ("armed", "warring"). "left" is a side. */
export function verbOfParticiple(form: string): VerbLink | null {
  if (form === "left") return null;
  if (form.endsWith("ing")) return linkTo(infinitiveOf(form, "Gerund"), "active participle");
  const past = infinitiveOf(form, "PastTense") ?? infinitiveOf(form, "Participle");
  return past === form ? null : linkTo(past, "passive participle");
}

function strip(noun: string, endings: typeof ENDINGS): string | null {
  for (const [ending, fillers] of endings) {
    const base = noun.replace(ending, "");
    if (base === noun || base.length < 3) continue;
    const single = base.replace(/([^aeiouls])\1$/, "$1");
    const found = [...fillers.map((filler) => base + filler), single].find(isVerb);
    if (found !== undefined) return found;
  }
  return null;
}

function linkTo(infinitive: string | null, kind: VerbLink["kind"]): VerbLink | null {
  return infinitive !== null && isVerb(infinitive) ? { lemma: infinitive, kind, transitivity: null } : null;
}
