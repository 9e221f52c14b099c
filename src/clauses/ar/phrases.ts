import type { Phrase, Reading, Token } from "../../model/index.ts";
import { normaliseArabic } from "../../text/ar/normalise.ts";
import { leadsNoun } from "../led-noun.ts";
import { carriesNoun } from "../operators.ts";
import { isComma, isQuote, type Reader } from "../reader.ts";
import { type Step, walkWindow } from "../window.ts";
import { NounPhrases } from "./noun-phrases.ts";
import { closingComma, descriptionEnd, epithet, goesOn } from "./parenthesis.ts";

interface Options {
  /** The window goes on after a parenthesis between commas: a verb's does, a noun's does not. */
  readonly crossComma: boolean;
  /** The trigger is a noun of action: light verbs add to its arguments. */
  readonly nominal: boolean;
}

/**
 * The noun phrases after a trigger, up to where its clause ends: the next finite verb, a complementizer,
 * a comma that does not close a parenthesis, the end of the sentence.
 *
 * @param from first token after the trigger
 * @returns phrases, and the token where the window ended
 */
export function readPhrases(
  reader: Reader,
  picked: readonly (Reading | null)[],
  from: number,
  options: Options,
): { phrases: Phrase[]; end: number } {
  const limit = reader.sentenceOf[from - 1]?.last ?? from;
  const window = new Window(reader, picked, from - 1, limit, options);
  const end = walkWindow(from, limit, (i) => window.step(i));
  window.phrases.close();
  return { phrases: window.phrases.done, end };
}

const ALONE = new Set(["ل", "ب", "ك"]);

/** What each kind of word does to a trigger's window. A method returns null for a word that is not of its kind. */
class Window {
  readonly phrases: NounPhrases;
  private readonly reader: Reader;
  private readonly picked: readonly (Reading | null)[];
  private readonly trigger: number;
  private readonly limit: number;
  private readonly options: Options;
  /** The comma that closes the parenthesis now open. */
  private closesAt = -1;

  constructor(
    reader: Reader,
    picked: readonly (Reading | null)[],
    trigger: number,
    limit: number,
    options: Options,
  ) {
    this.phrases = new NounPhrases(reader);
    this.reader = reader;
    this.picked = picked;
    this.trigger = trigger;
    this.limit = limit;
    this.options = options;
  }

  step(i: number): Step {
    const { cover, tokens } = this.reader;
    const mention = cover[i];
    if (mention) {
      // "لنصرة X وY تطالب": a name that "and" joins to what is before begins a clause where its own verb follows.
      const next = this.picked[mention.last];
      const begins = mention.pre.includes("و") && next?.pos === "verb" && next.pre.length === 0;
      if (begins && mention.kind !== "time" && !mention.adjective) return "end";
      this.phrases.takeMention(mention, i);
      return mention.last;
    }
    const token = tokens[i];
    if (!token) return "end";
    if (token.kind === "mark") return this.mark(i, token.text);
    // "أطلقت X أكثر من مئتي صاروخ": how many is no phrase of its own.
    if (this.reader.classed(i, "comparison") && this.reader.norm(i + 1) === "من" && this.isAmount(i + 2))
      return i + 2;
    const reading = this.picked[i] ?? null;
    return (
      this.verb(i, reading) ??
      this.boundary(i, reading) ??
      this.relative(i) ??
      this.functionWord(i, reading) ??
      this.noun(i, token, reading)
    );
  }

  private mark(i: number, text: string): Step {
    if (isQuote(text) || text === "(" || text === ")") return i + 1;
    return isComma(this.reader, i) ? this.comma(i) : "end";
  }

  private comma(i: number): Step {
    const { reader, picked, phrases } = this;
    const { crossComma } = this.options;
    const closes = i === this.closesAt;
    const described = crossComma && this.closesAt < i ? descriptionEnd(reader, picked, i, this.limit) : -1;
    if (described > 0) return this.behind(described);
    const closing = closes || crossComma ? closingComma(reader, picked, i, this.limit) : -1;
    // One comma may close a parenthesis and open the next.
    if (closes || closing > 0) this.closesAt = closing;
    // "وزير الداخلية، N N، كذا": the comma closes what the name holds.
    if (closes || this.closesName(i)) return i + 1;
    // What stands in an epithet is no argument of the verb.
    const after = crossComma ? epithet(reader, picked, i, this.limit) : -1;
    if (after > 0) return this.behind(after);
    // A preposition after a comma still belongs to the verb ("حذر X، الأربعاء، من كذا").
    if (closing > 0 || (crossComma && this.isPreposition(i + 1))) {
      phrases.close();
      return i + 1;
    }
    // Between coordinated names a comma is a list, not an end.
    const next = reader.cover[i + 1];
    return next && next.first === i + 1 && next.pre.includes("و") && phrases.current ? i + 1 : "end";
  }

  /** "أعلنت X، الجمعة، عبر قناتها، انتهاء كذا": the comma that closes one aside may open the next. */
  private behind(comma: number): Step {
    const { reader, picked, limit } = this;
    this.phrases.close();
    const closing = this.isPreposition(comma + 1) ? closingComma(reader, picked, comma, limit) : -1;
    if (closing > 0 && goesOn(reader, picked, closing + 1)) this.closesAt = closing;
    return comma + 1;
  }

  private closesName(i: number): boolean {
    const name = this.options.crossComma ? this.reader.cover[i - 1] : null;
    if (!name) return false;
    for (let j = name.first; j < name.last; j++) if (isComma(this.reader, j)) return true;
    return false;
  }

