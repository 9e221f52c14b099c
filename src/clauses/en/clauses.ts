import type { Clause, Filler, Phrase, Sense } from "../../model/index.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { Frame, Speech } from "../../packs/lexicon.ts";
import { fillMention } from "../fillers.ts";
import { isQuote, type Reader } from "../reader.ts";
import { contentOf } from "./content.ts";
import { possessive, readPhrases } from "./phrases.ts";
import { type Picked, pickReadings } from "./pick.ts";
import { findSubject, type Subject } from "./subject.ts";

type Growing = { -readonly [K in keyof Clause]: Clause[K] };

/** What the passes of this file share about one article. */
interface Scene {
  readonly reader: Reader;
  readonly picked: readonly (Picked | null)[];
  readonly frames: ReadonlyMap<string, Frame>;
  readonly speech: ReadonlyMap<string, Speech>;
  /** Subject of each finite verb, by token. */
  readonly subjects: ReadonlyMap<number, Subject>;
  /** Token where the clause of a finite verb begins, by the verb's token. */
  readonly starts: ReadonlyMap<number, number>;
  readonly clauses: Growing[];
  readonly byToken: Map<number, Growing>;
}

/**
 * All triggers of an English article, in order, each with its arguments. Modals, negators and hedges are
 * operators of their own and govern the verb of their group, so that "has not been withdrawn" is negated
 * wherever its parts stand. Infinitives of purpose give no clause: what they name is wanted, not told.
 */
export function readEnglishClauses(reader: Reader, knowledge: Knowledge): Clause[] {
  const picked = pickReadings(reader);
  const { frames, speech } = knowledge.lexicons.en;
  const subjects = new Map<number, Subject>();
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
  });
  const scene: Scene = {
    reader,
    picked,
    subjects,
    starts,
    frames: new Map(frames.map((frame) => [frame.id, frame])),
    speech: new Map(speech.map((entry) => [entry.id, entry])),
    clauses: [],
    byToken: new Map(),
  };
  picked.forEach((each, i) => {
    if (!each || reader.sentenceOf[i]?.kind === "debris") return;
    if (each.reading.senses.some((sense) => sense.kind !== "class")) open(scene, each, i);
  });
  for (const clause of scene.clauses) govern(scene, clause);
  for (const clause of scene.clauses) fill(scene, clause);
  for (const clause of scene.clauses) complete(scene, clause);
  const kept = scene.clauses.filter((clause) => !isPurpose(scene, clause));
  const index = new Map(kept.map((clause, k) => [clause.index, k]));
  const all = kept.map((clause, k) => ({
    ...clause,
    index: k,
    governor: clause.governor === null ? null : (index.get(clause.governor) ?? null),
  }));
  const further = all.flatMap((clause) => quotedOn(reader, clause) ?? []);
  return [...all, ...further.map((clause, k) => ({ ...clause, index: all.length + k }))];
}

