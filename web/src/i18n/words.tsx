import IntlMessageFormat from "intl-messageformat";
import { createContext, Fragment, type ReactNode, use } from "react";
import type { Labels } from "../../../src/server/answers/shared.ts";
import { AR } from "./ar/index.ts";
import { EN, type MessageId } from "./en/index.ts";
import type { Locale } from "./locales.ts";
import { disguise } from "./pseudo.ts";

export type { MessageId } from "./en/index.ts";

type Value = string | number | boolean | Date | null | undefined;

/** What the pages say, in one language. */
export interface Words {
  readonly locale: Locale;
  readonly direction: "rtl" | "ltr";
  /** BCP 47, with Latin digits and the Gregorian calendar pinned. */
  readonly tag: string;
  /** A message with its values. */
  (id: MessageId, values?: Readonly<Record<string, Value>>): string;
  /** A name or wording that comes with the data. */
  of(labels: Labels): string;
}

export const directionOf = (locale: Locale): "rtl" | "ltr" => (locale === "en" ? "ltr" : "rtl");
export const localeTag = (locale: Locale): string => (locale === "ar" ? "ar" : "en");
const formatTag = (locale: Locale): string =>
  locale === "ar" ? "ar-u-nu-latn-ca-gregory" : "en-GB-u-nu-latn-ca-gregory";

const made = new Map<Locale, Words>();

export function wordsIn(locale: Locale): Words {
  const known = made.get(locale);
  if (known) return known;
  const messages: Readonly<Record<MessageId, string>> = locale === "ar" ? AR : EN;
  const formats = new Map<MessageId, IntlMessageFormat>();
  const format = (id: MessageId, values?: Readonly<Record<string, Value>>) => {
    let message = formats.get(id);
    if (!message) {
      message = new IntlMessageFormat(messages[id], formatTag(locale));
      if (locale === "xr") message = new IntlMessageFormat(disguise(message.getAst()), formatTag(locale));
      formats.set(id, message);
    }
    return String(message.format(values));
  };
  const words = Object.assign(format, {
    locale,
    direction: directionOf(locale),
    tag: formatTag(locale),
    of: (labels: Labels) => labels[locale === "ar" ? "ar" : "en"],
  });
  made.set(locale, words);
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
