import type { Phrase } from "../../model/index.ts";
import type { Speech } from "../../packs/lexicon.ts";
import type { Growing } from "../growing.ts";
import { contentOf } from "./content.ts";
import { barePhrase, type Scene, useOf } from "./scene.ts";

/** Adds what a word of speech says, and what a verb of stopping or refusing stops or refuses. */
export function complete(scene: Scene, clause: Growing): void {
  addSupport(scene, clause);
  addAim(scene, clause);
  const { reader } = scene;
  if (useOf(scene, clause) === "operator") return;
  // "quoted X as saying": what is said is the quoting verb's.
  if (reader.norm(clause.token) === "saying" && reader.norm(clause.token - 1) === "as") return;
  if (isUntrue(scene, clause)) clause.senses = [{ kind: "speech", id: "deny" }];
  // "neither confirmed nor denied": nothing is said.
  if (["nor", "neither"].includes(reader.norm(clause.token - 1)))
    clause.senses = clause.senses.filter(({ kind }) => kind !== "speech");
  for (const sense of [...clause.senses]) {
    const entry = sense.kind === "speech" ? scene.speech.get(sense.id) : undefined;
    if (entry && addContent(scene, clause, entry)) return;
  }
}

/** "stopped arming X": the word of support and the one supported become phrases of the verb. */
function addSupport(scene: Scene, clause: Growing): void {
  const governed = scene.clauses.find(
    (each) =>
      each.governor === clause.index &&
      each.token > clause.token &&
      ["gerund", "infinitive"].includes(useOf(scene, each)),
  );
  if (!governed || !scene.reader.classed(governed.token, "support-noun")) return;
  const whom = governed.phrases.find(
    (phrase) => phrase.prep === null && phrase.mention && phrase.first > governed.token,
  );
  const word = barePhrase(governed.token, governed.token + 1);
  clause.phrases = [...clause.phrases, word, ...(whom ? [{ ...whom, prep: "for" }] : [])];
}

/** "an offensive to capture X", "an operation to retake X": what is to be taken is what is attacked. */
function addAim(scene: Scene, clause: Growing): void {
  const attacks = clause.senses.some(({ kind, id }) => kind === "frame" && id === "attack");
  if (useOf(scene, clause) !== "noun" || !attacks || scene.reader.norm(clause.token + 1) !== "to") return;
  const taking = scene.byToken.get(clause.token + 2);
  const what = taking?.phrases.find(
    ({ prep, mention, first }) => prep === null && mention && first > taking.token,
  );
  const takes = taking?.senses.some(({ id }) => ["take-ground", "attack", "invade"].includes(id));
  if (takes && what) {
    clause.phrases = [...clause.phrases, { ...what, prep: "on" }];
    clause.window = { ...clause.window, last: Math.max(clause.window.last, what.last) };
  }
}

/** Adds the content of a word of speech, and says whether there is one. "quoted X": X is whose words they are. */
function addContent(scene: Scene, clause: Growing, entry: Speech): boolean {
  const { reader, picked, starts } = scene;
  if (entry.relays)
    clause.phrases = clause.phrases.map((phrase) =>
      phrase.prep === null && phrase.first > clause.token && phrase.mention
        ? { ...phrase, prep: "from" }
        : phrase,
    );
  const subject = scene.subjects.get(clause.token) ?? null;
  const content = contentOf(reader, picked, clause.token, subject, entry, starts);
  if (entry.with && !(content && holds(scene, clause, content, entry.with))) {
    clause.senses = clause.senses.filter(({ kind, id }) => kind !== "speech" || id !== entry.id);
    return false;
  }
  if (content)
    clause.phrases = [
      ...clause.phrases.filter((phrase) => !isInside(scene, clause, phrase, content)),
      content,
    ];
  return content !== null;
}

/** "accused the group of killing civilians": behind the preposition that opens what is said nobody is an object of saying it. */
function isInside({ reader }: Scene, { token }: Growing, phrase: Phrase, { first }: Phrase): boolean {
  const opens = reader.classed(first - 1, "preposition") !== null && !reader.cover[first - 1];
  return opens && first - 1 > token && phrase.prep === null && phrase.first >= first;
}

/** "reports that X attacked Y were false": what is reported is denied. */
function isUntrue({ reader, picked }: Scene, clause: Growing): boolean {
  const last = reader.sentenceOf[clause.token]?.last ?? clause.token;
  const isReport =
    picked[clause.token]?.use === "noun" && clause.senses.some(({ kind }) => kind === "speech");
  if (!isReport || reader.norm(clause.token + 1) !== "that") return false;
  for (let k = clause.token + 2; k < last; k++)
    if (reader.classed(k, "untrue") && reader.classed(k - 1, "auxiliary", "adverb")) return true;
  return false;
}

/** Whether what is rejected or called something is of the kind that the entry asks for. */
function holds({ reader }: Scene, clause: Growing, content: Phrase, kind: string): boolean {
  const classes = kind.split("|");
  for (let k = clause.token + 1; k < content.last && k <= clause.token + LONGEST_OBJECT; k++) {
    if (reader.cover[k]) continue;
    if (reader.classed(k, ...classes)) return true;
    if (reader.isMark(k) || reader.classed(k, "preposition", "complementizer")) return false;
  }
  return false;
}
const LONGEST_OBJECT = 6;