/** A quotation that goes on in the next sentence of the block, without naming its speaker again, is his too. */
function quotedOn(reader: Reader, clause: Clause): Clause | null {
  const content = clause.phrases.find((phrase) => phrase.prep === "content");
  const sentence = reader.sentenceOf[clause.token];
  if (
    !content ||
    !sentence ||
    content.first > clause.token ||
    !isQuote(reader.tokens[content.first]?.text ?? "")
  )
    return null;
  const open = sentence.last;
  if (!isQuote(reader.tokens[open]?.text ?? "") || reader.sentenceOf[open]?.block !== sentence.block)
    return null;
  for (let k = open + 1; reader.sentenceOf[k]?.block === sentence.block; k++) {
    if (!isQuote(reader.tokens[k]?.text ?? "")) continue;
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

function useOf(scene: Scene, clause: Growing) {
  return (scene.picked[clause.token] as Picked).use;
}

function open(scene: Scene, { reading, use, from }: Picked, i: number): void {
  const { reader } = scene;
  const sentence = reader.sentenceOf[i];
  const limit = sentence?.last ?? i + 1;
  const takesOver = new Set<number>();
  for (const [verb, start] of scene.starts) if (start > i && verb < limit) takesOver.add(start);
  const { phrases, end } =
    use === "operator"
      ? { phrases: [], end: i + 1 }
      : readPhrases(reader, scene.picked, i + 1, limit, (k) => takesOver.has(k));
  const senses: Sense[] = reading.senses.filter((sense) => sense.kind !== "class");
  const verbal = use !== "noun" && use !== "operator" && use !== "function";
  const clause: Growing = {
    index: scene.clauses.length,
    sentence: sentence?.index ?? 0,
    token: i,
    reading: {
      ...reading,
      pos: verbal ? "verb" : use === "operator" ? "function" : "masdar",
      pre: inside(reader, i),
    },
    senses,
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

/** "in favour of": the preposition that idioms ask for before the word. */
function inside(reader: Reader, i: number): string[] {
  return reader.norm(i - 1) === "in" ? ["in"] : [];
}

function has(clause: Growing | undefined, ...kinds: string[]): clause is Growing {
  return clause !== undefined && clause.senses.some((sense) => kinds.includes(sense.kind));
}

/** Finds what governs a clause: the operators of its verb group, then the verb or noun it complements. */
function govern(scene: Scene, clause: Growing): void {
  const use = useOf(scene, clause);
  if (use === "operator" || use === "function") return;
  const { picked } = scene;
  const from = picked[clause.token]?.from ?? clause.token;
  const outer = outerGovernor(scene, clause, from);
  if (use === "noun") {
    const negated = scene.byToken.get(clause.token - 1) ?? scene.byToken.get(clause.token - 2);
    if (negated && useOf(scene, negated) === "operator" && !scene.reader.cover[clause.token - 1]) {
      clause.governor = negated.index;
      negated.governor ??= outer?.index ?? null;
    } else clause.governor = outer?.index ?? null;
    return;
  }
  let inner: Growing = clause;
  for (const operator of groupOperators(scene, clause, from)) {
    inner.governor = operator.index;
    inner = operator;
  }
  inner.governor ??= outer && outer !== inner ? outer.index : null;
}

/** Operators inside the verb group or right after its first word, and "neither", "no" on the subject; nearest first. */
function groupOperators(scene: Scene, clause: Growing, from: number): Growing[] {
  const found: Growing[] = [];
  const subject = scene.subjects.get(clause.token);
  const first = subject?.kind === "before" ? Math.min(subject.start, from) : from;
  for (let k = clause.token - 1; k >= first - 2 && k >= 0; k--) {
    const operator = scene.byToken.get(k);
    if (!operator || useOf(scene, operator) !== "operator" || operator.sentence !== clause.sentence) continue;
    if (
      k < first &&
      !["neither", "no", "not", "never", "reportedly", "apparently", "perhaps"].includes(scene.reader.norm(k))
    )
      continue;
    if (
      scene.picked
        .slice(k + 1, clause.token)
        .some((each) => each?.use === "finite" || each?.use === "infinitive")
    )
      continue;
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

function outerGovernor(scene: Scene, clause: Growing, from: number): Growing | null {
  const { reader } = scene;
  const use = useOf(scene, clause);
  const sentence = reader.sentenceOf[clause.token];
  if (!sentence) return null;
  if (use === "infinitive") return matrixBefore(scene, from - 1, sentence.first, clause);
  if (use === "gerund") {
    let at = from - 1;
    while (at > sentence.first && reader.classed(at, "adverb") && !scene.byToken.has(at)) at--;
    if (reader.tokens[at]?.text === ",") return mainBefore(scene, clause);
    const direct = scene.byToken.get(at);
    if (has(direct, "operator", "speech", "frame")) return direct;
    if (reader.classed(at, "preposition") && !reader.cover[at])
      return matrixBefore(scene, at - 1, sentence.first, clause);
    return null;
  }
  if (use === "noun") return nounGovernor(scene, clause);
  const subject = scene.subjects.get(clause.token);
  if (subject?.kind === "ellipsis") {
    const earlier = mainBefore(scene, clause);
    return earlier && earlier.governor !== null ? (scene.clauses[earlier.governor] ?? null) : null;
  }
  const start = subject?.start ?? from;
  const complement = reader.norm(start - 1) === "that" ? start - 2 : start - 1;
  for (let k = complement; k >= sentence.first && complement - k <= 1; k--) {
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
    if (
      reader.classed(k, "auxiliary", "other-verb", "subordinator", "complementizer", "relative") &&
      !reader.classed(k, "preposition")
    ) {
      // "is to withdraw", "has to": neither is told as done.
      return null;
    }
  }
  return null;
}

/** The finite clause before, in the same sentence. */
function mainBefore(scene: Scene, clause: Growing): Growing | null {
  for (let k = clause.index - 1; k >= 0; k--) {
    const other = scene.clauses[k] as Growing;
    if (other.sentence !== clause.sentence) return null;
    if (scene.subjects.has(other.token)) return other;
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
    if (has(other, "operator", "speech")) return other;
    return null;
  }
  for (const [verb, subject] of scene.subjects) {
    if (
      subject.start > clause.token ||
      clause.token >= verb ||
      scene.reader.sentenceOf[verb]?.index !== clause.sentence
    )
      continue;
    const other = scene.byToken.get(verb);
    if (has(other, "operator")) return other;
  }
  // "the withdrawal of X would weaken Y": what the modal says of the sentence, it says of the noun.
  for (const [verb, start] of scene.starts) {
    const modal = scene.byToken.get(verb);
    if (
      modal &&
      useOf(scene, modal) === "operator" &&
      start <= clause.token &&
      clause.token < verb &&
      modal.sentence === clause.sentence
    )
      return modal;
  }
  return null;
}

/** The arguments of a clause: its subject, its possessor, the object that stands before a passive. */
function fill(scene: Scene, clause: Growing): void {
  const use = useOf(scene, clause);
  if (use === "finite") fillFinite(scene, clause);
  else if (use === "passive") fillPassive(scene, clause);
  else if (use === "infinitive" || use === "gerund") fillControlled(scene, clause);
  else if (use === "noun") fillNoun(scene, clause);
  if (use !== "operator") settleObjects(scene, clause);
}

function fillFinite(scene: Scene, clause: Growing): void {
  const subject = scene.subjects.get(clause.token);
  if (!subject) return;
  clause.relativeTo = subject.relativeTo;
  if (subject.kind === "ellipsis") {
    borrow(scene, clause);
    return;
  }
  if (subject.kind === "after" || (subject.kind === "none" && has(clause, "speech"))) {
    const after = clause.phrases.find((phrase) => phrase.prep === null);
    if (!after || !has(clause, "speech")) return;
    clause.subject = after.mention ? fillMention(scene.reader, after.mention) : [];
    clause.subjectPhrase = clause.subject.length > 0 ? null : after;
    return;
  }
  const unnamed = unnamedSpeaker(scene, clause, subject);
  if (unnamed) {
    clause.subjectPhrase = unnamed;
    return;
  }
  clause.subject = asActors(scene, clause, subject.fillers);
  clause.subjectPhrase = subject.phrase;
  const placed = subject.named.map((phrase) => ({
    ...phrase,
    mention:
      clause.subject.find((filler) => filler.mention.first === phrase.mention?.first)?.mention ??
      phrase.mention,
  }));
  if (subject.kind === "before" && subject.fillers.some((filler) => filler.found === "named"))
    clause.phrases = [...placed, ...clause.phrases];
  else if (subject.named[0]?.mention?.kind === "place") {
    clause.phrases = [...subject.named, ...clause.phrases];
    clause.subjectPhrase = null;
  } else if (subject.phrase) clause.phrases = [subject.phrase, ...clause.phrases];
}

/** A capital that acts is a government, not where it happens; a place that falls stays a place. */
function asActors(scene: Scene, clause: Growing, fillers: readonly Filler[]): Filler[] {
  const places = clause.senses.some(
    (sense) => sense.kind === "frame" && scene.frames.get(sense.id)?.where?.includes("subj"),
  );
  return fillers.map((filler) =>
    filler.mention.kind === "place" && filler.mention.actor && !places
      ? { ...filler, mention: { ...filler.mention, kind: "actor" as const } }
      : filler,
  );
}

/** "He added" after "a diplomat said": the one who spoke last, though he has no name. */
function unnamedSpeaker(scene: Scene, clause: Growing, subject: Subject): Phrase | null {
  const pronoun =
    subject.fillers[0]?.found === "pronoun" ||
    (subject.fillers.length === 0 && subject.phrase === null && subject.kind === "before");
  if (!pronoun || !has(clause, "speech")) return null;
  for (let k = clause.index - 1; k >= 0; k--) {
    const other = scene.clauses[k] as Growing;
    if (clause.sentence - other.sentence > 2) return null;
    if (!has(other, "speech")) continue;
    if (other.subjectPhrase) return other.subjectPhrase;
    if (other.subject.length > 0) return null;
  }
  return null;
}

/** The subject of the verb before ("withdrew and left"). */
function borrow(scene: Scene, clause: Growing): void {
  const spoke = scene.clauses.filter(
    (each) =>
      each.sentence === clause.sentence &&
      each.index < clause.index &&
      has(each, "speech") &&
      scene.subjects.has(each.token) &&
      (each.subject.length > 0 || each.subjectPhrase),
  );
  // "denied that ... and said": who speaks on is who spoke.
  const before = (has(clause, "speech") ? spoke.at(-1) : null) ?? mainBefore(scene, clause);
  const token = scene.reader.tokens[clause.token];
  if (!before || !token) return;
  const surface = before.passive
    ? before.phrases
        .filter((phrase) => phrase.prep === null && phrase.first < before.token)
        .flatMap((phrase) => (phrase.mention ? fillMention(scene.reader, phrase.mention) : []))
    : before.subject;
  clause.subject = surface.map((filler) => ({ ...filler, span: token, found: "ellipsis" as const }));
  clause.subjectPhrase = clause.subject.length > 0 ? null : before.subjectPhrase;
}

/** The phrases that a passive is said of: its subject, the noun it describes, or the noun after "X-backed". */
function fillPassive(scene: Scene, clause: Growing): void {
  const { reader } = scene;
  const subject = scene.subjects.get(clause.token);
  const i = clause.token;
  let said: readonly Phrase[] = [];
  if (subject) {
    clause.relativeTo = subject.relativeTo;
    said = subject.named;
    if (subject.kind === "ellipsis") {
      const before = mainBefore(scene, clause);
      said = before
        ? [
            ...before.subject.map((filler) => bare(filler.mention)),
            ...(before.passive
              ? before.phrases.filter((phrase) => phrase.first < before.token && phrase.prep === null)
              : []),
          ]
        : [];
    }
  } else if (reader.tokens[i - 1]?.text === "-") {
    const agent = reader.cover[i - 2];
    const head = headAfter(reader, i + 1);
    clause.phrases = agent ? [{ ...bare(agent), prep: "by" }] : [];
    clause.window = { first: agent?.first ?? i, last: head?.last ?? i + 1 };
    said = head ? [bare(head)] : [];
  } else {
    const at = reader.tokens[i - 1]?.text === "," ? i - 2 : i - 1;
    const head = reader.cover[at];
    said = head && !head.adjective && head.kind !== "time" ? [bare(head)] : [];
  }
  if (!subject && reader.tokens[i - 1]?.text !== "-")
    clause.window = { ...clause.window, first: Math.max(reader.sentenceOf[i]?.first ?? 0, i - 3) };
  clause.passive = true;
  if (has(clause, "speech") && clause.senses.every((sense) => sense.kind !== "frame"))
    return fillPassiveSpeech(scene, clause, said);
  clause.phrases = [...said.map((phrase) => ({ ...phrase, prep: null })), ...clause.phrases];
}

/** "X was accused by Y of": Y speaks; without Y somebody does. */
function fillPassiveSpeech(scene: Scene, clause: Growing, said: readonly Phrase[]): void {
  const agent = clause.phrases.find((phrase) => phrase.prep === "by");
  clause.phrases = [...clause.phrases.filter((phrase) => phrase !== agent), ...said];
  clause.passive = false;
  if (!agent) {
    clause.reading = { ...clause.reading, pos: "passive" };
    return;
  }
  clause.subject = agent.mention ? fillMention(scene.reader, agent.mention) : [];
  clause.subjectPhrase =
    clause.subject.length > 0
      ? null
      : { ...agent, prep: null, first: Math.min(agent.first + 1, agent.last - 1) };
}

function bare(mention: Clause["phrases"][number]["mention"] & object): Phrase {
  return {
    prep: null,
    first: mention.first,
    last: mention.last,
    mention,
    genitive: null,
    pronoun: null,
    pronounToken: mention.first,
    coordinated: false,
  };
}

/** The name after "X-backed", over its adjectives and nouns. */
function headAfter(reader: Reader, from: number) {
  for (let k = from; k <= from + 3; k++) {
    const mention = reader.cover[k];
    if (mention && !mention.adjective) return mention.kind === "time" ? null : mention;
    if (reader.tokens[k]?.kind === "mark" || reader.classed(k, "preposition", "conjunction", "auxiliary"))
      return null;
  }
  return null;
}

/** Who acts in an infinitive or a gerund: the object of what governs it, else its subject. */
function fillControlled(scene: Scene, clause: Growing): void {
  const { reader } = scene;
  const at = scene.picked[clause.token]?.from ?? clause.token;
  const use = useOf(scene, clause);
  let matrix: Growing | undefined = clause.governor === null ? undefined : scene.clauses[clause.governor];
  while (matrix && useOf(scene, matrix) === "operator" && matrix.governor !== null)
    matrix = scene.clauses[matrix.governor];
  if (use === "gerund" && !matrix) {
    // "contractors fighting alongside X": the noun right before; after a comma or a preposition the main clause's subject.
    const head = reader.cover[at - 1];
    if (head && head.last === at && !head.adjective && head.kind !== "time") {
      clause.subject = fillMention(reader, head).map((filler) => ({ ...filler, found: "relative" as const }));
      clause.relativeTo = head;
      return;
    }
    matrix = mainBefore(scene, clause) ?? undefined;
  }
  if (!matrix) return;
  if (useOf(scene, matrix) === "operator") {
    // "is poised to", "is not willing to", "will not": the subject before the operator.
    const subject = findSubject(reader, scene.picked, matrix.token, leftOfBe(reader, matrix.token));
    clause.subject = asActors(
      scene,
      clause,
      subject.fillers.map((filler) => ({
        ...filler,
        found: filler.found === "named" ? ("governor" as const) : filler.found,
      })),
    );
    beDone(scene, clause);
    return;
  }
  const object = matrix.phrases
    .filter((phrase) => phrase.prep === null || phrase.prep === "on")
    .find((phrase) => phrase.first > (matrix as Growing).token && phrase.mention && phrase.last <= at);
  const surface =
    useOf(scene, matrix) === "passive"
      ? matrix.phrases.filter((phrase) => phrase.prep === null && phrase.first < (matrix as Growing).token)
      : [];
  const complement = use !== "gerund" || matrix.senses.some((sense) => sense.kind !== "frame");
  const fillers =
    complement && object?.mention
      ? fillMention(reader, object.mention)
      : surface.length > 0
        ? surface.flatMap((phrase) => (phrase.mention ? fillMention(reader, phrase.mention) : []))
        : matrix.subject;
  clause.subject = asActors(
    scene,
    clause,
    fillers.map((filler) => ({ ...filler, found: "governor" as const })),
  );
  beDone(scene, clause);
}

/** "to be withdrawn": who is said to act is acted on. */
function beDone(scene: Scene, clause: Growing): void {
  if (!scene.picked[clause.token]?.passive) return;
  clause.phrases = [...clause.subject.map((filler) => bare(filler.mention)), ...clause.phrases];
  clause.subject = [];
  clause.passive = true;
}

function leftOfBe(reader: Reader, i: number): number {
  let from = i;
  while (reader.classed(from - 1, "auxiliary", "adverb", "modal") && !reader.cover[from - 1]) from--;
  return from;
}

/**
 * The arguments of a noun of action. A possessive, an adjective of a nation and a name before it are its genitive;
 * "of X" is too, unless a frame of the word reads `of` by name and no preposition before it in the list stands there.
 */
function fillNoun(scene: Scene, clause: Growing): void {
  const { reader } = scene;
  let at = clause.token - 1;
  while (
    clause.token - at <= 3 &&
    !reader.cover[at] &&
    reader.tokens[at]?.kind === "word" &&
    !reader.classed(at, "preposition", "auxiliary", "conjunction", "determiner", "modal") &&
    scene.picked[at]?.use !== "finite"
  )
    at--;
  const before = reader.cover[at];
  const owner = reader.norm(at);
  let own: Phrase[] = [];
  if (
    before &&
    before.last === at + 1 &&
    before.kind !== "time" &&
    (before.adjective || possessive(reader, before) || at === clause.token - 1)
  )
    own = [bare(before)];
  else if (!before && ["its", "his", "her", "their"].includes(owner))
    clause.reading = { ...clause.reading, suffix: owner };
  const frames = clause.senses
    .flatMap((sense) => (sense.kind === "frame" ? [scene.frames.get(sense.id)] : []))
    .filter((frame) => frame !== undefined);
  const named = frames.some((frame) =>
    [frame.O, frame.S, frame.T, frame.where].some((list) => readsOf(list ?? [], clause)),
  );
  clause.phrases = [
    ...own,
    ...clause.phrases
      .filter((phrase) => phrase.prep !== null || phrase.coordinated)
      .map((phrase) => (phrase.prep === "of" && !named ? { ...phrase, prep: null } : phrase)),
  ];
  const light = clause.governor === null ? undefined : scene.clauses[clause.governor];
  if (light && light.token > clause.token) {
    // "an attack was launched on X by Y": the verb's phrases are the noun's.
    clause.phrases = [...clause.phrases, ...light.phrases.filter((phrase) => phrase.prep !== null)];
    clause.window = { first: clause.window.first, last: light.window.last };
  }
}

function readsOf(list: readonly string[], clause: Growing): boolean {
  const at = list.indexOf("of");
  return (
    at >= 0 && !list.slice(0, at).some((source) => clause.phrases.some((phrase) => phrase.prep === source))
  );
}

/** Pronoun objects, double objects, and goals that are countries and not clients. */
function settleObjects(scene: Scene, clause: Growing): void {
  const objects =
    useOf(scene, clause) === "noun"
      ? []
      : clause.phrases.filter((phrase) => phrase.prep === null && phrase.first > clause.token);
  const first = objects[0];
  if (
    first &&
    first.pronoun &&
    !first.mention &&
    ["him", "her", "it", "them"].includes(first.pronoun) &&
    useOf(scene, clause) !== "passive"
  ) {
    clause.reading = { ...clause.reading, suffix: first.pronoun };
  }
  const frames = clause.senses.map((sense) =>
    sense.kind === "frame" ? scene.frames.get(sense.id) : undefined,
  );
  const second = objects[1];
  if (
    first?.mention &&
    second &&
    !second.coordinated &&
    frames.some((frame) => frame?.O?.includes("obj1") || frame?.T?.includes("obj1"))
  ) {
    clause.phrases = clause.phrases.map((phrase) =>
      phrase === first ? { ...phrase, prep: "obj1" } : phrase,
    );
  }
  // Into whose hands a place falls: they act.
  if (clause.senses.some((sense) => sense.id === "ground-falls")) {
    clause.subject = [];
    clause.phrases = clause.phrases.map((phrase) =>
      phrase.prep === "to" || phrase.prep === "into the hands of" ? { ...phrase, prep: "by" } : phrase,
    );
  }
  // "sent fighters to X": a country is where they go, not for whom.
  if (clause.senses.some((sense) => sense.id === "send-fighters")) {
    clause.phrases = clause.phrases.map((phrase) =>
      phrase.prep === "to" && phrase.mention?.place ? { ...phrase, prep: "into" } : phrase,
    );
  }
}

/** Adds what a word of speech says, and what a verb of stopping or refusing stops or refuses. */
function complete(scene: Scene, clause: Growing): void {
  const use = useOf(scene, clause);
  const governed = scene.clauses.find(
    (each) =>
      each.governor === clause.index &&
      each.token > clause.token &&
      ["gerund", "infinitive"].includes(useOf(scene, each)),
  );
  if (governed && scene.reader.classed(governed.token, "support-noun")) {
    const whom = governed.phrases.find(
      (phrase) => phrase.prep === null && phrase.mention && phrase.first > governed.token,
    );
    const word: Phrase = {
      prep: null,
      first: governed.token,
      last: governed.token + 1,
      mention: null,
      genitive: null,
      pronoun: null,
      pronounToken: governed.token,
      coordinated: false,
    };
    clause.phrases = [...clause.phrases, word, ...(whom ? [{ ...whom, prep: "for" }] : [])];
  }
  if (
    use === "operator" ||
    (scene.reader.norm(clause.token) === "saying" && scene.reader.norm(clause.token - 1) === "as")
  )
    return;
  for (const sense of clause.senses) {
    const entry = sense.kind === "speech" ? scene.speech.get(sense.id) : undefined;
    if (!entry) continue;
    if (entry.relays)
      clause.phrases = clause.phrases.map((phrase) =>
        phrase.prep === null && phrase.first > clause.token && phrase.mention
          ? { ...phrase, prep: "from" }
          : phrase,
      );
    const content = contentOf(
      scene.reader,
      scene.picked,
      clause.token,
      scene.subjects.get(clause.token) ?? null,
      entry,
      scene.starts,
    );
    if (content) {
      clause.phrases = [...clause.phrases, content];
      return;
    }
  }
}

/** An infinitive that nothing governs says what for, not what happened. */
function isPurpose(scene: Scene, clause: Growing): boolean {
  let at = clause.governor;
  const matrix = at === null ? undefined : scene.clauses[at];
  // "stopped arming", "refused to support": the verb of stopping says it all.
  const told = matrix?.senses.some((sense) => sense.id === "cut-support" || sense.id === "refuse-support");
  if (told && matrix && scene.reader.classed(clause.token, "support-noun") && useOf(scene, clause) !== "noun")
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
