import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { labelOf } from "./label.ts";
import { type LeftOut, leftOut } from "./taken.ts";

/** A file to read. */
export interface FoundFile {
  readonly kind: "file";
  readonly path: readonly string[];
  readonly file: string;
  readonly size: number;
}

/** What systems and editors keep for themselves. */
const SYSTEM_FILE = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.git|node_modules|__MACOSX)$/i;

/**
 * The file at a path, or all files of a folder and its folders, in the order of their names. A folder is read once,
 * however many links lead to it.
 *
 * @param label What is shown instead of the path.
 */
export function findFiles(path: string, label: string = path): Generator<FoundFile | LeftOut> {
  return filesAt(path, [shownPath(label)], new Set());
}

/** A path of the caller's as it is shown: as written, but for control characters. */
const shownPath = (path: string) => path.replace(/\p{Cc}/gu, "");

function* filesAt(path: string, shown: readonly string[], read: Set<string>): Generator<FoundFile | LeftOut> {
  const stat = statOf(path);
  if (typeof stat === "string") yield leftOut(shown, "unreadable", stat);
  else if (stat.isFile()) yield { kind: "file", path: shown, file: path, size: stat.size };
  else if (!stat.isDirectory())
    yield leftOut(
      shown,
      "other-kind",
      "this is no file but a device or a pipe; save what it gives to a file",
    );
  else yield* filesIn(path, shown, read);
}

function* filesIn(
  folder: string,
  shown: readonly string[],
  read: Set<string>,
): Generator<FoundFile | LeftOut> {
  let names: string[];
  let real: string;
  try {
    real = realpathSync(folder);
    names = readdirSync(folder).sort();
  } catch (error) {
    yield leftOut(shown, "unreadable", sentenceOf(error));
    return;
  }
  if (read.has(real)) {
    yield leftOut(
      shown,
      "read-before",
      "this link leads to a folder that is read already; nothing need be done",
    );
    return;
  }
  const isOutermost = read.size === 0;
  read.add(real);
  if (names.length === 0 && isOutermost)
    yield leftOut(shown, "empty", "the folder is empty; give one that holds articles");
  for (const name of names) {
    const inner = isOutermost
      ? [...shown, labelOf(name)]
      : [...shown.slice(0, -1), `${shown.at(-1)}/${labelOf(name)}`];
    const note = noteOn(folder, name);
    if (note) yield leftOut(inner, ...note);
    else yield* filesAt(join(folder, name), inner, read);
  }
}

/** Why a name of a folder is not even looked at. */
function noteOn(folder: string, name: string): [code: string, message: string] | null {
  if (SYSTEM_FILE.test(name)) return ["system-files", "this is a system's own note; nothing need be done"];
  const page = /^(.+?)(?:_files|\.files)$/.exec(name)?.[1];
  if (page !== undefined && [".html", ".htm"].some((ending) => existsSync(join(folder, page + ending))))
    return [
      "page-parts",
      "these are the pictures and scripts of the saved page beside it; nothing need be done",
    ];
  return null;
}

function statOf(path: string) {
  try {
    return statSync(path);
  } catch (error) {
    return sentenceOf(error);
  }
}

function sentenceOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR") return "there is no such file; check the path";
  if (code === "ELOOP") return "this link leads to itself; nothing need be done";
  if (code === "EACCES" || code === "EPERM")
    return "you may not read this file; change its permissions or give a copy";
  return `the file cannot be opened (${message?.split("\n", 1)[0]}); check the path`;
}
