import { LONGEST_ARTICLE_BYTES } from "../article/read-article.ts";

/** How much of a source is read. What exceeds a limit is left out with a sentence; nothing is ever cut silently. */
export interface Limits {
  /** Archives inside each other, e-mails with attachments included: a week's folder packed twice has two. */
  readonly deepest: number;
  /** Entries of one archive: a year of a daily paper has fewer. More are a bomb of many files. */
  readonly mostEntries: number;
  /** What one archive may expand to, all that is packed inside it included: more is not read in a minute. */
  readonly expandedBytes: number;
  /** Expanded to packed bytes. Pages pack 10 to 1 and sheets 60 to 1; deflate itself ends at 1032 to 1. */
  readonly mostRatio: number;
  /** Small archives of zeros are harmless; the ratio counts from here on. */
  readonly ratioFromBytes: number;
  /** A page or text that is one article; the reader of articles refuses more. */
  readonly articleBytes: number;
  /** A document that must be held whole (PDF, DOCX, e-mail): print editions have 10 to 30 MB. */
  readonly documentBytes: number;
  /** An archive inside an archive, which must be held whole to be read; three of them stay below 200 MB. */
  readonly nestedArchiveBytes: number;
  /** A line, row, record or message: longer than any article is, so that no line without an end is held. */
  readonly recordBytes: number;
  /** The strings that the cells of a workbook share, in UTF-16 units; they are held while its sheets are read. */
  readonly sharedStrings: number;
  /** Columns of a table that are looked at: wider ones are matrices of figures. */
  readonly mostColumns: number;
  /** Elements inside each other; real feeds and documents have some 40. */
  readonly xmlDepth: number;
  /** Growth of the program's memory while a PDF is read: its streams may expand without a bound of their own. */
  readonly pdfMemoryBytes: number;
  /** Time spent on one file, so that with what ends late none takes a minute; the taker's own time does not count. */
  readonly secondsPerFile: number;
}

export const LIMITS: Limits = {
  deepest: 3,
  mostEntries: 20_000,
  expandedBytes: 2_000_000_000,
  mostRatio: 100,
  ratioFromBytes: 20_000_000,
  articleBytes: LONGEST_ARTICLE_BYTES,
  documentBytes: 32_000_000,
  nestedArchiveBytes: 64_000_000,
  recordBytes: LONGEST_ARTICLE_BYTES,
  sharedStrings: 64_000_000,
  mostColumns: 256,
  xmlDepth: 256,
  pdfMemoryBytes: 400_000_000,
  secondsPerFile: 55,
};

export const megabytes = (bytes: number) => `${Number((bytes / 1e6).toFixed(1))} MB`;
