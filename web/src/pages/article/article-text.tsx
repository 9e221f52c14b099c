import { memo, type Ref } from "react";
import type { ArticleAnswer, ReadingAnswer } from "../../../../src/server/answers/article.ts";
import { inUnits, type Offsets, overlap } from "../../parts/form/offsets.ts";

interface ArticleTextProps {
  readonly data: ArticleAnswer;
  /** What kind each line is; not known before the article has been read again. */
  readonly lines: ReadingAnswer["lines"] | undefined;
  readonly offsets: Offsets;
  readonly ref: Ref<HTMLElement>;
}

/**
 * The text, letter for letter. Every paragraph is one text node with its own direction; what is painted is painted over
 * it and cuts no word.
 */
export const ArticleText = memo(function ArticleText({ data, lines, offsets, ref }: ArticleTextProps) {
  const { article, paragraphs } = data;
  const { text, language, title } = article;
  return (
    <article
      className="article-text"
      ref={ref}
      lang={language}
      dir={language === "ar" ? "rtl" : "ltr"}
      aria-labelledby="article-title"
    >
      {paragraphs.map((paragraph, index) => {
        const { start, end } = inUnits(paragraph, offsets);
        const words = text.slice(start, end);
        const kind = lines?.find((line) => overlap(line, paragraph))?.kind;
        const Element = kind === "heading" ? "h2" : "p";
        const shared = { lang: paragraph.language, dir: paragraph.direction, "data-start": start };
        if (index === 0 && words.trim() === title?.trim()) {
          return (
            <h1 key={start} id="article-title" {...shared}>
              {words}
            </h1>
          );
        }
        return (
          <Element key={start} className={kind} {...shared}>
            {words}
          </Element>
        );
      })}
    </article>
  );
});

/** Whether the text begins with the article's title, so that it need not be said twice. */
export function beginsWithTitle({ article, paragraphs }: ArticleAnswer, offsets: Offsets): boolean {
  const [first] = paragraphs;
  if (!first || article.title === null) return false;
  const { start, end } = inUnits(first, offsets);
  return article.text.slice(start, end).trim() === article.title.trim();
}
