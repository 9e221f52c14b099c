import type { Language, Span } from "../model/index.ts";

/** A line of an article as a page sets it. Span in UTF-16 units, without the line's end. */
export interface Paragraph extends Span {
  /** By its first letter that has a direction; the article's where none has. */
  readonly direction: "rtl" | "ltr";
  readonly language: Language;
}

const LETTER = /(\p{Script=Arabic})|\p{L}/u;

/** The lines of a text that hold more than white space. */
export function paragraphsOf(text: string, language: Language): Paragraph[] {
  return [...text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) => {
    if (line.trim() === "") return [];
    const letter = LETTER.exec(line);
    const own: Language = letter === null ? language : letter[1] === undefined ? "en" : "ar";
    const direction = own === "ar" ? "rtl" : "ltr";
    return [{ start: index, end: index + line.length, direction, language: own }];
  });
}
