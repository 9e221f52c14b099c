import type { Outlet } from "../../model/index.ts";
import type { Context } from "../context.ts";
import type { Field } from "../tables/column-names.ts";
import { type Caution, type Item, placeOf } from "../taken.ts";
import { isFragment, linesOfFragment } from "../xml.ts";

/** What a row, record, message or entry of a feed says, as it is written there. */
export type FieldTexts = Partial<Record<Field, string>>;

/** Where a record stands, and its own slice. */
export interface RecordPlace {
  readonly path: readonly string[];
  readonly original: Uint8Array;
  readonly media: string;
  readonly cautions?: readonly Caution[];
}

const encoder = new TextEncoder();

/** A record as an item; null where it has no text. */
export function itemOfRecord(fields: FieldTexts, place: RecordPlace, context: Context): Item | null {
  const { text = "" } = fields;
  const isPage = /^\s*<(?:!doctype|html)[\s>]/i.test(text);
  // A mark, so that a charset which the page declares is not believed of a text already decoded.
  const lines = isPage
    ? `\ufeff${text.trimStart()}`
    : isFragment(text)
      ? linesOfFragment(text, context)
      : text;
  if (lines.trim() === "") return null;
  const cautions = [...(place.cautions ?? [])];
  if (lines.includes("\ufffd"))
    cautions.push({
      code: "letters-broken",
      message: 'letters are broken and stand as "\ufffd"; check them by eye',
    });
  const { path, original, media } = place;
  const facts = { file: placeOf(path), ...factsOf(fields) };
  return { kind: "item", path, original, media, bytes: encoder.encode(lines), facts, cautions };
}

/** What a record says of its article, without what is empty. */
function factsOf({ title, date, url, outlet }: FieldTexts) {
  const [headline, day, address, publisher] = [title, date, url, outlet].map((each) => oneLine(each));
  return {
    ...(headline ? { title: headline } : {}),
    ...(day ? { feedDate: readableDate(day) } : {}),
    ...(address && /^https?:\/\//i.test(address) ? { url: address } : {}),
    ...(publisher ? { outlet: outletNamed(publisher) } : {}),
  };
}

const LONGEST_FACT = 2_000;

function oneLine(text: string | undefined): string | undefined {
  return text
    ?.slice(0, LONGEST_FACT)
    .replace(/<[^<>]{0,500}>/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** One name for both languages: which it is in, packs know. */
const outletNamed = (name: string): Outlet => ({ labels: { ar: name, en: name } });

/** Seconds and milliseconds since 1970 as programs keep them, and days since 1900 as sheets do, else as written. */
function readableDate(date: string): string {
  if (!/^\d{5}(?:\.\d+)?$|^\d{10}(?:\d{3})?$/.test(date)) return date;
  const number = Number(date);
  const ms =
    date.length >= 13 && !date.includes(".") ? number : number >= 1e9 ? number * 1000 : sheetDayMs(number);
  return new Date(ms).toISOString();
}

/** Day 25569 of a sheet is the first of 1970. */
const sheetDayMs = (days: number) => Math.round((days - 25_569) * 86_400) * 1000;
