import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { type ArticleFacts, LONGEST_ARTICLE_BYTES } from "../article/read-article.ts";
import type { CodedArticle } from "../model/index.ts";
import { runStages, type Stages } from "./code-article.ts";
import type { Knowledge } from "./packs.ts";

export { ArticleError } from "../article/article-error.ts";
export type { ArticleFacts } from "../article/read-article.ts";

/** A file that cannot be read; says what is wrong and what to do. */
export class FileError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "FileError";
  }
}

/**
 * Codes the article in a file.
 *
 * @throws {FileError | ArticleError}
 */
export function codeFile(file: string, facts: ArticleFacts, knowledge: Knowledge): CodedArticle {
  return runStagesOnFile(file, facts, knowledge).coded;
}

/** The same, with every stage's output. */
export function runStagesOnFile(file: string, facts: ArticleFacts, knowledge: Knowledge): Stages {
  return runStages(readArticleFile(file), { ...facts, file }, knowledge);
}

/** The codings whose evidence is not what stands in the article: always none, unless the program is wrong. */
export function misquotes({ article, codings }: CodedArticle): string[] {
  return codings
    .filter(
      ({ evidence }) =>
        evidence.length === 0 ||
        evidence.some(({ start, end, quote }) => article.text.slice(start, end) !== quote),
    )
    .map(({ id }) => id);
}

/**
 * An article's bytes. A file longer than any article is refused unread, a stream once it has given too much.
 *
 * @throws {FileError}
 */
export function readArticleFile(file: string): Uint8Array {
  const handle = openFile(file);
  try {
    const stat = fstatSync(handle);
    if (stat.isDirectory()) throw new FileError(`${file}: this is a folder; give the files in it`);
    if (stat.size > LONGEST_ARTICLE_BYTES) throw tooLong(file, `${(stat.size / 1e6).toFixed(1)} MB`);
    return readAll(handle, file);
  } catch (error) {
    if (error instanceof FileError) throw error;
    if (isSystemError(error) && error.code === "EISDIR")
      throw new FileError(`${file}: this is a folder; give the files in it`);
    throw new FileError(`${file}: the file cannot be read (${(error as Error).message}); check the disk`);
  } finally {
    closeSync(handle);
  }
}

function openFile(file: string): number {
  try {
    return openSync(file, "r");
  } catch (error) {
    const code = isSystemError(error) ? error.code : "";
    if (code === "ENOENT" || code === "ENOTDIR")
      throw new FileError(`${file}: there is no such file; check the path`);
    if (code === "EACCES" || code === "EPERM")
      throw new FileError(`${file}: you may not read this file; change its permissions or give a copy`);
    if (code === "EISDIR") throw new FileError(`${file}: this is a folder; give the files in it`);
    throw new FileError(`${file}: the file cannot be opened (${(error as Error).message}); check the path`);
  }
}

function readAll(handle: number, file: string): Uint8Array {
  const parts: Buffer[] = [];
  let sizeBytes = 0;
  for (;;) {
    const part = Buffer.alloc(1 << 16);
    const length = readSync(handle, part, 0, part.length, null);
    if (length === 0) return Buffer.concat(parts);
    parts.push(part.subarray(0, length));
    sizeBytes += length;
    if (sizeBytes > LONGEST_ARTICLE_BYTES) throw tooLong(file, "this");
  }
}

function tooLong(file: string, size: string): FileError {
  const most = `${LONGEST_ARTICLE_BYTES / 1e6} MB`;
  return new FileError(
    `${file}: ${size} is more than one article can be (${most}); split the file into one article each`,
  );
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error;
}
