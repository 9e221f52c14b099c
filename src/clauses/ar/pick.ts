import type { Reading } from "../../model/index.ts";
import { isFirstName } from "../first-names.ts";
import type { Reader } from "../reader.ts";
import { afterPreposition, secondVerb, takesNounUp, verbHere, verbInContext } from "./verb-here.ts";

/**
 * The one reading each token is taken for. Unvocalised Arabic leaves `دعم` a verb or a noun; what stands
 * before it decides. Tokens inside a mention have none: the mention speaks for them.
 */
export function pickReadings(reader: Reader): (Reading | null)[] {
  const picked: (Reading | null)[] = [];
  for (let i = 0; i < reader.tokens.length; i++) picked.push(pick(reader, picked, i));
  return picked;
}

function pick(reader: Reader, picked: readonly (Reading | null)[], i: number): Reading | null {
  const mention = reader.cover[i];
  // The first word of "his backers" is a mention and a noun of the lexicon; names are names only.
  if (mention) return null;
  const readings = onlyAhead(
    reader,
    i,
    (reader.readings[i] ?? []).filter(
      (reading) => !isOtherWord(reader, i, reading) && !isFirstName(reader, i, reading),
    ),
  );
  if (readings.length === 0) return unlistedVerb(reader, picked, i);
  const inside = i > (reader.sentenceOf[i]?.first ?? i);
  // "فتحت" is no "ف" + "تحت", and "وعقد" no decade, where the sentence makes a verb of it.
  const isVerb = reader.analyses[i]?.pos === "verb";
  const isPlain = isVerb && (reader.analyses[i]?.pre.length ?? 0) === 0;
  const verbs = readings.filter((reading) => reading.pos === "verb");
  const speaks = verbs.some(isSpeech) && speaksHere(reader, i);
  const functions = readings.filter(
    (reading) =>
      reading.pos === "function" &&
      !speaks &&
      !(isVerb && verbs.length > 0 && reading.senses.every(({ id }) => MARKS.has(id))) &&
      !(isPlain && reading.pre.length > 0),
  );
  const nominals = readings.filter((reading) => reading.pos !== "function" && reading.pos !== "verb");
  const beside = nominals.filter(({ pos }) => pos === "active");
  if (beside.length > 0 && goesOnSaying(reader, picked, i)) return merge(beside);
  if (functions.length > 0 && !(verbs.length > 0 && afterRelative(reader, i))) return merge(functions);
  if (verbs.length === 0) return merge(nominals);
  const afterNot = inside && ["عدم", "غير", "دون", "بدون"].includes(reader.norm(i - 1).replace(/^[وبف]/, ""));
  const verb = merge(
    agreeing(speaks || isDoubled(reader, i) ? speechFirst(verbs) : asAnalysed(reader, i, verbs)),
  );
  if (nominals.length === 0) return afterNot || nounAfterPreposition(reader, i) ? null : verb;
  if (afterNot) return merge(nominals);
  // "أعلنت X سيطرتها على كذا": the clause has its verb already.
  const isNoun = reader.analyses[i]?.pos === "masdar" || reader.analyses[i]?.pos === "noun";
  const isSecond = verbs.every((each) => secondVerb(reader, picked, i, each));
  if (isNoun && isSecond && !takesNounUp(reader, picked, i, verbs[0] as Reading)) return merge(nominals);
  return verbHere(reader, picked, i, verbs[0] as Reading) ||
    verbInContext(reader, picked, i) ||
    takesNounUp(reader, picked, i, verbs[0] as Reading)
    ? verb
    : merge(nominals);
}

/** "سوف توجه", "لم تقدم": behind these words stands an imperfect verb and nothing else. */
function onlyAhead(reader: Reader, i: number, readings: readonly Reading[]): readonly Reading[] {
  if (i === reader.sentenceOf[i]?.first || !/^[وف]?(?:سوف|لم|لن)$/.test(reader.norm(i - 1))) return readings;
  const imperfect = readings.filter(({ pos, tense }) => pos === "verb" && tense === "imperfect");
  return imperfect.length > 0 ? imperfect : readings;
}

/** Classes that only note that a word stands in a sentence, and make no particle of it. */
const MARKS = new Set(["years", "self-defence", "opening"]);

const isSpeech = ({ senses }: Reading): boolean => senses.some(({ kind }) => kind === "speech");

