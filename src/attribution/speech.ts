import { fillPhrase } from "../clauses/fillers.ts";
import { resolvePronoun } from "../clauses/pronouns.ts";
import { isQuote, type Reader } from "../clauses/reader.ts";
import type { Clause, Filler, Phrase, Voice } from "../model/index.ts";
import type { Speech } from "../packs/lexicon.ts";
import { findContent, saidBefore, turnedTo } from "./content.ts";
import type { Scope } from "./scope.ts";
import { channelBetween, isUnknownName, phraseVoice, strangerVoice, voiceOf } from "./voice.ts";

/** What a speech clause says and who says it, or null where it is no speech after all. */
export function speechScope(
  reader: Reader,
  clauses: readonly Clause[],
  clause: Clause,
  entry: Speech,
  relays: ReadonlySet<string>,
): Scope | null {
  // "المتهم بكذا": with the article the participle describes the one accused.
  const accused =
    clause.reading.pos === "passive" ||
    (clause.reading.pos === "active" && clause.reading.article && entry.mode === "accuses");
  // "المدينة", "المعلن": a definite participle that describes nobody named says nothing.
  if (
    !accused &&
    clause.reading.pos === "active" &&
    clause.reading.article &&
    !reader.cover[clause.token - 1]
  )
    return null;
  if (accused) return accusedScope(reader, clauses, clause, entry);
  const content = findContent(reader, clauses, clause, entry) ?? saidBefore(reader, clause, entry);
  if (!content) return null;
  const who = speakersOf(reader, clauses, clause, entry, relays);
  // Somebody speaks whom the words do not show: what is said is still not the article's own voice.
  const unknown = who.voices.length === 0;
  const doubtful = entry.certainty === "alleged" || entry.denies === true || entry.strict === true;
  if (
    unknown &&
    (!doubtful || entry.silent || (clause.reading.pos === "masdar" && reader.article.language === "ar"))
  )
    return null;
  // Where what is said stands before, channel and addressee follow the verb.
  const lead =
    content.first > clause.token ? content.first : (reader.sentenceOf[clause.token]?.last ?? clause.token);
  const channel = channelBetween(reader, clause.token, lead);
  const inner = entry.relays ? relayed(reader, clause) : null;
  const around = relayAround(clauses, clause, relays);
  const told = entry.relays
    ? null
    : around
      ? (speakersOf(reader, clauses, around, entry, relays).voices[0] ?? null)
      : toldTo(reader, clause, lead);
  const own = (unknown ? [{ kind: "unnamed", name: "" } as Voice] : who.voices).map((voice) =>
    channel ? { ...voice, channel } : voice,
  );
  // Joint speakers are one act of speech: the chain shows the first.
  const voices = [...(told ? [told] : []), ...own.slice(0, 1), ...(inner ? [inner.voice] : [])];
  // Whoever hands on another's words does not say them, and an outlet states nothing.
  const outlet = (inner ? inner.voice : own[0])?.kind === "outlet";
  return {
    voices,
    ...content,
    from: Math.min(clause.token, who.from, content.first),
    at: clause.token,
    certainty: entry.certainty ?? "stated",
    denies: entry.denies ?? false,
    wanted: entry.status !== undefined,
    clause,
    entry,
    speakers: inner ? inner.fillers : who.fillers,
    statement: !unknown && !entry.silent && !outlet,
  };
}

function speakersOf(
  reader: Reader,
  clauses: readonly Clause[],
  clause: Clause,
  entry: Speech,
  relays: ReadonlySet<string>,
): { fillers: Filler[]; voices: Voice[]; from: number } {
  const turning = turnedTo(clauses, clause);
  if (turning) return { ...speakersOf(reader, clauses, turning, entry, relays), from: turning.token };
  const around = relayAround(clauses, clause, relays);
  const origin = around && relayed(reader, around);
  if (around && origin)
    return { fillers: origin.fillers, voices: [origin.voice], from: Math.min(clause.token, around.token) };
  if (clause.reading.pos === "masdar") return masdarSpeaker(reader, clause);
  const fillers = [...clause.subject];
  if (fillers.length > 0) {
    const named = fillers.filter((filler) => filler.found === "named" || filler.found === "relative");
    const from = Math.min(
      clause.token,
      ...named
        .filter((filler) => reader.sentenceOf[filler.mention.first] === reader.sentenceOf[clause.token])
        .map((filler) => filler.mention.first),
    );
    return {
      fillers,
      voices: fillers.map((filler) => voiceOf(reader, filler)),
      from: clause.token - from <= 14 ? from : clause.token,
    };
  }
  const phrase = clause.subjectPhrase;
  const apposed =
    phrase && reader.classed(phrase.first, "title", "spokesman")
      ? clause.phrases[clause.phrases.indexOf(phrase) + 1]
      : undefined;
  if (apposed && isUnknownName(reader, apposed)) {
    const name = reader.article.text.slice(
      reader.tokens[apposed.first]?.start,
      reader.tokens[apposed.last - 1]?.end,
    );
    return { fillers: [], voices: [{ kind: "actor", name }], from: clause.token };
  }
  const voice = phrase
    ? (phraseVoice(reader, phrase) ?? (entry.strict ? strangerVoice(reader, phrase) : null))
    : null;
  if (voice)
    return {
      fillers: [],
      voices: [voice],
      from: Math.min(clause.token, clause.subjectPhrase?.first ?? clause.token),
    };
  const lone = clause.phrases.find((phrase) => phrase.prep === null && phrase.mention?.kind === "voice");
  if (lone) {
    const unnamed = phraseVoice(reader, lone);
    if (unnamed) return { fillers: [], voices: [unnamed], from: clause.token };
  }
  return { fillers: [], voices: [], from: clause.token };
}

