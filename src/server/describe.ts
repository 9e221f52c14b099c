import {
  type Article,
  type FiledCoding,
  type Labels,
  type Mend,
  outwardCoding,
  type Span,
  standingMends,
  toCodePoints,
} from "../model/index.ts";
import type { Knowledge } from "../pipeline/packs.ts";
import type { ArticleHead, CodingAnswer } from "./answers/shared.ts";

/** What a code says, in the codebook's words. */
export function codeLabels(
  { class: codingClass, code, mode }: Pick<FiledCoding, "class" | "code" | "mode">,
  { codebook }: Knowledge,
): Labels {
  const { stances, events, statementModes } = codebook;
  const found =
    codingClass === "stance"
      ? stances.find((each) => each.code === code)
      : codingClass === "event"
        ? events.find((each) => each.code === code)
        : statementModes.find((each) => each.mode === mode);
  return found?.labels ?? { ar: code, en: code };
}

/** What is told of an article beside its text. */
export function articleHead({
  id,
  title,
  outlet,
  publishedOn,
  language,
  sha256,
  file,
}: Omit<Article, "text">): ArticleHead {
  return { id, title, outlet, publishedOn, language, sha256, file };
}

/** Who set the outlet and the date of an article, given its mends. */
export function setByOut(mends: readonly Mend[]) {
  const { outlet, publishedOn } = standingMends(mends);
  const by = (mend: Mend | null) => mend && { reviewer: mend.reviewer, on: mend.on };
  return { outlet: by(outlet), publishedOn: by(publishedOn) };
}

/** Codings as they leave, each with its place in code points of its article's text. */
export function codingsOut(
  codings: readonly FiledCoding[],
  articles: readonly Article[],
  knowledge: Knowledge,
): CodingAnswer[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const converters = new Map<string, (offset: number) => number>();
  return codings.map((coding) => {
    const { articleId } = coding;
    const at = converters.get(articleId) ?? toCodePoints(byId.get(articleId)?.text ?? "");
    converters.set(articleId, at);
    // The schemas' arrays may be changed, the model's may not: nobody changes an answer.
    return { ...outwardCoding(coding, at), label: codeLabels(coding, knowledge) } as CodingAnswer;
  });
}

/** The lines of an article's text that some spans touch, in reading order, each with where it begins, in code points. */
export function linesAround({ text }: Article, spans: readonly Span[]): { start: number; text: string }[] {
  const at = toCodePoints(text);
  return [...text.matchAll(/[^\r\n]+/g)]
    .filter(({ index, 0: line }) =>
      spans.some(({ start, end }) => start < index + line.length && end > index),
    )
    .map(({ index, 0: line }) => ({ start: at(index), text: line }));
}
