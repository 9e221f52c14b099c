import { isProse, type Reading } from "../../model/index.ts";
import { isQuote, type Reader } from "../reader.ts";

type Picked = readonly (Reading | null)[];

/** Whether an ambiguous word stands where a finite verb does. */
export function verbHere(reader: Reader, picked: Picked, i: number, verb: Reading): boolean {
  const sentence = reader.sentenceOf[i];
  if (!sentence) return false;
  const before = i - 1;
  const conjunction = verb.pre.some((clitic) => clitic === "و" || clitic === "ف");
  if (afterPreposition(reader, i)) return false;
  if (verb.tense === "imperfect") return true;
  // "نفى" with alif maqsura is the verb and "نفي" the noun, where the article keeps the two apart.
  const last = reader.tokens[i]?.text.at(-1);
  if (
    keepsYaApart(reader) &&
    (last === "ى" || last === "ي") &&
    verb.stem.endsWith("ي") &&
    verb.tense === "perfect"
  ) {
    return last === "ى";
  }
  if (i > sentence.first && reader.classed(before, "opener")) return true;
  if (i === sentence.first) return isProse(sentence.kind) && !leadsToFuture(reader, i, sentence.last);
  const token = reader.tokens[before];
  const reading = picked[before];
  if (reader.classed(before, "negator", "relative", "conditional", "past-marker")) return true;
  if (token?.norm === "قد" || token?.norm === "وقد" || token?.norm === "فقد") return true;
  if (token?.kind === "mark") {
    if (isQuote(token.text)) return conjunction;
    if (!isProse(sentence.kind)) return false;
    return conjunction || token.text === ":";
  }
  if (reader.classed(before, "complementizer", "subordinator")) return reader.norm(before) !== "ان";
  // "X رفض": a name in the nominative place, not after a noun or a preposition.
  const mention = reader.cover[before];
  if (mention && !mention.adjective && mention.kind !== "time")
    return bareSubject(reader, picked, mention.first, i) || conjunction;
  // "أمس نفى": a date at the head of the sentence comes before its verb.
  if (mention?.kind === "time" && mention.first <= sentence.first + 1) return true;
  // "أعلنت الحكومة الليبية سيطرتها": the clause has its verb.
  if (mention?.kind === "time" || mention?.adjective)
    return conjunction || (mention.adjective && !secondVerb(reader, picked, i, verb));
  if (reading?.pos === "verb" || reading?.pos === "function" || reading?.pos === "masdar") return false;
  return conjunction && !hasNoSubject(reader, picked, i, verb);
}

/** "طالبت بالإفراج عنه وطرح خطة": nobody in the sentence agrees with the word as a verb, neither before nor behind it. */
function hasNoSubject(reader: Reader, picked: Picked, i: number, verb: Reading): boolean {
  const first = reader.sentenceOf[i]?.first ?? i;
  const before = picked.slice(first, i).filter((each) => each?.pos === "verb");
  const noun = reader.cover[i + 1] ? null : reader.analyses[i + 1];
  const behind = noun?.pos === "noun" && !noun.article && noun.gender === "f" && noun.pre.length === 0;
  return verb.gender === "m" && behind && before.length > 0 && before.every((each) => each?.gender === "f");
}

/** "سحب القوات سيؤدي إلى": with a future verb of the same clause behind it, the first word is its subject. */
function leadsToFuture(reader: Reader, i: number, last: number): boolean {
  for (let j = i + 1; j < last; j++) {
    if (reader.isMark(j) || reader.classed(j, "complementizer", "relative", "subordinator")) return false;
    const analysis = reader.cover[j] ? null : reader.analyses[j];
    if (analysis?.pos === "verb") return analysis.pre[0] === "س";
  }
  return false;
}

/** Egyptian newsrooms write every final ya without dots ("فى"): there the ending says nothing. */
function keepsYaApart(reader: Reader): boolean {
  return !reader.tokens.some((token) => token.text === "فى" || token.text === "وفى");
}

function bareSubject(reader: Reader, picked: Picked, first: number, verb: number): boolean {
  const mention = reader.cover[first];
  if (!mention || mention.pre.some((clitic) => clitic !== "و" && clitic !== "ف")) return false;
  if (mention.last !== verb) return false;
  // "بسطت X وY سيطرتهما": those joined by "and" have one verb.
  const joined = mention.pre.includes("و") ? reader.cover[first - 1] : null;
  if (joined && !joined.adjective) return bareSubject(reader, picked, joined.first, first);
  const before = picked[first - 1];
  if (!before) return true;
  return (
    before.pos === "function" &&
    reader.classed(first - 1, "complementizer", "subordinator", "relative") !== null
  );
}

/**
 * Whether a word would be the second finite verb of its clause: "أدارت X ظهرها" has one verb and its object. Only an
 * imperfect goes with another verb.
 */
export function secondVerb(reader: Reader, picked: Picked, i: number, { tense, pre }: Reading): boolean {
  if (tense === "imperfect" || pre.length > 0) return false;
  for (let j = i - 1; j >= (reader.sentenceOf[i]?.first ?? i); j--) {
    if (reader.isMark(j)) return false;
    if (picked[j]?.pos === "verb") return true;
    const particle = reader.cover[j] ? null : (picked[j] ?? reader.analyses[j]);
    if (particle?.pos === "function" && !reader.classed(j, "preposition")) return false;
  }
  return false;
}

/** The sentence makes a verb of it. Headlines are too short, and too full of nouns of action, to say so. */
export function verbInContext(reader: Reader, picked: Picked, i: number): boolean {
  const analysis = reader.analyses[i];
  return (
    analysis?.pos === "verb" &&
    isProse(reader.sentenceOf[i]?.kind ?? "debris") &&
    !afterPreposition(reader, i) &&
    !secondVerb(reader, picked, i, analysis)
  );
}

/** "هجوم شنه مسلحون": behind an indefinite noun, with a pronoun for it and a bare subject. */
export function takesNounUp(reader: Reader, picked: Picked, i: number, verb: Reading): boolean {
  const noun = reader.cover[i - 1] ? null : picked[i - 1];
  if (verb.tense !== "perfect" || (verb.suffix !== "ه" && verb.suffix !== "ها") || !noun) return false;
  if ((noun.pos !== "masdar" && noun.pos !== "noun") || noun.article || noun.suffix) return false;
  if (noun.gender !== "?" && (noun.gender === "f") !== (verb.suffix === "ها")) return false;
  const mention = reader.cover[i + 1];
  if (mention) return mention.kind !== "time" && !mention.pre.some((clitic) => "بلك".includes(clitic));
  const next = reader.analyses[i + 1];
  const bare =
    next?.pos === "noun" || next?.pos === "active" || next?.pos === "passive" || next?.pos === "name";
  return bare && next.pre.length === 0 && !reader.norm(i + 1).endsWith("ا");
}

export function afterPreposition(reader: Reader, i: number): boolean {
  return (
    i > (reader.sentenceOf[i]?.first ?? i) &&
    reader.classed(i - 1, "preposition", "quantity", "background") !== null &&
    !reader.cover[i - 1]
  );
}
