import type { Clause } from "../../model/index.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { Growing } from "../growing.ts";
import { isQuote, type Reader } from "../reader.ts";
import { isAdjectival } from "./adjectives.ts";
import { complete } from "./complete.ts";
import { fill } from "./fill.ts";
import { govern } from "./govern.ts";
import { readPhrases } from "./phrases.ts";
import type { Picked } from "./pick.ts";
import { readScene, type Scene, useOf } from "./scene.ts";

/**
 * All triggers of an English article, in order, each with its arguments. Modals, negators and hedges are
 * operators of their own and govern the verb of their group, so that "has not been withdrawn" is negated
 * wherever its parts stand. Infinitives of purpose give no clause: what they name is wanted, not told.
 */
export function readEnglishClauses(reader: Reader, knowledge: Knowledge): Clause[] {
  const scene = readScene(reader, knowledge);
  scene.picked.forEach((each, i) => {
    if (!each || !reader.isCoded(i)) return;
    if (each.reading.senses.some((sense) => sense.kind !== "class")) open(scene, each, i);
  });
  // Each pass needs the one before it for all clauses: subjects pass down from governors, contents read subjects.
  for (const clause of scene.clauses) govern(scene, clause);
  for (const clause of scene.clauses) fill(scene, clause);
  for (const clause of scene.clauses) complete(scene, clause);
  const told = renumber(scene.clauses.filter((clause) => !isPurpose(scene, clause)));
  const further = told.flatMap((clause) => quotedOn(reader, clause) ?? []);
  return [...told, ...further.map((clause, k) => ({ ...clause, index: told.length + k }))];
}

/** Opens the clause of one trigger, with the phrases behind it. */
function open(scene: Scene, { reading, use, from }: Picked, i: number): void {
  const { reader } = scene;
  const sentence = reader.sentenceOf[i];
  const limit = sentence?.last ?? i + 1;
  const takesOver = new Set<number>();
  for (const [verb, start] of scene.starts) if (start > i && verb < limit) takesOver.add(start);
  const { phrases, end } =
    use === "operator"
      ? { phrases: [], end: i + 1 }
      : readPhrases(reader, scene.picked, afterParticle(reader, i, reading.lemma), limit, (k) =>
          takesOver.has(k),
        );
  const verbal = use !== "noun" && use !== "operator" && use !== "function";
  const clause: Growing = {
    index: scene.clauses.length,
    sentence: sentence?.index ?? 0,
    token: i,
    reading: {
      ...reading,
      pos: verbal ? "verb" : use === "operator" ? "function" : "masdar",
      pre: idiomBefore(reader, i),
    },
    senses: reading.senses.filter((sense) => sense.kind !== "class"),
    window: { first: scene.starts.get(i) ?? from, last: end },
    phrases: verbal ? phrases.filter((phrase) => phrase.first > i) : phrases,
    subject: [],
    subjectPhrase: null,
    governor: null,
    passive: false,
    relativeTo: null,
  };
  scene.clauses.push(clause);
  scene.byToken.set(i, clause);
}

/** "in favour of", "with the backing of", "with Russian support": the preposition that idioms ask for before the word. */
function idiomBefore(reader: Reader, i: number): string[] {
  if (reader.norm(i - 1) === "in") return ["in"];
  let at = i - 1;
  while (i - at <= 3 && isAdjectival(reader, at)) at--;
  return reader.norm(at) === "with" && !reader.cover[at] ? ["with"] : [];
}

/** "carried out strikes": the particle right behind its verb is no preposition. */
function afterParticle(reader: Reader, i: number, lemma: string): number {
  const particle = lemma.split("_")[1];
  const isFixed =
    particle !== undefined && reader.norm(i + 1) === particle && !["for", "on"].includes(particle);
  return isFixed && reader.norm(i + 2) !== "of" ? i + 2 : i + 1;
}

/** An infinitive that nothing governs says what for, not what happened. */
function isPurpose(scene: Scene, clause: Growing): boolean {
  let at = clause.governor;
  const matrix = at === null ? undefined : scene.clauses[at];
  // "stopped arming", "refused to support": the verb of stopping says it all.
  const told = matrix?.senses.some((sense) => sense.id === "cut-support" || sense.id === "refuse-support");
  if (told && scene.reader.classed(clause.token, "support-noun") && useOf(scene, clause) !== "noun")
    return true;
  if (useOf(scene, clause) !== "infinitive") return false;
  while (at !== null) {
    const governor = scene.clauses[at] as Growing;
    if (useOf(scene, governor) !== "operator" || governor.token < (scene.picked[clause.token]?.from ?? 0))
      return false;
    at = governor.governor;
  }
  return true;
}

/** Clauses that are kept, numbered anew; one whose governor is gone has none. */
function renumber(kept: readonly Growing[]): Clause[] {
  const index = new Map(kept.map((clause, k) => [clause.index, k]));
  return kept.map((clause, k) => ({
    ...clause,
    index: k,
    governor: clause.governor === null ? null : (index.get(clause.governor) ?? null),
  }));
}

/** A quotation that goes on in the next sentence of the block, without naming its speaker again, is his too. */
function quotedOn(reader: Reader, clause: Clause): Clause | null {
  const content = clause.phrases.find((phrase) => phrase.prep === "content");
  const sentence = reader.sentenceOf[clause.token];
  const quote = (k: number) => isQuote(reader.tokens[k]?.text ?? "");
  const isBehind = content && content.first <= clause.token && quote(content.first);
  if (!isBehind || !sentence) return null;
  const open = sentence.last;
  if (!quote(open) || reader.sentenceOf[open]?.block !== sentence.block) return null;
  for (let k = open + 1; reader.sentenceOf[k]?.block === sentence.block; k++) {
    if (!quote(k)) continue;
    return {
      ...clause,
      senses: clause.senses.filter((sense) => sense.kind === "speech"),
      phrases: clause.phrases.map((phrase) =>
        phrase === content ? { ...phrase, first: open, last: k } : phrase,
      ),
    };
  }
  return null;
}
