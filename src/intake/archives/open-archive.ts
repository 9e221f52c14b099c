import type { Readable } from "node:stream";
import yauzl from "yauzl";
import { type Content, readWhole } from "../content.ts";
import { type Context, insideArchive } from "../context.ts";
import { decodeName, labelOf } from "../label.ts";
import { IntakeError } from "../taken.ts";

/** A file in an archive. */
export interface Entry {
  /** As it is stored; only compared. */
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly content: Content;
}

/** An opened archive. Its bytes are read where they are needed. */
export interface Archive {
  readonly entries: readonly Entry[];
  /** How many entries its directory names beyond those read. */
  readonly uncounted: number;
  /** The context for what is inside. */
  readonly inside: Context;
  close(): void;
}

const OPTIONS = { lazyEntries: true, autoClose: false, decodeStrings: false } as const;

/**
 * Opens a ZIP archive and reads its directory.
 *
 * @throws {IntakeError} nested too deep, too long, damaged
 */
export async function openArchive(content: Content, context: Context): Promise<Archive> {
  const most = context.limits.nestedArchiveBytes;
  const bytes =
    content.file === undefined ? await readWhole(content, context, most, "a packed archive") : null;
  const inside = insideArchive(context, bytes?.length ?? content.size);
  const zip = await whereDamaged(() =>
    bytes
      ? yauzl.fromBufferPromise(Buffer.from(bytes), OPTIONS)
      : yauzl.openPromise(content.file ?? "", OPTIONS),
  );
  // Told by the promises; without a listener it would end the program.
  zip.on("error", () => {});
  try {
    const entries = await whereDamaged(() => readDirectory(zip, content, inside));
    return {
      entries,
      uncounted: Math.max(0, zip.entryCount - context.limits.mostEntries),
      inside,
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function readDirectory(zip: yauzl.ZipFile, content: Content, inside: Context): Promise<Entry[]> {
  const entries: Entry[] = [];
  if (zip.entryCount === 0) return entries;
  let read = 0;
  for await (const entry of zip.eachEntry()) {
    inside.clock.check();
    const name = decodeName(entry.fileName as unknown as Uint8Array);
    if (!name.endsWith("/")) entries.push(entryOf(zip, entry, name, content, inside));
    if (++read >= inside.limits.mostEntries) break;
  }
  return entries;
}

function entryOf(
  zip: yauzl.ZipFile,
  entry: yauzl.Entry,
  name: string,
  content: Content,
  inside: Context,
): Entry {
  async function* open(): AsyncGenerator<Uint8Array> {
    const stream: Readable = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      inside.budget?.spend(chunk.length);
      yield chunk;
    }
  }
  const label = labelOf(name);
  // The size that the directory gives is checked while the entry is read.
  return {
    name,
    isEncrypted: entry.isEncrypted(),
    content: { path: [...content.path, label], name: label, size: entry.uncompressedSize, open },
  };
}

async function whereDamaged<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof IntakeError) throw error;
    const reason = (error as Error).message.split(/[.\n]/, 1)[0];
    throw new IntakeError(
      "damaged",
      `the archive's directory cannot be read (${reason}); it is cut or damaged, so get it anew or unpack what can be saved`,
    );
  }
}