/** Behind a preposition ("الترتيبات مع X ... بقوله"): the nearest name, but not the one who is told of. */
function isGoverned(reader: Reader, { mention }: Filler): boolean {
  if (mention.actor?.type === "person") return false;
  const glued = mention.pre.some((clitic) => "بلك".includes(clitic));
  return glued || reader.classed(mention.first - 1, "preposition") !== null;
}

/** "إعلان أبوظبي أن": the genitive or the pronoun of the noun speaks. */
function masdarSpeaker(reader: Reader, clause: Clause): { fillers: Filler[]; voices: Voice[]; from: number } {
  const pronoun = clause.reading.suffix
    ? resolvePronoun(reader, clause.reading.suffix, clause.token, clause.token)
    : null;
  const first = clause.phrases[0];
  const fillers = pronoun
    ? isGoverned(reader, pronoun)
      ? []
      : [pronoun]
    : first && first.prep === null
      ? fillPhrase(reader, first, "direct")
      : [];
  return { fillers, voices: fillers.map((filler) => voiceOf(reader, filler)), from: clause.token };
}

/** "نقلت X عن Y": the one whose words are handed on. */
function relayed(reader: Reader, clause: Clause): { voice: Voice; fillers: Filler[] } | null {
  const phrase = clause.phrases.find((each) => each.prep === "عن" || each.prep === "from");
  if (!phrase) return null;
  const fillers = fillPhrase(reader, phrase, "direct");
  const voice = fillers[0] ? voiceOf(reader, fillers[0]) : phraseVoice(reader, withoutPreposition(phrase));
  return voice && { voice, fillers };
}

/**
 * "نقلت X عن Y قوله", "نشرت X عن Y نفيه": the clause that hands on what the noun of speech brings.
 *
 * @param relays ids of the entries whose subject hands on another's words
 */
export function relayAround(
  clauses: readonly Clause[],
  { reading, governor }: Clause,
  relays: ReadonlySet<string>,
): Clause | null {
  const relay = reading.pos === "masdar" && reading.suffix && governor !== null ? clauses[governor] : null;
  const handsOn = relay?.senses.some(({ kind, id }) => kind === "speech" && relays.has(id));
  return (handsOn && relay) || null;
}

function withoutPreposition(phrase: Phrase): Phrase {
  return {
    ...phrase,
    prep: null,
    first: phrase.mention ? phrase.mention.first : Math.min(phrase.first + 1, phrase.last - 1),
  };
}

const TOLD = new Set(["الي", "مع", "عبر", "to", "with", "told"]);

/** "قال X لوكالة كذا إن": the outlet it was told to is the outer voice. */
function toldTo(reader: Reader, clause: Clause, before: number): Voice | null {
  for (const mention of reader.mentions) {
    if (
      mention.first <= clause.token ||
      mention.first >= before ||
      mention.voiceKind !== "outlet" ||
      !mention.actor
    )
      continue;
    // "في حديث إلى «فوكس»", "مع شبكة «X»".
    let at = mention.first - 1;
    while (at > clause.token && (isQuote(reader.tokens[at]?.text ?? "") || reader.classed(at, "media"))) at--;
    const addressed =
      mention.pre.includes("ل") ||
      reader.analyses[at + 1]?.pre.includes("ل") === true ||
      TOLD.has(reader.norm(at));
    if (!addressed || mention.actor.id === reader.article.outlet?.id) continue;
    return voiceOf(reader, { mention, sense: mention.actor, span: mention.name, found: "named" });
  }
  return null;
}

/** "X المتهم بكذا": somebody accuses X, and the text does not say who. */
function accusedScope(
  reader: Reader,
  clauses: readonly Clause[],
  clause: Clause,
  entry: Speech,
): Scope | null {
  if (entry.mode !== "accuses") return null;
  const sentence = reader.sentenceOf[clause.token];
  const said = clause.phrases.find((phrase) => phrase.prep === "content");
  const end = said
    ? undefined
    : clauses.find(
        (each) =>
          each.index > clause.index && each.sentence === clause.sentence && each.reading.pos === "verb",
      );
  return {
    voices: [{ kind: "unnamed", name: "" }],
    first: clause.token + 1,
    last: said?.last ?? end?.token ?? sentence?.last ?? clause.token + 1,
    from: clause.token,
    at: clause.token,
    certainty: "alleged",
    denies: false,
    wanted: false,
    quoted: false,
    clause,
    entry,
    speakers: [],
    statement: false,
  };
}
