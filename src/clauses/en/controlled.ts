import type { Filler } from "../../model/index.ts";
import { fillMention } from "../fillers.ts";
import type { Growing } from "../growing.ts";
import { asActors, bare, has, mainBefore, type Scene, saidBefore, useOf } from "./scene.ts";
import { findSubject } from "./subject.ts";

/** Who acts in an infinitive or a gerund: the object of what governs it, else its subject. */
export function fillControlled(scene: Scene, clause: Growing): void {
  let matrix = matrixOf(scene, clause);
  if (!matrix && useOf(scene, clause) === "gerund") {
    if (describesNoun(scene, clause)) return;
    matrix = mainBefore(scene, clause);
  }
  if (!matrix) return;
  const fillers =
    useOf(scene, matrix) === "operator"
      ? beforeOperator(scene, matrix)
      : controllerIn(scene, clause, matrix).map((filler) => ({ ...filler, found: "governor" as const }));
  clause.subject = asActors(scene, clause, fillers);
  beDone(scene, clause);
}

/** What governs the clause, over modals and negators as long as something governs them. */
function matrixOf(scene: Scene, clause: Growing): Growing | null {
  let matrix = clause.governor === null ? undefined : scene.clauses[clause.governor];
  while (matrix && useOf(scene, matrix) === "operator" && matrix.governor !== null)
    matrix = scene.clauses[matrix.governor];
  return matrix ?? null;
}

/** "contractors fighting alongside X": the noun right before a gerund that nothing governs acts. */
function describesNoun(scene: Scene, clause: Growing): boolean {
  const { reader } = scene;
  const at = scene.picked[clause.token]?.from ?? clause.token;
  const head = reader.cover[at - 1];
  if (!head || head.last !== at || head.adjective || head.kind === "time") return false;
  clause.subject = fillMention(reader, head).map((filler) => ({ ...filler, found: "relative" as const }));
  clause.relativeTo = head;
  return true;
}

/** "is poised to", "is not willing to", "will not": the subject before the operator. */
function beforeOperator(scene: Scene, { token }: Growing): Filler[] {
  const { reader, picked } = scene;
  let from = token;
  while (reader.classed(from - 1, "auxiliary", "adverb", "modal") && !reader.cover[from - 1]) from--;
  return findSubject(reader, picked, token, from).fillers.map((filler) => ({
    ...filler,
    found: filler.found === "named" ? "governor" : filler.found,
  }));
}

/** "forced X to withdraw": X; "X was forced to withdraw": X; "X promised Y" without an object: X. */
function controllerIn(scene: Scene, clause: Growing, matrix: Growing): readonly Filler[] {
  const at = scene.picked[clause.token]?.from ?? clause.token;
  const named = (mention: Parameters<typeof fillMention>[1] | null) =>
    mention ? fillMention(scene.reader, mention) : [];
  // "suspended talks with X, accusing them": behind a comma who does the one does the other.
  if (useOf(scene, clause) === "gerund" && scene.reader.tokens[at - 1]?.text === ",") return matrix.subject;
  const complement =
    useOf(scene, clause) !== "gerund" || matrix.senses.some((sense) => sense.kind !== "frame");
  const object = matrix.phrases
    .filter((phrase) => phrase.prep === null || phrase.prep === "on")
    .find((phrase) => phrase.first > matrix.token && phrase.mention && phrase.last <= at);
  if (complement && object?.mention) return named(object.mention);
  // "accused the army of shelling", "asked the group to free": somebody else than who speaks, though the text does not say who.
  const isAnother = matrix.phrases.some(
    ({ prep, first, last }) =>
      prep === null &&
      first > matrix.token &&
      last <= at &&
      (has(matrix, "speech") || scene.reader.classed(first, "determiner", "quantity") !== null),
  );
  if (complement && isAnother) return [];
  const surface = useOf(scene, matrix) === "passive" ? saidBefore(matrix) : [];
  if (surface.length > 0) return surface.flatMap(({ mention }) => named(mention));
  // "fighters, accused by X of attacking Y": X is who accuses.
  return useOf(scene, matrix) === "passive" && has(matrix, "speech") ? [] : matrix.subject;
}

/** "to be withdrawn": who is said to act is acted on. */
function beDone(scene: Scene, clause: Growing): void {
  if (!scene.picked[clause.token]?.passive) return;
  clause.phrases = [...clause.subject.map((filler) => bare(filler.mention)), ...clause.phrases];
  clause.subject = [];
  clause.passive = true;
}
