import { chooseColumns, type Field } from "../tables/column-names.ts";
import type { FieldTexts } from "./record-item.ts";

const MOST_KEYS = 500;

/** A record's texts with their keys; those of an object inside follow under both its name and their own. */
function textsOf(record: object): [key: string, text: string][] {
  const own: [string, string][] = [];
  const inner: [string, string][] = [];
  for (const [key, value] of Object.entries(record).slice(0, MOST_KEYS)) {
    const text = textOf(value);
    if (text !== null) own.push([key, text]);
    else if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      for (const [name, each] of Object.entries(value).slice(0, MOST_KEYS)) {
        const innerText = textOf(each);
        if (innerText !== null) inner.push([`${key}.${name}`, innerText], [name, innerText]);
      }
    }
  }
  return [...own, ...inner];
}

/** A string, a number, or paragraphs in an array. */
function textOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  const isLines = Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === "string");
  return isLines ? value.join("\n") : null;
}

/** What a record says of its article, by its keys. `text` is absent where no key is known for one. */
export function fieldsOfRecord(record: object, columns: Partial<Record<Field, string>>): FieldTexts {
  const texts = textsOf(record);
  const chosen = chooseColumns(
    texts.map(([key]) => key),
    columns,
  );
  return Object.fromEntries(
    Object.entries(chosen).map(([field, index]) => [field, texts[index]?.[1] ?? ""]),
  ) as FieldTexts;
}

/** Keys as an error names them. */
export function keysOf(record: object): string[] {
  return [...new Set(textsOf(record).map(([key]) => key))];
}
