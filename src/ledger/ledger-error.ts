/** What can go wrong with a ledger, for programs; each has its exit code in the faces. */
export type LedgerErrorCode =
  | "locked"
  | "corrupted"
  | "not-a-ledger"
  | "newer-schema"
  | "not-writable"
  | "missing"
  | "disk-full"
  | "conflict"
  | "closed"
  | "unknown-article"
  | "unknown-coding"
  | "not-in-text";

/** A ledger cannot do what it was asked. Whatever was stored before is untouched. */
export class LedgerError extends Error {
  readonly code: LedgerErrorCode;
  /** What the analyst can do about it, in one sentence. */
  readonly remedy: string;

  constructor(code: LedgerErrorCode, message: string, remedy: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "LedgerError";
    this.code = code;
    this.remedy = remedy;
  }
}

export const conflict = (id: string): LedgerError =>
  new LedgerError(
    "conflict",
    `${id} is on file with another content`,
    "check that ids are hashes of the content",
  );

export const unknownArticle = (id: string): LedgerError =>
  new LedgerError(
    "unknown-article",
    `the article ${id} is not on file`,
    "add the article before its codings",
  );

export const unknownCoding = (id: string): LedgerError =>
  new LedgerError(
    "unknown-coding",
    `the coding ${id} is not on file`,
    "check the id, or code the article first",
  );

export const notInText = (id: string, articleId: string): LedgerError =>
  new LedgerError(
    "not-in-text",
    `the evidence of the coding ${id} does not stand in the article ${articleId}`,
    "code the article again from the text that is on file",
  );
