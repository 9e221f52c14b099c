import type { Language } from "../model/index.ts";

/** By script: news in Arabic quotes Latin names, not the reverse. */
export function languageOf(text: string): Language {
  const arabic = text.match(/[\u0621-\u064a]/g)?.length ?? 0;
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  return arabic * 2 >= latin ? "ar" : "en";
}
