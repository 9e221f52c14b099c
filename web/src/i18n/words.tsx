import IntlMessageFormat from "intl-messageformat";
import { createContext, Fragment, type ReactNode, use } from "react";
import type { Labels } from "../../../src/server/answers/shared.ts";
import { AR } from "./ar/index.ts";
import { type Digits, withDigits } from "./digits.ts";
import { EN, type MessageId } from "./en/index.ts";
import type { Locale } from "./locales.ts";
import { disguise } from "./pseudo.ts";

export type { MessageId } from "./en/index.ts";

type Value = string | number | boolean | Date | null | undefined;

/** What the pages say, in one language. */
export interface Words {
  readonly locale: Locale;
  readonly direction: "rtl" | "ltr";
  /** BCP 47, with the digits and the Gregorian calendar pinned. */
  readonly tag: string;
  /** A message with its values. */
  (id: MessageId, values?: Readonly<Record<string, Value>>): string;
  /** A name or wording that comes with the data. */
  of(labels: Labels): string;
  /** A text that the pages make, with its digits as this reader wants them. */
  digits(text: string | number): string;
}

export const directionOf = (locale: Locale): "rtl" | "ltr" => (locale === "en" ? "ltr" : "rtl");
export const localeTag = (locale: Locale): string => (locale === "ar" ? "ar" : "en");
const formatTag = (locale: Locale, digits: Digits): string =>
  locale === "ar" ? `ar-u-nu-${digits}-ca-gregory` : "en-GB-u-nu-latn-ca-gregory";

const made = new Map<string, Words>();

/** @param wanted How numbers are written; of Arabic alone. */
export function wordsIn(locale: Locale, wanted: Digits = "latn"): Words {
  const digits = locale === "ar" ? wanted : "latn";
  const key = `${locale} ${digits}`;
  const tag = formatTag(locale, digits);
  const known = made.get(key);
  if (known) return known;
  const messages: Readonly<Record<MessageId, string>> = locale === "ar" ? AR : EN;
  const formats = new Map<MessageId, IntlMessageFormat>();
  const format = (id: MessageId, values?: Readonly<Record<string, Value>>) => {
    let message = formats.get(id);
    if (!message) {
      message = new IntlMessageFormat(messages[id], tag);
      if (locale === "xr") message = new IntlMessageFormat(disguise(message.getAst()), tag);
      formats.set(id, message);
    }
    return String(message.format(values));
  };
  const words = Object.assign(format, {
    locale,
    direction: directionOf(locale),
    tag,
    of: (labels: Labels) => labels[locale === "ar" ? "ar" : "en"],
    digits: (text: string | number) => withDigits(String(text), digits),
  });
  made.set(key, words);
  return words;
}

export const WordsContext = createContext<Words>(wordsIn("ar"));
export const useWords = (): Words => use(WordsContext);

/**
 * A message with parts that are elements: names set apart from the direction around them, links.
 *
 * @example
 * <Message id="board.of" values={{ client: <Name labels={labels} /> }} />
 */
export function Message({ id, values }: { id: MessageId; values: Readonly<Record<string, ReactNode>> }) {
  const words = useWords();
  // A mark of the private use area, which no text holds, stands for each element while the message is put together.
  const keys = Object.keys(values);
  const isPlain = (value: ReactNode) => typeof value === "string" || typeof value === "number";
  const text = words(
    id,
    Object.fromEntries(
      keys.map((key, index) => [key, isPlain(values[key]) ? (values[key] as Value) : `\uE000${index}\uE001`]),
    ),
  );
  return text.split(/(\uE000\d+\uE001)/).map((part, index) => {
    const at = /^\uE000(\d+)\uE001$/.exec(part)?.[1];
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a message keep their order
    return <Fragment key={index}>{at === undefined ? part : values[keys[Number(at)] as string]}</Fragment>;
  });
}
