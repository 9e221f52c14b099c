import type { Growing } from "../growing.ts";
import { has, mainBefore, type Scene, useOf } from "./scene.ts";

/** Operators that stand before the subject and still speak about its verb ("neither X nor Y withdrew"). */
const BEFORE_SUBJECT = ["neither", "no", "not", "never", "reportedly", "apparently", "perhaps"];

/** Finds what governs a clause: the operators of its verb group, then the verb or noun it complements. */
export function govern(scene: Scene, clause: Growing): void {
  const use = useOf(scene, clause);
  if (use === "operator" || use === "function") return;
  const from = scene.picked[clause.token]?.from ?? clause.token;
  const outer = outerGovernor(scene, clause, from);
  if (use === "noun") {
    governNoun(scene, clause, outer);
    return;
  }
  let inner: Growing = clause;
  for (const operator of groupOperators(scene, clause, from)) {
    inner.governor = operator.index;
    inner = operator;
  }
  inner.governor ??= outer && outer !== inner ? outer.index : null;
}

/** "no withdrawal": the negator right before a noun of action governs it, and hands on what governs both. */
function governNoun(scene: Scene, clause: Growing, outer: Growing | null): void {
  const negated = scene.byToken.get(clause.token - 1) ?? scene.byToken.get(clause.token - 2);
  if (negated && useOf(scene, negated) === "operator" && !scene.reader.cover[clause.token - 1]) {
    clause.governor = negated.index;
    negated.governor ??= outer?.index ?? null;
  } else clause.governor = outer?.index ?? null;
}

/** Operators inside the verb group or right after its first word, and "neither", "no" on the subject; nearest first. */
function groupOperators(scene: Scene, clause: Growing, from: number): Growing[] {
  const found: Growing[] = [];
  const subject = scene.subjects.get(clause.token);
  const first = subject?.kind === "before" ? Math.min(subject.start, from) : from;
  for (let k = clause.token - 1; k >= first - 2 && k >= 0; k--) {
    const operator = scene.byToken.get(k);
    if (!operator || useOf(scene, operator) !== "operator" || operator.sentence !== clause.sentence) continue;
    if (k < first && !BEFORE_SUBJECT.includes(scene.reader.norm(k))) continue;
    const between = scene.picked.slice(k + 1, clause.token);
    if (between.some((each) => each?.use === "finite" || each?.use === "infinitive")) continue;
    if (operator.governor === null && !found.includes(operator)) found.push(reported(scene, operator));
  }
  return found;
}

/** "said it would withdraw" is future; "would withdraw if" and "would" elsewhere is hypothetical. */
function reported(scene: Scene, operator: Growing): Growing {
  if (scene.reader.norm(operator.token) !== "would") return operator;
  const said = scene.clauses.some(
    (each) => each.sentence === operator.sentence && each.token < operator.token && has(each, "speech"),
  );
  if (said) operator.senses = [{ kind: "operator", id: "will" }];
  return operator;
}

/** The clause outside the verb group whose complement this one is. */
function outerGovernor(scene: Scene, clause: Growing, from: number): Growing | null {
  const sentence = scene.reader.sentenceOf[clause.token];
  if (!sentence) return null;
  const use = useOf(scene, clause);
  if (use === "infinitive") return matrixBefore(scene, from - 1, sentence.first, clause);
  if (use === "gerund") return gerundGovernor(scene, clause, from, sentence.first);
  if (use === "noun") return nounGovernor(scene, clause);
  const subject = scene.subjects.get(clause.token);
  if (subject?.kind === "ellipsis") {
    const earlier = mainBefore(scene, clause);
    return earlier && earlier.governor !== null ? (scene.clauses[earlier.governor] ?? null) : null;
  }
  return complementOf(scene, subject?.start ?? from, sentence.first);
}

/** After a comma the main clause ("..., abandoning X"), else the word before or the one before its preposition. */
function gerundGovernor(scene: Scene, clause: Growing, from: number, first: number): Growing | null {
  const { reader } = scene;
  let at = from - 1;
  while (at > first && reader.classed(at, "adverb") && !scene.byToken.has(at)) at--;
  if (reader.tokens[at]?.text === ",") return mainBefore(scene, clause);
  const direct = scene.byToken.get(at);
  if (has(direct, "operator", "speech", "frame")) return direct;
  if (reader.classed(at, "preposition") && !reader.cover[at])
    return matrixBefore(scene, at - 1, first, clause);
  return null;
}

/** The operator right before a clause that begins at `start`, over "that". */
function complementOf(scene: Scene, start: number, first: number): Growing | null {
  const complement = scene.reader.norm(start - 1) === "that" ? start - 2 : start - 1;
  for (let k = complement; k >= first && complement - k <= 1; k--) {
    const matrix = scene.byToken.get(k);
    if (has(matrix, "operator") && useOf(scene, matrix) !== "operator") return matrix;
  }
  return null;
}

/** The nearest operator or speech word before an infinitive or a preposition, over an object between. */
function matrixBefore(scene: Scene, from: number, first: number, clause: Growing): Growing | null {
  const { reader } = scene;
  for (let k = from; k >= first; k--) {
    if (reader.tokens[k]?.text === "," && !reader.cover[k]) return null;
    const matrix = scene.byToken.get(k);
    if (matrix && matrix !== clause)
      return has(matrix, "operator", "speech") || useOf(scene, matrix) === "operator" ? matrix : null;
    if (reader.cover[k]) continue;
    const isVerb = reader.classed(k, "auxiliary", "other-verb", "subordinator", "complementizer", "relative");
    // "is to withdraw", "has to": neither is told as done.
    if (isVerb && !reader.classed(k, "preposition")) return null;
  }
  return null;
}

/** A noun of action in the phrases of an operator or of a word of speech, or the subject of an operator. */
function nounGovernor(scene: Scene, clause: Growing): Growing | null {
  for (let k = clause.index - 1; k >= 0; k--) {
    const other = scene.clauses[k] as Growing;
    if (other.sentence !== clause.sentence) break;
    if (useOf(scene, other) === "operator" || clause.token >= other.window.last) continue;
    // "offered mediation" is one act, the verb's.
    if (
      clause.senses.some((sense) => sense.id === "mediate-between") &&
      other.senses.some((sense) => sense.id === "mediate")
    )
      return null;
    return has(other, "operator", "speech") ? other : null;
  }
  return verbOver(scene, clause);
}

/** The operator or modal whose subject a noun of action is. */
function verbOver(scene: Scene, clause: Growing): Growing | null {
  for (const [verb, { start }] of scene.subjects) {
    const inside = start <= clause.token && clause.token < verb;
    if (!inside || scene.reader.sentenceOf[verb]?.index !== clause.sentence) continue;
    const other = scene.byToken.get(verb);
    if (has(other, "operator")) return other;
  }
  // "the withdrawal of X would weaken Y": what the modal says of the sentence, it says of the noun.
  for (const [verb, start] of scene.starts) {
    const modal = scene.byToken.get(verb);
    const inside = start <= clause.token && clause.token < verb;
    if (modal && useOf(scene, modal) === "operator" && inside && modal.sentence === clause.sentence)
      return modal;
  }
  return null;
}
