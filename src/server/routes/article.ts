import type { Hono } from "hono";
import type { ActorRef, Article, Coding, Labels, Language } from "../../model/index.ts";
import { articleOf } from "../article-of.ts";
import { chainIn, voiceIn } from "../chain.ts";
import { apart, directionOf, edtfIn, type Html, html, joined, nameIn } from "../html.ts";
import { type MarkedText, markText, type Stretch } from "../mark-text.ts";
import { page } from "../page.ts";
import { languageOf } from "../question.ts";
import type { OpenShelf } from "../shelf.ts";
import { CERTAINTY, CLASSES, STATUS, TIME_BASES, WORDS } from "../words.ts";

/** `GET /article/:id?lang=`: the article with its evidence marked, and the codings beside it. */
export function addArticle(app: Hono, shelf: OpenShelf): void {
  app.get("/article/:id", (context) => {
    const language = languageOf(context);
    const { article, codings } = articleOf(context.req.param("id"), shelf);
    const marked = markText(article.text, codings);
    const content = html`
<p><a href="/?lang=${language}">${WORDS.back[language]}</a></p>
<h1>${apart(article.title ?? article.id, language)}</h1>
<p class="meta">${aboutArticle(article, language)}</p>
<p class="remark">${WORDS.hint[language]}</p>
<div class="reader">
<article class="text" lang="${article.language}" dir="${directionOf(article.language)}">
${marked.paragraphs.map((stretches) => html`<p>${stretches.map(stretchPart)}</p>`)}
</article>
<section>
<h2>${WORDS.codings[language]} (<bdi>${codings.length}</bdi>)</h2>
${codings.length === 0 ? html`<p>${WORDS.noCodings[language]}</p>` : ""}
<ol class="list">${inReadingOrder(codings).map((coding) => codingItem(coding, article, marked, shelf, language))}</ol>
</section>
</div>`;
    return context.html(page(context, language, article.title ?? article.id, content));
  });
}

/** No white space inside: it would show in the text. */
function stretchPart({ text, codings, mark }: Stretch): Html {
  const [narrowest] = codings;
  if (mark === null || narrowest === undefined) return html`${text}`;
  const depth = codings.length > 1 ? html` class="deep"` : "";
  return html`<a id="m${mark}" href="#${narrowest}"><mark${depth}>${text}</mark></a>`;
}

function aboutArticle({ outlet, publishedOn, id }: Article, language: Language): Html {
  const date = publishedOn.edtf
    ? html`${WORDS.published[language]} ${edtfIn(publishedOn.edtf, language, WORDS.noDate[language])}`
    : WORDS.noDate[language];
  const name = outlet ? nameIn(outlet.labels, language) : WORDS.noOutlet[language];
  return html`${name} · ${date} · <a href="/api/articles/${id}.json"><bdi class="nowrap" dir="ltr">${id}.json</bdi></a>`;
}

function inReadingOrder(codings: readonly Coding[]): Coding[] {
  const start = ({ evidence }: Coding) => Math.min(...evidence.map((span) => span.start));
  return [...codings].sort((a, b) => start(a) - start(b) || (a.id < b.id ? -1 : 1));
}

function codingItem(
  coding: Coding,
  article: Article,
  { firstMark }: MarkedText,
  shelf: OpenShelf,
  language: Language,
): Html {
  const { actors, recipients, when, where } = coding;
  const comma = language === "ar" ? "، " : ", ";
  const list = (refs: readonly ActorRef[]) =>
    refs.length > 0
      ? joined(
          refs.map((ref) => actorIn(ref, language)),
          comma,
        )
      : html`${WORDS.nobody[language]}`;
  const facts = [
    CLASSES[coding.class][language],
    STATUS[coding.status][language],
    CERTAINTY[coding.certainty][language],
    ...(coding.figurative ? [WORDS.figurative[language]] : []),
  ];
  return html`<li id="${coding.id}">
<p><strong>${codeLabel(coding, shelf, language)}</strong> · ${actors.length > 0 ? list(actors) : speakerIn(coding, language)}${recipients.length > 0 ? html` ${WORDS.toward[language]} ${list(recipients)}` : ""}</p>
<p class="meta">${facts.join(comma)}</p>
<p>${WORDS.said[language]}: ${chainIn(coding.chain, language)}</p>
${when ? html`<p>${WORDS.when[language]}: ${edtfIn(when.edtf, language, WORDS.notKnown[language])} (${TIME_BASES[when.basis][language]})</p>` : ""}
${
  where.length > 0
    ? html`<p>${WORDS.where[language]}: ${joined(
        where.map(({ labels }) => nameIn(labels, language)),
        comma,
      )}</p>`
    : ""
}
${coding.evidence.map(
  ({ quote }) =>
    html`<blockquote lang="${article.language}" dir="${directionOf(article.language)}"><a href="#m${firstMark.get(coding.id) ?? 0}">${quote}</a></blockquote>`,
)}
<p class="id"><bdi dir="ltr">${coding.id} · ${coding.rule} · ${coding.coder}</bdi></p>
</li>`;
}

function codeLabel(coding: Coding, { knowledge }: OpenShelf, language: Language): string {
  const { stances, events, statementModes } = knowledge.codebook;
  const found: { readonly labels: Labels } | undefined =
    coding.class === "stance"
      ? stances.find(({ code }) => code === coding.code)
      : coding.class === "event"
        ? events.find(({ code }) => code === coding.code)
        : statementModes.find(({ mode }) => mode === coding.mode);
  return found?.labels[language] ?? coding.code;
}

function actorIn({ labels, via, id }: ActorRef, language: Language): Html {
  const name = nameIn(labels, language);
  return via && via.id !== id
    ? html`${name} (${WORDS.via[language]} ${nameIn(via.labels, language)})`
    : html`${name}`;
}

/** Who speaks in a statement whose speaker no pack knows. */
function speakerIn({ class: codingClass, chain }: Coding, language: Language): Html {
  const speaker = codingClass === "statement" ? chain.at(-1) : undefined;
  return speaker ? voiceIn(speaker, language) : html`${WORDS.nobody[language]}`;
}
