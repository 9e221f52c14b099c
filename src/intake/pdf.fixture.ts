import { deflateSync } from "node:zlib";

/** A run of text at a place of the page. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A PDF of these objects, the first its root. */
export function makePdfOf(objects: readonly (string | Buffer)[]): Buffer {
  const parts: Buffer[] = [Buffer.from("%PDF-1.5\n")];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    const part = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from("\nendobj\n"),
    ]);
    offsets.push(length);
    length += part.length;
    parts.push(part);
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  const trailer = `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(table + trailer)]);
}

export function streamOf(content: Uint8Array | string, extra = ""): Buffer {
  const packed = deflateSync(Buffer.from(content));
  return Buffer.concat([
    Buffer.from(`<</Length ${packed.length}/Filter/FlateDecode${extra}>>\nstream\n`),
    packed,
    Buffer.from("\nendstream"),
  ]);
}

/** A page of text in any script: each unit of UTF-16 is a glyph, and a map leads back. */
export function makePdf(pages: readonly (readonly Placed[])[]): Buffer {
  const hex = (text: string) => Buffer.from(text, "utf16le").swap16().toString("hex");
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0000> <FFFF> <0000> endbfrange
endcmap end end`;
  const kids = pages.map((_, index) => `${7 + 2 * index} 0 R`).join(" ");
  const objects: (string | Buffer)[] = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    "<</Type/Font/Subtype/Type0/BaseFont/Naskh/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 6 0 R>>",
    "<</Type/Font/Subtype/CIDFontType2/BaseFont/Naskh/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 5 0 R/DW 500>>",
    "<</Type/FontDescriptor/FontName/Naskh/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>",
    streamOf(map),
  ];
  for (const [index, runs] of pages.entries()) {
    const content = runs
      .map(({ text, x, y }) => `BT /F1 12 Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`)
      .join("\n");
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 3 0 R>>>>/Contents ${8 + 2 * index} 0 R>>`,
      streamOf(content),
    );
  }
  return makePdfOf(objects);
}
