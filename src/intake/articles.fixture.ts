import { type IntakeOptions, type Item, type LeftOut, type Source, type Taken, takeIn } from "./intake.ts";

export const HEADLINE = "السوق القديمة تفتح أبوابها بعد إصلاح السقف";
export const FIRST =
  "فتحت السوق القديمة أبوابها صباح اليوم بعد أن أصلح العمال سقفها، وقال أحد الباعة إن الناس عادوا إليها.";
export const SECOND =
  "وأضاف البائع أن المحال كلها ستعمل حتى المساء، وأن الطريق إلى الميناء بقيت مغلقة أمام الشاحنات الثقيلة.";
export const TEXT = `${FIRST}\n${SECOND}`;
export const PAGE = `<!DOCTYPE html><html lang="ar"><head><meta charset="utf-8"><title>${HEADLINE}</title></head><body><article><h1>${HEADLINE}</h1><p>${FIRST}</p><p>${SECOND}</p></article></body></html>`;

/** Everything that a source gives. */
export async function takeAll(source: Source, options?: IntakeOptions): Promise<Taken[]> {
  const all: Taken[] = [];
  for await (const taken of takeIn(source, options)) all.push(taken);
  return all;
}

/** Everything that bytes under a name give. */
export const takeBytes = (name: string, bytes: Uint8Array | string, options?: IntakeOptions) =>
  takeAll({ kind: "bytes", name, bytes: Buffer.from(bytes) }, options);

export const itemsOf = (taken: readonly Taken[]) =>
  taken.filter((each): each is Item => each.kind === "item");
export const leftOf = (taken: readonly Taken[]) =>
  taken.filter((each): each is LeftOut => each.kind === "left-out");
export const textOf = (item: Item | undefined) => new TextDecoder().decode(item?.bytes);

/** Arabic in the charset of old Windows, which no encoder here writes. */
export function windows1256(text: string): Buffer {
  return inCharset(text, "windows-1256");
}

export function inCharset(text: string, charset: string): Buffer {
  const bytes = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte--)
    bytes.set(new TextDecoder(charset).decode(Uint8Array.of(byte)), byte);
  return Buffer.from(Array.from(text, (letter) => bytes.get(letter) ?? 0x3f));
}