/** "أدانت الجزائر كذا، مطالبة بكذا": a participle of saying, written like its noun of action, behind a comma. */
function goesOnSaying(reader: Reader, picked: readonly (Reading | null)[], i: number): boolean {
  const saying = (reader.readings[i] ?? []).find((each) => each.pos === "active" && isSpeech(each));
  if (saying?.gender !== "f" || saying.article || reader.tokens[i - 1]?.text !== "،") return false;
  const next = reader.readings[i + 1]?.[0] ?? reader.analyses[i + 1];
  const governs = reader.classed(i + 1, "preposition") || next?.pre.some((clitic) => "بل".includes(clitic));
  const from = reader.sentenceOf[i]?.first ?? i;
  return (
    Boolean(governs) && picked.slice(from, i).some((each) => each?.pos === "verb" && each.gender === "f")
  );
}

/** "ورد" and "وعد" may be و and a verb of saying. */
const speechFirst = (verbs: readonly Reading[]): readonly Reading[] => {
  const saying = verbs.filter((verb) => isSpeech(verb) && verb.pre.length > 0);
  return saying.length > 0 ? saying : verbs;
};

/** "توجه العليمي بالشكر": of "he turned" and "she directs" the sentence has chosen one. */
function asAnalysed(reader: Reader, i: number, all: readonly Reading[]): readonly Reading[] {
  const analysis = reader.analyses[i];
  // "وردت بقصف": at the head of its clause و + رد goes before ورّد.
  const heads = i === (reader.sentenceOf[i]?.first ?? i) || reader.isMark(i - 1);
  const isReply = ({ pre, senses }: Reading) => pre.includes("و") && senses.some(({ id }) => id === "reply");
  const split = heads ? all.filter(isReply) : [];
  const verbs = split.length > 0 ? split : all;
  const fits = ({ tense, gender }: Reading) => tense === analysis?.tense && gender === analysis?.gender;
  const subject = reader.cover[i + 1];
  const agreed = byGender(reader, i, verbs);
  if (agreed) return agreed;
  if (analysis?.pos !== "verb" || analysis.tense !== "perfect") return verbs;
  if (!subject?.actor || subject.gender !== analysis.gender) return verbs;
  const fitting = verbs.filter(fits);
  return fitting.length > 0 ? fitting : verbs;
}

/**
 * "تواصل X قصف كذا", "تسلم الجيش أسلحة": of "she goes on" and "he was in touch", of "he received" and "she hands over",
 * whoever is named right behind has the gender of one.
 */
function byGender(reader: Reader, i: number, verbs: readonly Reading[]): readonly Reading[] | null {
  const subject = reader.cover[i + 1];
  if (!subject?.actor || subject.adjective || subject.pre.length > 0) return null;
  // "بلاده لا توافق X": behind a negator, or behind who acts, the name is whom it is done to.
  if (reader.cover[i - 1] || reader.classed(i - 1, "negator")) return null;
  const head = subject.last - subject.first > 1 ? reader.analyses[subject.first] : null;
  const isNoun = head?.pos === "noun" && head.article;
  const gender = isNoun && head.gender !== "?" ? head.gender : subject.gender;
  const tenses = verbs.map((verb) => `${verb.tense} ${verb.gender}`);
  if (!tenses.includes("perfect m") || !tenses.includes("imperfect f")) return null;
  const fitting = verbs.filter((verb) => verb.gender === gender && verb.number !== "p");
  return fitting.length > 0 ? fitting : null;
}

/** "عبر الطرفان عن", "ورد الوزير بأن": somebody stands behind the word, and then how what is said begins. */
function speaksHere(reader: Reader, i: number): boolean {
  if (!reader.cover[i + 1]?.actor && !reader.cover[i + 1]?.group && !reader.classed(i + 1, "title"))
    return false;
  if (reader.cover[i + 1]?.voiceKind === "outlet") return false;
  // "أسفرت اشتباكات بين X وY عن مقتل": behind a noun the word is the preposition.
  const before = reader.cover[i - 1] ? null : reader.analyses[i - 1];
  const isNoun = before?.pos === "noun" || before?.pos === "masdar" || before?.pos === "adjective";
  if (isNoun && reader.classed(i, "between") && i > (reader.sentenceOf[i]?.first ?? i)) return false;
  for (let j = i + 2; j < Math.min(i + SPEAKER_REACH, reader.sentenceOf[i]?.last ?? i); j++) {
    if (["عن", "بان"].includes(reader.norm(j))) return true;
    if (reader.analyses[j]?.pos === "verb" && !reader.cover[j]) return false;
  }
  return false;
}
/** Tokens that a speaker with office, name and date takes at most. */
const SPEAKER_REACH = 14;

/** "وعدّ", "وردّ": the sign of doubling on the last letter, where an article writes it, is of عدّ and ردّ. */
const isDoubled = (reader: Reader, i: number): boolean =>
  /\u0651[\u064b-\u0652]{0,2}$/.test(reader.tokens[i]?.text ?? "");

