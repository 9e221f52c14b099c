import type { Mention, Reading, Token } from "../../model/index.ts";
import { hasArticle } from "../../text/ar/article.ts";
import { type GrowingPhrase, GrowingPhrases } from "../growing-phrases.ts";
import { isQuote, type Reader } from "../reader.ts";
import { type Clitics, readClitics, unknownPre } from "./clitics.ts";

/** Which words open, lengthen or join an Arabic noun phrase. */
export class NounPhrases extends GrowingPhrases {
  private readonly reader: Reader;
  /** The last word of the phrase that grows may carry a genitive: no article, no indefinite accusative. */
  private open = false;

  constructor(reader: Reader) {
    super();
    this.reader = reader;
  }

  takeMention(mention: Mention, i: number): void {
    if (mention.adjective && this.current) this.current.last = mention.last;
    // A date is no argument of the verb, and the preposition before it is the date's own.
    if (mention.kind === "time") this.waiting = null;
    else if (!mention.adjective) this.takeName(mention, i);
  }

  takePreposition(reading: Pick<Reading, "lemma" | "suffix">, i: number): void {
    this.close();
    const { waiting } = this;
    if (!reading.suffix) {
      // Two prepositions in a row are one of two words.
      const word = waiting ? `${waiting.word} ${reading.lemma}` : reading.lemma;
      this.waiting = { word, at: waiting?.at ?? i };
      return;
    }
    // "from him": the preposition carries its pronoun and is a whole phrase.
    const made = this.make(i, i + 1, null);
    this.begin({ ...made, prep: reading.lemma, first: i, pronoun: reading.suffix });
    this.close();
  }

  /** A noun, whether the lexicon knows it or not. */
  takeNoun(token: Token, reading: Reading | null, i: number): void {
    const { norm } = token;
    const isDefinite = hasArticle(this.reader, i);
    // "المصدر قائلا": an accusative participle after a definite noun is no part of it.
    const indefinite = this.current !== null && /[^ا]ا$/.test(this.reader.norm(this.current.last - 1));
    // "قائدا بارزا": behind an indefinite accusative it is its adjective.
    if (!this.open && !indefinite && reading?.pos === "active" && !reading.article && norm.endsWith("ا")) {
      this.close();
      return;
    }
    // "في الوقت ذاته ما فعله": "what" is a phrase of its own.
    if (norm === "ما") this.close();
    // "نفى X ذلك جملة وتفصيلا": only a definite noun goes on behind "that".
    const isThat = this.current?.last === i && THAT.has(this.reader.norm(this.current.first));
    if (isThat && this.current?.first === i - 1 && !isDefinite) this.close();
    const behalf = this.reader.classed(i, "on-behalf") !== null;
    const clitics = readClitics(behalf ? [] : (reading?.pre ?? unknownPre(norm)));
    const continued = this.continued(i, clitics);
    // "أدانت الجزائر الهجوم", "ناشد الأطراف التهدئة": behind a name or a definite noun a noun of action is what is done
    // or said, no adjective.
    const definite = continued !== null && hasArticle(this.reader, continued.last - 1);
    const acts = this.reader.analyses[i]?.pos === "masdar";
    // "دعا X البلدين إلى كذا", "انتقد X المجلس العسكري": somebody behind a name is no adjective of it.
    // "أدانت X الغارات الإسرائيلية", "رفع X العقوبات": so is a thing that is done, given or lifted.
    // "اغتال مجهولون قياديا": behind a plural in the nominative an accusative is what is done to.
    const before = continued && this.reader.analyses[continued.last - 1];
    const isDoers = before?.number === "p" && /ون$/.test(this.reader.norm(i - 1));
    const done = isDoers && /[^اه]ا$/.test(norm);
    const apart =
      done || (isNamed(continued) && this.reader.classed(i, ...SOMEBODY, ...THINGS)?.article === true);
    const describes = (isDefinite && !acts) || reading?.pos === "passive";
    if (continued && !apart && !(definite && acts) && (!isNamed(continued) || this.open || describes)) {
      continued.last = i + 1;
      if (reading?.suffix) {
        continued.pronoun = reading.suffix;
        continued.pronounToken = i;
      }
    } else {
      const made = this.makeWith(clitics, i, i + 1, this.joined(i, clitics));
      this.begin({ ...made, pronoun: reading?.suffix ?? null });
    }
    this.open = !isDefinite && canCarryGenitive(token, reading);
  }

  /** Whether the phrase so far only says how much, so that its noun stands behind the "of" at `i`; what it is from is a name. */
  goesOnBehindAmount(i: number): boolean {
    const { current, reader } = this;
    const next = reader.cover[i + 1];
    if (current?.last !== i || current.mention || current.genitive || this.waiting) return false;
    if (next && next.kind !== "voice" && next.actor?.type !== "described" && !isBearer(reader, next))
      return false;
    for (let j = current.first; j < i; j++)
      if (!reader.classed(j, "quantity", "batch", "preposition") && reader.tokens[j]?.kind !== "number")
        return false;
    current.last = i + 1;
    this.open = true;
    return true;
  }

