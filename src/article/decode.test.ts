import { describe, expect, test } from "vitest";
import { decodeBytes } from "./decode.ts";

const TEXT =
  "قال الباعة إن الناس عادوا إلى السوق القديمة بعد إصلاح السقف في 25 مايو 2020\nوفتحت المحال الكبيرة أبوابها";
/** The bytes of a text in a charset of one byte a letter. */
const inCharset = (text: string, charset: string) => {
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(charset).decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (letter) => bytes.get(letter) ?? 0x3f);
};
const utf16 = (text: string) => Buffer.from(text, "utf16le");

describe("a text is decoded", () => {
  test.each([
    ["UTF-8", Buffer.from(TEXT), 0],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${TEXT}`), 0],
    ["UTF-16 with a mark", utf16(`\ufeff${TEXT}`), 0],
    ["UTF-16 of the other order with a mark", utf16(`\ufeff${TEXT}`).swap16(), 0],
    ["UTF-16 without a mark", utf16(TEXT), 1],
    ["UTF-16 of the other order without a mark", utf16(TEXT).swap16(), 1],
    ["windows-1256", inCharset(TEXT, "windows-1256"), 1],
    ["ISO 8859-6", inCharset(TEXT, "iso-8859-6"), 1],
  ])("from %s", (_, bytes, guesses) => {
    const { text, diagnostics } = decodeBytes(bytes, "");
    expect(text).toBe(TEXT);
    expect(diagnostics).toHaveLength(guesses);
  });

  test.each([
    ["zeros", new Uint8Array(4000), /binary/],
    [
      "numbers of two bytes",
      Uint8Array.from({ length: 4000 }, (_, at) => (at % 2 === 0 ? at % 200 : 0)),
      /binary|neither/,
    ],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), /binary/],
    ["Latin letters of another charset", inCharset("Le général a été reçu", "windows-1252"), /neither/],
  ])("but not from %s", (_, bytes, message) => {
    expect(() => decodeBytes(bytes, "")).toThrow(message);
  });
});
