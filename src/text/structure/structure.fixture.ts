import type { Language } from "../../model/index.ts";
import { readPacks } from "../../packs/read-packs.ts";
import { readText } from "../read-text.ts";

const knowledge = readPacks();
/** Makes the line after it one of the body. */
const HEAD = { ar: "عنوان الخبر في سطره الأول", en: "The first line is a headline" };

/** Reads a page with the packs of the program. */
export function readPage(text: string, language: Language = "ar") {
  const publishedOn = { edtf: null, basis: "unknown" } as const;
  const article = {
    id: "a-0",
    sha256: "",
    file: null,
    title: null,
    outlet: null,
    publishedOn,
    language,
    text,
  };
  return readText(article, knowledge);
}

/** The sentences of one line of the body. */
export function splitLine(line: string, language: Language = "ar"): string[] {
  const text = `${HEAD[language]}\n${line}`;
  const { sentences } = readPage(text, language);
  return sentences.slice(1).map(({ start, end }) => text.slice(start, end));
}

/** `kind: text` of each sentence. */
export function kindsOf(text: string, language: Language = "ar"): string[] {
  return readPage(text, language).sentences.map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  );
}

/** The quotations of one line or several of the body, level by indent; `…` after one without its closing mark. */
export function quotationsOf(body: string, language: Language = "ar"): string[] {
  const text = `${HEAD[language]}\n${body}`;
  return readPage(text, language).quotations.map(({ start, end, level, closed, continues }) => {
    const more = `${continues ? "+" : ""}${" ".repeat(level)}`;
    return `${more}${text.slice(start, end)}${closed ? "" : " …"}`;
  });
}
