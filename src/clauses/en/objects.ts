import type { Phrase } from "../../model/index.ts";
import type { Growing } from "../growing.ts";
import { type Scene, useOf } from "./scene.ts";

const PRONOUNS = ["him", "her", "it", "them"];

/** Pronoun objects, double objects, and goals that are countries and not clients. */
export function settleObjects(scene: Scene, clause: Growing): void {
  const objects =
    useOf(scene, clause) === "noun"
      ? []
      : clause.phrases.filter((phrase) => phrase.prep === null && phrase.first > clause.token);
  const [first, second] = objects;
  if (first?.pronoun && !first.mention && PRONOUNS.includes(first.pronoun)) {
    if (useOf(scene, clause) !== "passive") clause.reading = { ...clause.reading, suffix: first.pronoun };
  }
  if (first?.mention && second && !second.coordinated) settleDouble(scene, clause, first);
  settleIdioms(clause);
}

/** "sent X drones": the first of two objects is the receiver, where a frame asks for it. */
function settleDouble(scene: Scene, clause: Growing, first: Phrase): void {
  const frames = clause.senses.map((sense) =>
    sense.kind === "frame" ? scene.frames.get(sense.id) : undefined,
  );
  if (!frames.some((frame) => frame?.O?.includes("obj1") || frame?.T?.includes("obj1"))) return;
  clause.phrases = clause.phrases.map((phrase) => (phrase === first ? { ...phrase, prep: "obj1" } : phrase));
}

/** Where English says with a preposition what the frame reads from another. */
function settleIdioms(clause: Growing): void {
  const means = (id: string) => clause.senses.some((sense) => sense.id === id);
  // Into whose hands a place falls: they act.
  if (means("ground-falls")) {
    clause.subject = [];
    clause.phrases = clause.phrases.map((phrase) =>
      phrase.prep === "to" || phrase.prep === "into the hands of" ? { ...phrase, prep: "by" } : phrase,
    );
  }
  // "sent fighters to X": a country is where they go, not for whom.
  if (means("send-fighters")) {
    clause.phrases = clause.phrases.map((phrase) =>
      phrase.prep === "to" && phrase.mention?.place ? { ...phrase, prep: "into" } : phrase,
    );
  }
}
