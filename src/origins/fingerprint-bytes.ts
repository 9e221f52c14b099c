import type { Fingerprint, Language, QuotationMark } from "../model/index.ts";
import { sketchOf } from "./fingerprint.ts";

/** Raised when the same text gets another fingerprint: those on file are then made anew, never compared. */
const VERSION = 1;
const LANGUAGES: readonly Language[] = ["ar", "en"];
/** Version, language, lengths of id, shingles and quotations, words: six numbers of four bytes. */
const HEADER = 6;
const PER_QUOTATION = 4;

/** A fingerprint as bytes for a database, the same on every machine; the sketch is left out, since it follows. */
export function fingerprintToBytes(of: Fingerprint): Uint8Array {
  const id = new TextEncoder().encode(of.articleId);
  const numbers = [
    ...[
      VERSION,
      LANGUAGES.indexOf(of.language),
      id.length,
      of.shingles.length,
      of.quotations.length,
      of.words,
    ],
    ...of.quotations.flatMap(({ start, end, first, last }) => [start, end, first, last]),
    ...of.shingles,
  ];
  const bytes = new Uint8Array(numbers.length * 4 + id.length);
  const view = new DataView(bytes.buffer);
  numbers.forEach((number, at) => {
    view.setUint32(at * 4, number, true);
  });
  bytes.set(id, numbers.length * 4);
  return bytes;
}

/** The fingerprint that bytes hold; null where another version wrote them or they were cut. */
export function fingerprintFromBytes(bytes: Uint8Array): Fingerprint | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER * 4) return null;
  const number = (at: number) => view.getUint32(at * 4, true);
  const [version, language, idLength, shingleCount, quotationCount, words] = Array.from(
    { length: HEADER },
    (_, at) => number(at),
  ) as [number, number, number, number, number, number];
  const shinglesAt = HEADER + quotationCount * PER_QUOTATION;
  const idAt = (shinglesAt + shingleCount) * 4;
  const known = LANGUAGES[language];
  if (version !== VERSION || known === undefined || bytes.length !== idAt + idLength) return null;
  const shingles = Uint32Array.from({ length: shingleCount }, (_, at) => number(shinglesAt + at));
  const quotations = Array.from({ length: quotationCount }, (_, at): QuotationMark => {
    const [start, end, first, last] = Array.from({ length: PER_QUOTATION }, (_, part) =>
      number(HEADER + at * PER_QUOTATION + part),
    ) as [number, number, number, number];
    return { start, end, first, last };
  });
  const articleId = new TextDecoder().decode(bytes.subarray(idAt));
  return { articleId, language: known, words, shingles, quotations, sketch: sketchOf(shingles, quotations) };
}
