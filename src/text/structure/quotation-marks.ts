import type { Token } from "../../model/index.ts";
import type { Block } from "./blocks.ts";

/** Marks of one family close each other: pages open with a curly mark and close with a straight one. */
export type Family = "double" | "angle" | "single";

/** A mark that can open or close a quotation, and which of both, as far as the mark itself tells. */
export interface Mark {
  readonly at: number;
  readonly family: Family;
  readonly side: "open" | "close" | "either";
}

const FAMILIES: Readonly<Record<string, Family>> = {
  '"': "double",
  "''": "double",
  "“": "double",
  "”": "double",
  "„": "double",
  "‟": "double",
  "«": "angle",
  "»": "angle",
  "‘": "single",
  "’": "single",
  "'": "single",
};
const OPENS = new Set(["“", "«", "„", "‟", "‘"]);
const CLOSES = new Set(["”", "»", "’"]);
/** What stands glued before an opening mark: و"، بـ«، ال". */
const CLITIC = /^[وف]?(?:[بكلس]|ال|لل|بال)?ـ*$/;
const PUNCTUATION = /^[\p{P}\p{S}]$/u;

/**
 * The quotation marks of a block. A mark is read by what it touches, so that reversed marks (”…“) are read as they are
 * meant; where that does not tell, by its form.
 */
export function marksOf(tokens: readonly Token[], block: Block): Mark[] {
  const marks: Mark[] = [];
  for (let at = block.first; at < block.last; at++) {
    const family = familyOf(tokens[at]);
    if (!family) continue;
    const side = sideOf(tokens, at, block);
    // An apostrophe and a minute mark look like single quotation marks: only a pair of them quotes.
    if (family === "single" && (side === "either" || (side === "open" && !closesLater(tokens, at, block))))
      continue;
    marks.push({ at, family, side });
  }
  return marks;
}

/** The family of quotation marks that a token belongs to, if it is one. */
function familyOf(token: Token | undefined): Family | undefined {
  return token && FAMILIES[token.text];
}

function sideOf(tokens: readonly Token[], at: number, block: Block): Mark["side"] {
  const mark = tokens[at] as Token;
  const before = at > block.first ? tokens[at - 1] : undefined;
  const after = at + 1 < block.last ? tokens[at + 1] : undefined;
  const leansBack = before?.end === mark.start && !leadsIn(before) && !CLITIC.test(before.text);
  const leansOn =
    after?.start === mark.end && (!PUNCTUATION.test(after.text) || leadsIn(after) || after.text === "…");
  if (leansOn && !leansBack) return "open";
  if (leansBack && !leansOn) return "close";
  if (OPENS.has(mark.text)) return "open";
  if (CLOSES.has(mark.text)) return "close";
  return after ? "either" : "close";
}

/** Brackets, a colon and opening marks: a quotation may begin right after them. */
function leadsIn(token: Token): boolean {
  return token.text === "(" || token.text === "[" || token.text === ":" || OPENS.has(token.text);
}

function closesLater(tokens: readonly Token[], open: number, block: Block): boolean {
  for (let at = open + 1; at < block.last; at++) {
    if (familyOf(tokens[at]) === "single") return sideOf(tokens, at, block) === "close";
  }
  return false;
}
