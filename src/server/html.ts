import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import type { Edtf, Labels, Language } from "../model/index.ts";

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;
export { html };

const ARABIC = /[\u0600-\u06FF\u0750-\u077F\uFB50-\uFDFF\uFE70-\uFEFF]/;

export function directionOf(language: Language): "rtl" | "ltr" {
  return language === "ar" ? "rtl" : "ltr";
}

function scriptOf(text: string): Language {
  return ARABIC.test(text) ? "ar" : "en";
}

/** A whole name, date or number, set apart from the direction of what stands around it. */
export function apart(text: string | number, language: Language): Html {
  const own = scriptOf(String(text));
  return own === language ? html`<bdi>${text}</bdi>` : html`<bdi lang="${own}">${text}</bdi>`;
}

export function nameIn(labels: Labels, language: Language): Html {
  return apart(labels[language], language);
}

/** Parts with a separator between them. */
export function joined(parts: readonly (Html | string)[], separator: string): Html {
  return html`${parts.map((part, index) => html`${index > 0 ? separator : ""}${part}`)}`;
}

/** An interval whose ends cannot change places when the line is turned. */
export function intervalIn(
  { from, to }: { readonly from: Edtf | null; readonly to: Edtf | null },
  language: Language,
  unknown: string,
): Html {
  const date = (edtf: Edtf) => html`<bdi class="date" dir="ltr">${edtf}</bdi>`;
  const isArabic = language === "ar";
  if (from !== null && from === to) return date(from);
  if (from !== null && to !== null) {
    return isArabic ? html`من ${date(from)} إلى ${date(to)}` : html`${date(from)} to ${date(to)}`;
  }
  if (to !== null) return isArabic ? html`حتى ${date(to)}` : html`by ${date(to)}`;
  if (from !== null) return isArabic ? html`منذ ${date(from)}` : html`since ${date(from)}`;
  return html`${unknown}`;
}

/** One EDTF value as a reader sees it: `A/B` as an interval in words. */
export function edtfIn(edtf: Edtf, language: Language, unknown: string): Html {
  const [from = "", to] = edtf.split("/");
  const end = (part: string) => (part === "" || part === ".." ? null : part);
  return to === undefined
    ? intervalIn({ from, to: from }, language, unknown)
    : intervalIn({ from: end(from), to: end(to) }, language, unknown);
}
