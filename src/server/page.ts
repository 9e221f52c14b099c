import type { Context } from "hono";
import type { Language } from "../model/index.ts";
import { directionOf, type Html, html } from "./html.ts";
import { WORDS } from "./words.ts";

/** A whole page around its content. The language switch keeps the place. */
export function page(context: Context, language: Language, title: string, content: Html): Html {
  const other: Language = language === "ar" ? "en" : "ar";
  const search = new URLSearchParams({ ...context.req.query(), lang: other });
  return html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${WORDS.brand[language]}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header class="top">
<a class="brand" href="/?lang=${language}">${WORDS.brand[language]}</a>
<a href="${context.req.path}?${search.toString()}" lang="${other}" dir="${directionOf(other)}" hreflang="${other}">${WORDS.otherLanguage[language]}</a>
</header>
<main>
${content}
</main>
</body>
</html>`;
}
