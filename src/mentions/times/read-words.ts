import type { Token } from "../../model/index.ts";

/** A word as the rules see it: tokens that touch and make one number date or number with its suffix are one. */
export interface Word {
  readonly norm: string;
  /** Verbatim: English rules need the capital. */
  readonly text: string;
  readonly isNumber: boolean;
  /** Token indices, half-open. */
  readonly first: number;
  readonly last: number;
  /** `norm`, then what it may be without proclitics. */
  readonly forms: readonly string[];
  /** `norm` alone: what it is where it carries no proclitics. */
  readonly plain: readonly string[];
}

const DIGIT_END = /\d$/;
const DIGIT_START = /^\d/;
const OPEN_MARK = /^[/:]$/;

/**
 * Groups tokens to words: the tokeniser may cut `2018م`, `و25/05/2020` and `2020-05-19T10:00` in pieces.
 *
 * @param withoutProclitics a folded word without the proclitics it may carry, in every way
 */
export function readWords(
  tokens: readonly Token[],
  withoutProclitics: (norm: string) => readonly string[],
): Word[] {
  const words: Word[] = [];
  for (let first = 0; first < tokens.length; ) {
    let last = first + 1;
    while (last < tokens.length && isGlued(tokens, last)) last++;
    words.push(wordOf(tokens, first, last, withoutProclitics));
    first = last;
  }
  return words;
}

function wordOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  withoutProclitics: (norm: string) => readonly string[],
): Word {
  const head = tokens[first] as Token;
  const pieces = last - first === 1 ? null : tokens.slice(first, last);
  const norm = pieces ? pieces.map((token) => token.norm).join("") : head.norm;
  const text = pieces ? pieces.map((token) => token.text).join("") : head.text;
  const forms = head.kind === "word" ? [norm, ...withoutProclitics(norm)] : [norm];
  return { norm, text, isNumber: head.kind === "number", first, last, forms, plain: [norm] };
}

function isGlued(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1] as Token, tokens[at] as Token];
  if (before.end !== token.start) return false;
  if (DIGIT_START.test(token.norm)) return DIGIT_END.test(before.norm) || OPEN_MARK.test(before.norm);
  if (!DIGIT_END.test(before.norm)) return false;
  if (token.kind === "word") return true;
  const after = tokens[at + 1];
  const isJoint = token.norm === "/" || token.norm === ":";
  return isJoint && after?.start === token.end && DIGIT_START.test(after.norm);
}
