/** What a column or key holds. */
export type Field = "text" | "title" | "date" | "url" | "outlet";

/**
 * Headers by which a column is known, as `headerKey` writes them; the earlier in a list, the surer.
 */
const HEADERS: Readonly<Record<Field, readonly string[]>> = {
  text: [
    "text",
    "full text",
    "fulltext",
    "article text",
    "article body",
    "body text",
    "body",
    "content",
    "contents",
    "content html",
    "content text",
    "article",
    "story",
    "message",
    "النص",
    "نص",
    "النص الكامل",
    "نص الخبر",
    "نص المقال",
    "نص المقاله",
    "نص التقرير",
    "نص الرساله",
    "المحتوي",
    "محتوي",
    "المتن",
    "متن",
    "متن الخبر",
    "التفاصيل",
    "تفاصيل الخبر",
    "المقال",
    "المقاله",
    "الرساله",
    "المنشور",
    "الخبر",
    "description",
    "summary",
  ],
  title: [
    "title",
    "headline",
    "article title",
    "subject",
    "heading",
    "العنوان",
    "عنوان",
    "عنوان الخبر",
    "عنوان المقال",
    "عنوان التقرير",
    "العنوان الرييسي",
    "الموضوع",
    "الخبر",
  ],
  date: [
    "date published",
    "published",
    "published at",
    "published on",
    "publication date",
    "publish date",
    "published date",
    "pub date",
    "pubdate",
    "date",
    "datetime",
    "date time",
    "created at",
    "created",
    "timestamp",
    "time",
    "تاريخ النشر",
    "تاريخ الخبر",
    "التاريخ",
    "تاريخ",
    "وقت النشر",
  ],
  url: [
    "url",
    "link",
    "href",
    "permalink",
    "article url",
    "source url",
    "web url",
    "الرابط",
    "رابط",
    "رابط الخبر",
  ],
  outlet: [
    "outlet",
    "publisher",
    "source name",
    "source",
    "media",
    "newspaper",
    "publication",
    "channel",
    "site",
    "site name",
    "domain",
    "اسم المصدر",
    "المصدر",
    "مصدر",
    "الصحيفه",
    "الجريده",
    "الوسيله",
    "وسيله الاعلام",
    "الموقع",
    "القناه",
    "الوكاله",
  ],
};

export const FIELDS: readonly Field[] = ["text", "title", "date", "url", "outlet"];

export const knownHeaders = (field: Field): ReadonlySet<string> => new Set(HEADERS[field]);

/**
 * A header as it is compared: without case, marks, and the spellings that Arabic keyboards mix.
 *
 * @example
 * headerKey("articleBody") // "article body"
 * headerKey("  تاريخ_النَّشْر ") // "تاريخ النشر"
 */
export function headerKey(header: string): string {
  return header
    .slice(0, 200)
    .normalize("NFKC")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[\u064b-\u0652\u0640\ufeff]/g, "")
    .replace(/[أإآ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ئ/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/[\s_:.-]+/g, " ")
    .trim();
}

/**
 * Which header holds what: as the caller says, else by its name. An empty name says that none holds it. Each header holds one thing, the text first: a word
 * that may head both texts and titles heads a text where nothing surer does.
 *
 * @returns for each field the index of its header; a field that no header is known for is absent
 */
export function chooseColumns(
  headers: readonly string[],
  given: Partial<Record<Field, string>>,
): Partial<Record<Field, number>> {
  const keys = headers.map(headerKey);
  const chosen: Partial<Record<Field, number>> = {};
  const isFree = (index: number) => index >= 0 && !Object.values(chosen).includes(index);
  for (const field of FIELDS) {
    const name = given[field];
    const index = name === undefined ? -1 : keys.indexOf(headerKey(name));
    if (index >= 0) chosen[field] = index;
  }
  for (const field of FIELDS) {
    if (given[field] !== undefined) continue;
    const index = HEADERS[field].map((header) => keys.indexOf(header)).find(isFree);
    if (index !== undefined) chosen[field] = index;
  }
  return chosen;
}

export const SEPARATORS = [",", ";", "\t", "|"] as const;
const LONGEST_HEADER = 60;

/** Whether a text of no telling name is a table: its first line is headers, one of them for the text. */
export function looksLikeTable(text: string): boolean {
  const [line = ""] = text.split(/\r?\n/, 1);
  return SEPARATORS.some((separator) => {
    const headers = line.split(separator).map((each) => each.trim().replace(/^"|"$/g, ""));
    if (headers.length < 2 || headers.some((each) => each.length > LONGEST_HEADER)) return false;
    const { text: textAt, ...others } = chooseColumns(headers, {});
    return textAt !== undefined && Object.keys(others).length > 0;
  });
}
