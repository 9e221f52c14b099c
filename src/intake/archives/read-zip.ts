import type { Content } from "../content.ts";
import { type Context, refuseDepth } from "../context.ts";
import { readDocx } from "../documents/read-docx.ts";
import { readXlsx } from "../tables/read-xlsx.ts";
import { IntakeError, leftOut, type Taken } from "../taken.ts";
import { type Archive, type Entry, openArchive } from "./open-archive.ts";

/** A document that is an archive by its making, or the files of an archive one after the other. */
export async function* readZip(content: Content, context: Context): AsyncGenerator<Taken> {
  const archive = await openArchive(content, context);
  try {
    const has = (name: string) => archive.entries.some((entry) => entry.name === name);
    if (has("word/document.xml")) yield* readDocx(content, archive, context);
    else if (has("xl/workbook.xml")) yield* readXlsx(content, archive);
    else if (has("ppt/presentation.xml") || has("mimetype") || has("META-INF/MANIFEST.MF"))
      throw new IntakeError(
        "other-kind",
        "this is a document of another office, a book or a program; save it as DOCX, XLSX or text and give that",
      );
    else if (has("datapackage.json") && archive.entries.some(isWarc)) yield* readWebCollection(archive);
    else yield* readEntries(archive.entries, content, archive);
    if (archive.uncounted > 0) {
      const most = context.limits.mostEntries;
      const message = `${archive.uncounted} entries beyond the first ${most} are not read; split the archive and give the parts`;
      yield leftOut(content.path, "too-many-entries", message);
    }
  } finally {
    archive.close();
  }
}

const isWarc = ({ name }: Entry) => /^archive\/.*\.warc(?:\.gz)?$/i.test(name);

/** WACZ: the web archives in it; the rest are indexes over them. */
async function* readWebCollection(archive: Archive): AsyncGenerator<Taken> {
  refuseDepth(archive.inside);
  for (const { content } of archive.entries.filter(isWarc))
    yield* archive.inside.take(content, archive.inside);
}

/** What systems put beside the files that somebody packed. */
const SYSTEM_FILES = new Set([".ds_store", "thumbs.db", "desktop.ini"]);

function isSystemFile({ name }: Entry): boolean {
  const parts = name.toLowerCase().split("/");
  return parts.includes("__macosx") || SYSTEM_FILES.has(parts.at(-1) ?? "");
}

async function* readEntries(
  entries: readonly Entry[],
  content: Content,
  archive: Archive,
): AsyncGenerator<Taken> {
  const { inside } = archive;
  refuseDepth(inside);
  const files = entries.filter((entry) => !isSystemFile(entry));
  if (files.length < entries.length)
    yield leftOut(
      content.path,
      "system-files",
      `${entries.length - files.length} files are a system's own notes; nothing need be done`,
    );
  if (files.length === 0)
    yield leftOut(content.path, "empty", "the archive holds no files; give one that holds articles");
  for (const [index, entry] of files.entries()) {
    if (inside.budget?.isExceeded || inside.clock.leftMs() <= 0) {
      const reason = inside.budget?.isExceeded
        ? "the archive expands to too much"
        : "the time for one file is over";
      const message = `${files.length - index} more files are not read, since ${reason}; unpack it and give the files`;
      yield leftOut(content.path, "rest", message);
      return;
    }
    yield* takeEntry(entry, inside);
  }
}

async function* takeEntry({ content, isEncrypted }: Entry, inside: Context): AsyncGenerator<Taken> {
  if (isEncrypted) {
    yield leftOut(
      content.path,
      "encrypted",
      "the entry has a password; unpack the archive with it and give the files",
    );
    return;
  }
  yield* inside.take(content, inside);
}