  private takeName(mention: Mention, i: number): void {
    const clitics = readClitics(mention.pre);
    // "اختطاف «إسرائيليين»": marks around a name alone do not part it from its noun of action.
    const acts = this.reader.analyses[i - 2]?.pos === "masdar";
    const marked = acts && this.isQuote(i - 1) && this.isQuote(mention.last);
    const continued = this.continued(marked ? i - 1 : i, clitics);
    if (continued && (this.open || isCounterpart(this.reader, continued, mention, i)))
      this.nameIn(continued, mention, i);
    else this.beginWithName(mention, i, clitics);
    this.open = false;
  }

  /** After an opaque noun the name is its genitive; after "some of", "positions of" it is the phrase. */
  private nameIn(phrase: GrowingPhrase, mention: Mention, i: number): void {
    if (isTransparent(this.reader, phrase.first, i)) phrase.mention = mention;
    else phrase.genitive = mention;
    phrase.last = mention.last;
  }

  private beginWithName(mention: Mention, i: number, clitics: Clitics): void {
    const before = this.joined(i, clitics);
    // A name is listed with names only: after a noun that names nobody, "and" begins something new.
    const joins = before && isNamed(before) ? before : null;
    // "defeats of X and Y": both are genitives of the head.
    const asGenitive = joins !== null && joins.genitive !== null && joins.mention === null;
    this.begin({
      ...this.makeWith(clitics, i, mention.last, joins),
      mention: asGenitive ? null : mention,
      genitive: asGenitive ? mention : null,
      pronoun: mention.owner,
      pronounToken: mention.first,
    });
  }

  private isQuote(i: number): boolean {
    return isQuote(this.reader.tokens[i]?.text ?? "");
  }

  /** The phrase that a word goes on with: it stands right after it and brings no "and" and no preposition. */
  private continued(i: number, clitics: Clitics): GrowingPhrase | null {
    const { current, waiting } = this;
    return current && current.last === i && !waiting && !clitics.and && !clitics.prep ? current : null;
  }

  /** The phrase that a word with "and" joins: at most one token, as a comma, stands between them. */
  private joined(i: number, clitics: Clitics): GrowingPhrase | null {
    const { before } = this;
    return clitics.and && before && before.last >= i - 1 ? before : null;
  }

  /** The same as `make`, but a preposition written onto the word is nearer to it than any other. */
  private makeWith(clitics: Clitics, i: number, last: number, joins: GrowingPhrase | null): GrowingPhrase {
    const made = this.make(i, last, joins);
    return { ...made, prep: clitics.prep ?? made.prep };
  }
}

/** "نظيره المالي X", "ولي العهد السعودي X بن Y": an office with a pronoun, or before a full name, followed by who holds it. */
function isCounterpart(reader: Reader, phrase: GrowingPhrase, mention: Mention, i: number): boolean {
  if (mention.actor?.type !== "person" || phrase.mention) return false;
  const isFull = mention.last - mention.first >= 2 && mention.pre.length === 0;
  if (isFull && !phrase.genitive && reader.classed(phrase.first, "title", "spokesman")) return true;
  for (let j = phrase.first; j < i; j++) if (reader.classed(j, "title")?.suffix) return true;
  return false;
}

/** "مقاتلي X", "جنود من X": people with whose they are. */
function isBearer(reader: Reader, mention: Mention): boolean {
  return reader.classed(mention.first, "people", "group-fighters", "group-soldiers", "people-armed") !== null;
}

const THAT = new Set(["ذلك", "هذا", "هذه", "تلك"]);

function isNamed(phrase: GrowingPhrase | null): boolean {
  return (phrase?.mention ?? phrase?.genitive ?? null) !== null;
}

const SOMEBODY = ["addressed", "body-head", "pair", "pair-of-states", "people", "security"];

/** Classes of nouns, and of no adjectives, that stand behind a name as its verb's object. */
const THINGS = [
  "attack-noun",
  "sanction-noun",
  "weapons",
  "goods",
  "aid",
  "deal",
  "initiative",
  "policy-noun",
  "relations",
  "crossing",
  "prisoner",
  "truce-noun",
];

/** Words through which the name after them is the phrase: how many, which part, what kind of place or troop. */
const TRANSPARENT = [
  "quantity",
  "part",
  "group-fighters",
  "group-forces",
  "group-soldiers",
  "title",
  "address-before",
  "preposition",
  "place-noun",
  "store",
];

function isTransparent(reader: Reader, first: number, end: number): boolean {
  // An office is followed by its holder, whatever stands between.
  const head = reader.classed(first, "preposition") ? first + 1 : first;
  if (reader.classed(head, "title", "spokesman") && reader.cover[end]?.actor?.type === "person") return true;
  for (let i = first; i < end; i++) {
    const counts = reader.tokens[i]?.kind === "number";
    if (!counts && !reader.isMark(i) && !reader.classed(i, ...TRANSPARENT)) return false;
  }
  return true;
}

/** A definite word, one with a pronoun or an indefinite accusative ends its noun phrase; a name after it is no genitive. */
function canCarryGenitive(token: Token, reading: Reading | null): boolean {
  if (reading?.suffix || reading?.article) return false;
  const { norm } = token;
  return !(norm.endsWith("ا") && norm.length > 3);
}