/** "مدينة" is no participle of أدان, "إجراءات مشددة" no active one: the sentence makes another word of it. */
function isOtherWord(reader: Reader, i: number, reading: Reading): boolean {
  const { pos, lemma, article, number, gender, pre, suffix } = reading;
  // "بدأ" with its hamza began, and did not seem.
  if (/بدأ$/.test(reader.tokens[i]?.text ?? "") && reading.senses.some(({ id }) => id === "seem"))
    return true;
  const analysis = reader.analyses[i];
  if (!analysis) return false;
  // "ولي العهد" is not "and for me".
  if (pos === "function") return analysis.pos === "noun" && pre.length > 0 && suffix !== null;
  // "يرد" is no shortened form of "يردي", "لا يقل عن" none of "يقيل": verbs are shortened behind "did not".
  if (pos === "verb")
    return (
      analysis.pos === "verb" &&
      analysis.lemma !== lemma &&
      isShortened(reader.norm(i), lemma) &&
      !/^[وف]?لم$/.test(reader.norm(i - 1))
    );
  if (pos !== "active" && pos !== "passive") return false;
  switch (analysis.pos) {
    case "active":
    case "passive": {
      // The two are written alike; only an active one is said of the subject beside its verb ("مستهدفة مدنيين").
      const beside = number !== "p" && !article && (gender === "f" || reader.norm(i).endsWith("ا"));
      // "مشيدا", "معربا" are written like participles of rarer verbs.
      if (analysis.lemma !== lemma)
        return !(beside && pos === "active" && isSpeech(reading)) || describesNoun(reader, i);
      return analysis.pos !== pos && (!beside || describesNoun(reader, i));
    }
    case "masdar":
      return analysis.lemma !== lemma;
    case "noun":
    case "adjective":
      return true;
    default:
      return false;
  }
}

/** Whether a form lacks the weak letter that its verb has, as no form of the indicative does. */
function isShortened(norm: string, lemma: string): boolean {
  // "تعد" may be of أعد, عد or وعد: the sentence says which.
  if (lemma.startsWith("و") && lemma.length === 3) return !norm.includes("و");
  if (/[ىي]$/.test(lemma)) return !/[يىاوةتهن]$/.test(norm);
  return /^.?.ا.$/.test(lemma) && !/[اويى]/.test(norm.slice(1));
}

/** Whether an indefinite noun stands right before a word, as before its adjective. */
function describesNoun(reader: Reader, i: number): boolean {
  const before = reader.cover[i - 1] ? null : reader.analyses[i - 1];
  return (
    before !== null &&
    before !== undefined &&
    (before.pos === "noun" || before.pos === "masdar") &&
    !before.article &&
    before.suffix === null
  );
}

/** A finite verb that the packs do not have; other words outside them are read by their place alone. */
function unlistedVerb(reader: Reader, picked: readonly (Reading | null)[], i: number): Reading | null {
  const analysis = reader.analyses[i];
  if (analysis?.pos !== "verb" || secondVerb(reader, picked, i, analysis)) return null;
  // "تتزحزح": newspapers speak of her, not to you.
  const ofHer = analysis.tense === "imperfect" && analysis.gender === "m" && analysis.stem.startsWith("ت");
  return ofHer && analysis.number === "s" ? { ...analysis, gender: "f" } : analysis;
}

/** "في وجه كذا": the packs have the word as a verb only, but it is a noun here. */
function nounAfterPreposition(reader: Reader, i: number): boolean {
  const analysis = reader.analyses[i];
  return (
    analysis !== null && analysis !== undefined && analysis.pos !== "verb" && afterPreposition(reader, i)
  );
}

function afterRelative(reader: Reader, i: number): boolean {
  return reader.classed(i - 1, "relative") !== null;
}

/** Future and jussive clitics first, then the plainest cut. */
function agreeing(verbs: readonly Reading[]): Reading[] {
  const plain = verbs[0] as Reading;
  return verbs.filter(
    (verb) =>
      verb.stem === plain.stem && verb.suffix === plain.suffix && verb.pre.join() === plain.pre.join(),
  );
}

/** Readings of one cut are one reading with all their senses; the first cut is the plainest. */
function merge(readings: readonly Reading[]): Reading | null {
  const first = readings[0];
  if (!first) return null;
  const same = readings.filter(
    (each) => each.stem === first.stem && each.suffix === first.suffix && each.article === first.article,
  );
  const best = same.find((each) => each.number !== "?") ?? first;
  return {
    ...best,
    senses: same
      .flatMap((each) => each.senses)
      .filter(
        (sense, k, all) => all.findIndex((other) => other.kind === sense.kind && other.id === sense.id) === k,
      ),
  };
}