  private verb(i: number, reading: Reading | null): Step | null {
    if (reading?.pos !== "verb") return null;
    // "هجوم قد تشنه X": a light verb that takes the noun up again adds its arguments.
    // "زيارة قام بها X": so does one that takes it up behind its preposition.
    const behind = /^به(?:ا|ما)?$/.test(this.reader.norm(i + 1));
    if (
      this.options.nominal &&
      (((reading.suffix || behind) && carriesNoun(reading)) || this.leads(i, reading))
    ) {
      this.phrases.close();
      return behind ? i + 2 : i + 1;
    }
    if (this.options.nominal && this.tookPlace(i, reading)) {
      this.phrases.close();
      return i + 1;
    }
    if (this.closesAt <= i) return "end";
    // A verb inside a parenthesis: the rest of the parenthesis is its window, not this one.
    this.phrases.close();
    this.phrases.waiting = null;
    return this.closesAt;
  }

  private leads(i: number, reading: Reading): boolean {
    return leadsNoun(this.reader, this.trigger, i, reading);
  }

  /** "اتصال جرى الثلاثاء مع X": with whom is told behind the verb that only says that it took place. */
  private tookPlace(i: number, { lemma, pre, suffix }: Reading): boolean {
    if (
      !this.reader.words("takes-place").includes(normaliseArabic(lemma)) ||
      pre.length > 0 ||
      suffix !== null
    )
      return false;
    const next = this.reader.cover[i + 1];
    return next ? next.kind === "time" || next.pre.length > 0 : this.isPreposition(i + 1);
  }

  /** Words that begin another clause. */
  private boundary(i: number, reading: Reading | null): Step | null {
    const { reader } = this;
    // "سقوطه في X وخسارته Y": a second noun of action has its own phrases.
    if (
      this.options.nominal &&
      reading?.pos === "masdar" &&
      reading.pre.includes("و") &&
      reading.senses.some((sense) => sense.kind === "frame")
    )
      return "end";
    const by = reader.norm(i) === "قبل" && reader.norm(i - 1) === "من";
    if (reader.classed(i, "background") && !by) return "end";
    // A word that can also be a preposition is taken for one.
    if (reader.classed(i, "preposition")) return null;
    return reader.classed(i, "complementizer", "subordinator", "attribution", "conditional") ? "end" : null;
  }

  private relative(i: number): Step | null {
    const { reader, picked, limit, phrases } = this;
    if (!reader.classed(i, "relative")) return null;
    phrases.close();
    // "هزائمه التي تلقاها على يد X": a light verb adds the arguments of the noun it describes.
    const light = picked[i + 1];
    if (this.options.nominal && light?.pos === "verb" && (carriesNoun(light) || this.leads(i + 1, light)))
      return i + 2;
    const after = relativeEnd(reader, picked, i, limit);
    return after >= limit ? "end" : after;
  }

  /** A preposition waits for its noun; other particles are passed over, unless they say how many or that none. */
  private functionWord(i: number, reading: Reading | null): Step | null {
    // "لـ«كذا»": the preposition stands alone before a quotation mark.
    if (!reading && ALONE.has(this.reader.norm(i))) {
      this.phrases.takePreposition({ lemma: this.reader.norm(i), suffix: null }, i);
      return i + 1;
    }
    if (reading?.pos !== "function") return null;
    // "من جانبها": the last word of a phrase that says whose turn it is governs nothing.
    if (this.reader.classed(i, "opener")) this.phrases.waiting = null;
    // "عشرات من X", "دفعة من كذا": the amount and what it is of are one phrase.
    else if (this.reader.norm(i) === "من" && this.phrases.goesOnBehindAmount(i)) return i + 1;
    else if (this.isPreposition(i)) this.phrases.takePreposition(reading, i);
    else if (this.reader.classed(i, "negator", "quantity", "on-behalf")) return null;
    return i + 1;
  }

  private noun(i: number, token: Token, reading: Reading | null): Step {
    this.phrases.takeNoun(token, reading ?? this.reader.analyses[i] ?? null, i);
    return i + 1;
  }

  private isPreposition(i: number): boolean {
    // "نحو 360 مليونا", "نحو عشرين صاروخا": roughly so many, and no direction.
    if (this.reader.norm(i) === "نحو" && this.isAmount(i + 1)) return false;
    return this.picked[i]?.pos === "function" && this.reader.classed(i, "preposition") !== null;
  }

  private isAmount(i: number): boolean {
    return this.reader.tokens[i]?.kind === "number" || this.reader.classed(i, "quantity") !== null;
  }
}

/**
 * Where a relative clause ends: at a comma, or before "and" + a verb that agrees with what stands outside
 * (a plural after a singular verb inside).
 */
export function relativeEnd(
  reader: Reader,
  picked: readonly (Reading | null)[],
  i: number,
  limit: number,
): number {
  const inner = picked.slice(i + 1, limit).find((reading) => reading?.pos === "verb");
  for (let j = i + 1; j < limit; j++) {
    const text = reader.tokens[j]?.text;
    // "التي انطلقت باغتيال N، نائب قائد كذا، قد خلفت": a comma inside what the name holds ends nothing.
    const inName = (reader.cover[j]?.first ?? j) < j;
    if ((text === "،" || text === "؛") && !inName) return j;
    const reading = picked[j];
    if (
      reading?.pos === "verb" &&
      reading.pre.includes("و") &&
      inner &&
      reading !== inner &&
      reading.number !== inner.number
    )
      return j;
  }
  return limit;
}
