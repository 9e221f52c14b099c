import type { Labels } from "../../../src/server/answers/shared.ts";
import { dateText, type IntervalLike, intervalMessage, intervalOf } from "../i18n/dates.ts";
import { Message, useWords } from "../i18n/words.tsx";

const ARABIC = /[\u0600-\u06FF\u0750-\u077F\uFB50-\uFDFF\uFE70-\uFEFF]/;

/** The language of a text by its script. */
export const scriptOf = (text: string): "ar" | "en" => (ARABIC.test(text) ? "ar" : "en");

/** A whole name or number, set apart from the direction of what stands around it. Never part of a word. */
export function Apart({ text }: { text: string | number }) {
  const { locale } = useWords();
  const own = scriptOf(String(text));
  return <bdi lang={own === (locale === "ar" ? "ar" : "en") ? undefined : own}>{text}</bdi>;
}

/** A name that comes with the data, in the language of the page. */
export function Name({ labels }: { labels: Labels }) {
  const words = useWords();
  return <Apart text={words.of(labels)} />;
}

/** An id, a hash, a file's name: always from left to right. */
export function Code({ children }: { children: string }) {
  return (
    <bdi className="code" dir="ltr" lang="en">
      {children}
    </bdi>
  );
}

/** An interval whose ends cannot change places when the line is turned. */
export function When({ interval }: { interval: IntervalLike }) {
  const words = useWords();
  const { id, dates } = intervalMessage(interval);
  const parts = Object.fromEntries(
    Object.entries(dates).map(([key, date]) => [key, <bdi key={key}>{dateText(date, words)}</bdi>]),
  );
  return id === null ? parts["date"] : <Message id={id} values={parts} />;
}

/** One EDTF value. */
export function EdtfDate({ edtf }: { edtf: string }) {
  return <When interval={intervalOf(edtf)} />;
}
