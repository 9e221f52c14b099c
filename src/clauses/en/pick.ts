import type { Reading } from "../../model/index.ts";
import { isFirstName } from "../first-names.ts";
import type { Reader } from "../reader.ts";

/** How a word stands in its clause. */
type Use = "finite" | "passive" | "infinitive" | "gerund" | "noun" | "function" | "operator";

/** The one reading a token is taken for. */
export interface Picked {
  readonly reading: Reading;
  readonly use: Use;
  /** Leftmost token of the verb group ("has not been" withdrawn), or the word itself. */
  readonly from: number;
  /** An infinitive in the passive: "to be withdrawn". */
  readonly passive?: boolean;
}

const MODAL_WINDOW = 6;

/** A particle that the lemma asks for (`pull_out`) must follow, at once or after a short object. */
function particleThere(reader: Reader, i: number, lemma: string): boolean {
  const particle = lemma.split("_")[1];
  if (!particle) return true;
  // "called on X to stop", but "called X on Sunday".
  if (particle === "on" && (reader.norm(i + 1) !== "on" || reader.cover[i + 2]?.kind === "time"))
    return false;
  for (let j = i + 1; j <= i + 5; j++) {
    if (reader.norm(j) === particle) return j === i + 1 || reader.norm(i + 1) !== "of";
    if (reader.isMark(j)) return false;
  }
  return false;
}

/** The one reading of every token of an English article; tokens inside a mention have none. */
export function pickReadings(reader: Reader): (Picked | null)[] {
  const picked: (Picked | null)[] = [];
  for (let i = 0; i < reader.tokens.length; i++) picked.push(reader.cover[i] ? null : pick(reader, i));
  return picked;
}

function pick(reader: Reader, i: number): Picked | null {
  const readings = (reader.readings[i] ?? []).filter(
    (reading) => particleThere(reader, i, reading.lemma) && !isFirstName(reader, i, reading),
  );
  if (readings.length === 0) return null;
  const group = verbGroup(reader, i);
  const active = merge(
    readings.filter((reading) => reading.pos === "verb"),
    readings,
  );
  const participle = merge(
    readings.filter((reading) => reading.pos === "passive"),
    readings,
  );
  const gerund = merge(
    readings.filter((reading) => reading.pos === "active"),
    readings,
  );
  const noun = merge(
    readings.filter((reading) => reading.pos === "masdar"),
    readings,
  );
  if (active || participle || gerund) {
    const use = useOfVerb(reader, i, group, { active, participle, gerund, noun });
    if (use) return use;
  }
  if (noun?.senses.every((sense) => sense.kind === "operator" || sense.kind === "class"))
    return { reading: noun, use: "operator", from: i };
  if (noun) return { reading: noun, use: "noun", from: i };
  const phrase = readings.find(
    (reading) => reading.pos === "function" && reading.senses.some((sense) => sense.kind === "operator"),
  );
  if (phrase) return { reading: phrase, use: "operator", from: i };
  const rest = merge(
    readings.filter((reading) => reading.pos === "noun" || reading.pos === "function"),
    readings,
  );
  return rest ? { reading: rest, use: "function", from: i } : null;
}

/** Readings of one part of speech are one reading with all their senses, and with the word's classes. */
function merge(readings: readonly Reading[], all: readonly Reading[]): Reading | null {
  const first = readings[0];
  if (!first) return null;
  const classes = all.flatMap((each) => each.senses).filter((sense) => sense.kind === "class");
  const senses = [...readings.flatMap((each) => each.senses), ...classes];
  return {
    ...first,
    senses: senses.filter(
      (sense, k) => senses.findIndex((other) => other.kind === sense.kind && other.id === sense.id) === k,
    ),
  };
}

interface Forms {
  readonly active: Reading | null;
  readonly participle: Reading | null;
  readonly gerund: Reading | null;
  readonly noun: Reading | null;
}

interface Group {
  readonly from: number;
  readonly be: boolean;
  readonly have: boolean;
  readonly modal: boolean;
  readonly to: number | null;
}

