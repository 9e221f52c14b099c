import type { ArticleHead } from "../../../../src/server/answers/shared.ts";
import type { Words } from "../../i18n/words.tsx";

/** What stands in the form. */
export interface Typed {
  readonly outlet: string;
  /** EDTF; null: not known. */
  readonly published: string | null;
}

/** What stands in the form before anything is typed. */
export const typedOf = ({ outlet, publishedOn }: ArticleHead, words: Words): Typed => ({
  outlet: outlet ? words.of(outlet.labels) : "",
  published: publishedOn.edtf,
});

/** What is sent: of the two facts those that were changed. What is emptied is not known. */
export function saidOf(
  typed: Typed,
  article: ArticleHead,
  words: Words,
): { readonly outlet?: string | null; readonly published?: string | null } {
  const before = typedOf(article, words);
  const outlet = typed.outlet.trim();
  return {
    ...(outlet === before.outlet ? {} : { outlet: outlet === "" ? null : outlet }),
    ...(typed.published === before.published ? {} : { published: typed.published }),
  };
}
