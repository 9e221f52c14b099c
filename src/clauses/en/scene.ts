import type { Filler, Mention, Phrase } from "../../model/index.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { Frame, Speech } from "../../packs/lexicon.ts";
import type { Growing } from "../growing.ts";
import type { Reader } from "../reader.ts";
import { type Picked, pickReadings } from "./pick.ts";
import { findSubject, type Subject } from "./subject.ts";

/** What the passes over one English article share. */
export interface Scene {
  readonly reader: Reader;
  readonly picked: readonly (Picked | null)[];
  readonly frames: ReadonlyMap<string, Frame>;
  readonly speech: ReadonlyMap<string, Speech>;
  /** Subject of each finite verb, by token. */
  readonly subjects: ReadonlyMap<number, Subject>;
  /** Subject of each finite verb without a frame, by token: one that follows with "and" may share it. */
  readonly otherSubjects: ReadonlyMap<number, Subject>;
  /** Token where the clause of a finite verb or an auxiliary begins, by the verb's token. */
  readonly starts: ReadonlyMap<number, number>;
  /** Every clause found so far, by index. */
  readonly clauses: Growing[];
  readonly byToken: Map<number, Growing>;
}

/** The readings and subjects of an article, before any clause is opened. */
export function readScene(reader: Reader, knowledge: Knowledge): Scene {
  const picked = pickReadings(reader);
  const { frames, speech } = knowledge.lexicons.en;
  return {
    reader,
    picked,
    ...readSubjects(reader, picked),
    frames: new Map(frames.map((frame) => [frame.id, frame])),
    speech: new Map(speech.map((entry) => [entry.id, entry])),
    clauses: [],
    byToken: new Map(),
  };
}

/** Finite verbs have a subject; an auxiliary or a modal that opens no clause begins one nevertheless. */
function readSubjects(
  reader: Reader,
  picked: readonly (Picked | null)[],
): Pick<Scene, "subjects" | "otherSubjects" | "starts"> {
  const subjects = new Map<number, Subject>();
  const otherSubjects = new Map<number, Subject>();
  const starts = new Map<number, number>();
  picked.forEach((each, i) => {
    const other =
      !reader.cover[i] &&
      reader.classed(i, "other-verb", "modal") !== null &&
      (!each || each.use === "function" || each.use === "operator");
    const finite = each?.use === "finite" || (each?.use === "passive" && each.from !== i);
    if (!finite && !other) return;
    const subject = findSubject(reader, picked, i, finite && each ? each.from : i);
    starts.set(i, Math.min(subject.start, i));
    if (finite) subjects.set(i, subject);
    else if (subject.kind === "before" && reader.classed(i, "other-verb") && !reader.classed(i, "auxiliary"))
      otherSubjects.set(i, subject);
  });
  return { subjects, otherSubjects, starts };
}

/** What the trigger of a clause is used as. */
export function useOf(scene: Scene, clause: Growing): Picked["use"] {
  return (scene.picked[clause.token] as Picked).use;
}

/** Whether a clause has a sense of one of these kinds. */
export function has(clause: Growing | undefined, ...kinds: string[]): clause is Growing {
  return clause?.senses.some((sense) => kinds.includes(sense.kind)) ?? false;
}

/** The finite clause before, in the same sentence. */
export function mainBefore(scene: Scene, clause: Growing): Growing | null {
  for (let k = clause.index - 1; k >= 0; k--) {
    const other = scene.clauses[k] as Growing;
    if (other.sentence !== clause.sentence) return null;
    if (scene.subjects.has(other.token)) return other;
  }
  return null;
}

/** A bare phrase of the words `[first, last)`. */
export function barePhrase(first: number, last: number, mention: Mention | null = null): Phrase {
  return {
    prep: null,
    first,
    last,
    mention,
    genitive: null,
    pronoun: null,
    pronounToken: first,
    coordinated: false,
  };
}

/** The bare phrase that is a mention. */
export function bare(mention: Mention): Phrase {
  return barePhrase(mention.first, mention.last, mention);
}

/** The bare phrases before a passive: they are acted on. */
export function saidBefore(clause: Growing): Phrase[] {
  return clause.phrases.filter((phrase) => phrase.prep === null && phrase.first < clause.token);
}

/** A capital that acts is a government, not where it happens; a place that falls stays a place. */
export function asActors(scene: Scene, clause: Growing, fillers: readonly Filler[]): Filler[] {
  const places = clause.senses.some(
    (sense) => sense.kind === "frame" && scene.frames.get(sense.id)?.where?.includes("subj"),
  );
  return fillers.map((filler) =>
    filler.mention.kind === "place" && filler.mention.actor && !places
      ? { ...filler, mention: { ...filler.mention, kind: "actor" as const } }
      : filler,
  );
}
