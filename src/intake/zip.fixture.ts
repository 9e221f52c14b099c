import { crc32, deflateRawSync } from "node:zlib";

/** A file for an archive; its name may be anything, as strangers' names are. */
export interface ZipFile {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  readonly isStored?: boolean;
  /** What the headers say of the size, where it is a lie. */
  readonly claimedSize?: number;
  readonly flags?: number;
  readonly method?: number;
  /** Already deflated bytes with the size and checksum of what they hold. */
  readonly deflated?: { readonly bytes: Uint8Array; readonly size: number; readonly crc: number };
}

const UTF8_NAMES = 0x800;

/** A ZIP archive. */
export function makeZip(files: readonly ZipFile[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const plain = Buffer.from(file.bytes);
    const packed = file.deflated?.bytes ?? (file.isStored ? plain : deflateRawSync(plain));
    const name = Buffer.from(file.name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(UTF8_NAMES | (file.flags ?? 0), 2);
    fields.writeUInt16LE(file.method ?? (file.isStored ? 0 : 8), 4);
    fields.writeUInt32LE(file.deflated?.crc ?? crc32(plain), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(file.claimedSize ?? file.deflated?.size ?? plain.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), fields, name, packed]);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), fields, entry, name]));
    locals.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, entries, Buffer.from("PK\x05\x06"), end]);
}

/** Zeros without end, or nearly: an entry of this many bytes that packs a thousand to one. */
export function zeros(name: string, size: number): ZipFile {
  return { name, bytes: Buffer.alloc(size) };
}
