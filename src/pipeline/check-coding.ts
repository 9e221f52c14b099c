import { type Article, type Coding, sliceSpan } from "../model/index.ts";
import type { Knowledge } from "./packs.ts";

/** What a person said cannot be a coding. */
export class SaidError extends Error {
  readonly code:
    | "unknown-code"
    | "unknown-actor"
    | "who-missing"
    | "recipient-missing"
    | "speaker-missing"
    | "name-differs"
    | "passage-gone"
    | "bad-date"
    | "bad-span"
    | "quote-differs";
  constructor(code: SaidError["code"], message: string) {
    super(message);
    this.name = "SaidError";
    this.code = code;
  }
}

/**
 * Holds a coding that a person made against the codebook and the article: the one gate of corrections and of codings by
 * hand.
 *
 * @throws {SaidError}
 */
export function checkCoding(coding: Omit<Coding, "id">, article: Article, knowledge: Knowledge): void {
  checkCode(coding, knowledge);
  checkParties(coding, knowledge);
  checkQuotes(coding, article);
}

function checkCode({ class: codingClass, code, mode }: Omit<Coding, "id">, { codebook }: Knowledge): void {
  const { stances, events, statementModes } = codebook;
  const isKnown =
    codingClass === "stance"
      ? stances.some((each) => each.code === code) && !mode
      : codingClass === "event"
        ? events.some((each) => each.code === code && (!mode || each.modes.includes(mode)))
        : code === "says" && statementModes.some((each) => each.mode === mode);
  if (!isKnown)
    throw new SaidError("unknown-code", `the codebook has no ${codingClass} ${code} ${mode ?? ""}`.trim());
}

function checkParties(
  { class: codingClass, code, actors, recipients, chain, where }: Omit<Coding, "id">,
  { codebook }: Knowledge,
): void {
  if (codingClass === "statement" && chain.length === 0)
    throw new SaidError("speaker-missing", "a statement needs somebody who speaks");
  if (codingClass === "stance" && (actors.length === 0 || recipients.length === 0))
    throw new SaidError("who-missing", "a stance needs who holds it and toward whom");
  if (codingClass !== "event" || recipients.length > 0) return;
  if (codebook.events.some((each) => each.code === code && each.recipientRequired))
    throw new SaidError("recipient-missing", `an event ${code} needs somebody to whom it is done`);
  // A town falls: nobody is named, and yet something is told of a place.
  if (actors.length === 0 && where.length === 0)
    throw new SaidError("who-missing", "an event needs somebody who acts, to whom it is done, or a place");
}

function checkQuotes({ evidence }: Omit<Coding, "id">, { text }: Article): void {
  if (evidence.length === 0) throw new SaidError("bad-span", "no words are given");
  for (const { start, end, quote } of evidence) {
    if (quote.trim() === "") throw new SaidError("bad-span", "the words given hold no letter");
    if (sliceSpan(text, { start, end }) !== quote)
      throw new SaidError("quote-differs", `the article does not read "${quote}" where it is said to`);
  }
}
