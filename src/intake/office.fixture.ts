import { makeZip } from "./zip.fixture.ts";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const escapeXml = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

/** A document of Word with this body; further parts by name. */
export function makeDocx(body: string, parts: Readonly<Record<string, string>> = {}): Buffer {
  const document = `${XML}<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
  return makeZip([
    { name: "[Content_Types].xml", bytes: `${XML}<Types/>` },
    { name: "word/document.xml", bytes: document },
    ...Object.entries(parts).map(([name, bytes]) => ({ name, bytes })),
  ]);
}

export const paragraph = (text: string) => `<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>${run(text)}</w:p>`;
export const run = (text: string) => `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** A workbook of one sheet; strings are shared as Excel stores them, numbers stand in their cells. */
export function makeXlsx(rows: readonly (readonly (string | number)[])[], prefix = ""): Buffer {
  const strings: string[] = [];
  const cell = (value: string | number, row: number, column: number) => {
    const at = `${String.fromCharCode(65 + column)}${row + 1}`;
    if (typeof value === "number")
      return `<${prefix}c r="${at}"><${prefix}v>${value}</${prefix}v></${prefix}c>`;
    strings.push(`<${prefix}si><${prefix}t>${escapeXml(value)}</${prefix}t></${prefix}si>`);
    return `<${prefix}c r="${at}" t="s"><${prefix}v>${strings.length - 1}</${prefix}v></${prefix}c>`;
  };
  const data = rows.map(
    (cells, row) =>
      `<${prefix}row r="${row + 1}">${cells.map((value, column) => cell(value, row, column)).join("")}</${prefix}row>`,
  );
  return makeWorkbook(`<${prefix}sheetData>${data.join("")}</${prefix}sheetData>`, strings.join(""));
}

/** A workbook with this markup in its sheet and its shared strings. */
export function makeWorkbook(sheet: string, strings = ""): Buffer {
  return makeZip([
    { name: "xl/workbook.xml", bytes: `${XML}<workbook/>` },
    { name: "xl/worksheets/sheet1.xml", bytes: `${XML}<worksheet>${sheet}</worksheet>` },
    { name: "xl/sharedStrings.xml", bytes: `${XML}<sst>${strings}</sst>` },
  ]);
}