/** Auxiliaries, negators and adverbs to the left of a verb. */
function verbGroup(reader: Reader, i: number): Group {
  let from = i;
  const seen = { be: false, have: false, modal: false };
  let to: number | null = null;
  for (let j = i - 1; j >= 0 && i - j <= MODAL_WINDOW; j--) {
    if (reader.cover[j] && reader.cover[j]?.kind !== "time") break;
    const word = reader.norm(j);
    if (reader.cover[j]) continue;
    if (/^(be|is|are|was|were|been|being|am|isn't|aren't|wasn't|weren't|get|got)$/.test(word))
      seen.be ||= !seen.have;
    else if (/^(has|have|had|having|hasn't|haven't|hadn't)$/.test(word)) seen.have = true;
    else if (reader.classed(j, "modal") || /^(do|does|did|don't|doesn't|didn't)$/.test(word))
      seen.modal = true;
    else if (word === "to" && j >= i - 3) {
      to = j;
      from = j;
      break;
    } else if (!reader.classed(j, "adverb")) break;
    else continue;
    from = j;
  }
  return { from, ...seen, to };
}

function useOfVerb(
  reader: Reader,
  i: number,
  group: Group,
  { active, participle, gerund, noun }: Forms,
): Picked | null {
  const before = i - 1;
  const determined =
    reader.classed(before, "determiner") !== null &&
    !reader.classed(before, "pronoun", "relative") &&
    reader.norm(before) !== "that";
  const owner =
    /['’]s?$/.test(reader.tokens[before]?.text ?? "") || (reader.cover[before]?.adjective ?? false);
  const compound = reader.tokens[before]?.text === "-";
  if (participle && compound && reader.cover[before - 1])
    return { reading: participle, use: "passive", from: i };
  if (compound) return null;
  if (gerund) {
    if (group.be) return { reading: gerund, use: "finite", from: group.from };
    if (determined || owner || reader.norm(i + 1) === "of")
      return noun ? { reading: noun, use: "noun", from: i } : null;
    return { reading: gerund, use: "gerund", from: i };
  }
  if (participle && group.be && group.to !== null)
    return { reading: participle, use: "infinitive", from: group.to, passive: true };
  if (participle && group.be) return { reading: participle, use: "passive", from: group.from };
  if (active?.tense === "perfect" || participle) {
    const form = active ?? (participle as Reading);
    if (group.to !== null) return { reading: form, use: "infinitive", from: group.to };
    if (group.have) return { reading: form, use: "finite", from: group.from };
    if (isAttributive(reader, i)) return noun ? { reading: noun, use: "noun", from: i } : null;
    if (determined || owner) return noun ? { reading: noun, use: "noun", from: i } : null;
    if (participle && reducedRelative(reader, i)) return { reading: participle, use: "passive", from: i };
    if (active?.tense === "perfect") return { reading: active, use: "finite", from: group.from };
    // "fighters drawn from": a participle whose past is another word.
    return participle && !active
      ? { reading: participle, use: "passive", from: i }
      : present(reader, i, group, active, noun);
  }
  return present(reader, i, group, active, noun);
}

/** "sold armed drones", "reinstate ousted President X", "of captured fighters": between a verb or a preposition and a noun. */
function isAttributive(reader: Reader, i: number): boolean {
  const before = i - 1;
  const next = reader.cover[i + 1];
  const isNoun =
    next !== null && next !== undefined
      ? next.first === i + 1 && next.kind !== "time"
      : (reader.readings[i + 1]?.some(({ pos }) => pos === "noun" || pos === "masdar") ?? false);
  if (!isNoun || reader.cover[before] || reader.classed(i, "auxiliary")) return false;
  if (reader.classed(before, "base-verb", "quantity") || reader.tokens[before]?.kind === "number")
    return true;
  if (reader.classed(before, "preposition") && !reader.classed(before, "subordinator", "adverb")) return true;
  return (reader.readings[before] ?? []).some(
    ({ pos, senses }) => pos === "verb" && senses.some(({ kind }) => kind === "frame"),
  );
}

/** "aircraft supplied by X landed", "jets sent to X have": the participle describes the noun before it. */
function reducedRelative(reader: Reader, i: number): boolean {
  const next = reader.norm(i + 1);
  const subject = reader.cover[i - 1];
  if (next === "by") return true;
  if (reader.tokens[i - 1]?.text === ",") return false;
  if (
    !reader.classed(i + 1, "preposition") ||
    (subject && !subject.adjective && next !== "by" && subject.actor && next !== "to")
  )
    return false;
  const sentence = reader.sentenceOf[i];
  for (let j = i + 1; sentence && j < sentence.last; j++) {
    if (
      reader.tokens[j]?.text === "," ||
      reader.classed(j, "conjunction", "subordinator", "relative", "complementizer")
    )
      return false;
    if (
      reader.classed(j, "auxiliary", "modal", "other-verb") &&
      !reader.cover[j] &&
      reader.norm(j - 1) !== "to"
    )
      return true;
  }
  return false;
}

/** Present forms are often nouns too ("support", "attacks"): what stands around decides. */
function present(
  reader: Reader,
  i: number,
  group: Group,
  active: Reading | null,
  noun: Reading | null,
): Picked | null {
  if (!active) return null;
  const base = active.number === "p";
  if (group.to !== null && base) return { reading: active, use: "infinitive", from: group.to };
  if (group.modal && base) return { reading: active, use: "finite", from: group.from };
  const before = i - 1;
  const mention = reader.cover[before];
  if (reader.classed(before, "preposition") && reader.norm(before) !== "out") return null;
  if (reader.classed(before, "determiner") && !reader.classed(before, "pronoun")) return null;
  if (mention?.adjective || /['’]s?$/.test(reader.tokens[before]?.text ?? "")) return null;
  if (reader.classed(before, "auxiliary")) return null;
  if (!noun && !nounByClass(reader, i)) {
    // A base form needs a plural subject, a pronoun or an adverb before it; else it is part of a noun.
    return { reading: active, use: "finite", from: group.from };
  }
  const subject =
    mention !== null ||
    reader.classed(before, "pronoun", "relative", "adverb") !== null ||
    plural(reader, before);
  if (!subject) return null;
  const object = reader.cover[i + 1] !== null && reader.cover[i + 1] !== undefined;
  const opens =
    object || reader.classed(i + 1, "determiner", "pronoun") !== null || reader.norm(i + 1) === "that";
  if (opens || reader.classed(before, "pronoun", "relative", "adverb"))
    return { reading: active, use: "finite", from: group.from };
  const headline = reader.sentenceOf[i]?.kind === "headline";
  return headline && !base && mention ? { reading: active, use: "finite", from: group.from } : null;
}

function nounByClass(reader: Reader, i: number): boolean {
  return (reader.readings[i] ?? []).some((reading) => reading.pos === "noun");
}

function plural(reader: Reader, i: number): boolean {
  return /[^s]s$/.test(reader.norm(i));
}
