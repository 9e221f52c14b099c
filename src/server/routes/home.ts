import type { Hono } from "hono";
import type { Board, CodedArticle, Language } from "../../model/index.ts";
import { readBoard } from "../../pipeline/read-board.ts";
import { boardTable, laneDetails } from "../board-parts.ts";
import { apart, type Html, html, nameIn } from "../html.ts";
import { page } from "../page.ts";
import { languageOf, questionOf } from "../question.ts";
import type { OpenShelf } from "../shelf.ts";
import { BAR_NAMES, WORDS } from "../words.ts";

/** `GET /?client=&bar=&from=&to=&lang=`: the board as a page. */
export function addHome(app: Hono, shelf: OpenShelf): void {
  app.get("/", (context) => {
    const language = languageOf(context);
    const board = readBoard(shelf.filed, shelf.knowledge, questionOf(context, shelf));
    const title = `${WORDS.whoStands[language]} ${board.client.labels[language]}`;
    return context.html(page(context, language, title, homeContent(board, shelf, language)));
  });
}

function homeContent(board: Board, shelf: OpenShelf, language: Language): Html {
  return html`
<h1>${WORDS.whoStands[language]} ${nameIn(board.client.labels, language)}</h1>
${boardForm(board, shelf, language)}
<p class="answer">${board.sentence[language]}</p>
${boardTable(board, language)}
${board.warnings.length > 0 ? html`<ul class="remark">${board.warnings.map(({ labels }) => html`<li>${labels[language]}</li>`)}</ul>` : ""}
${board.lanes.length > 0 ? html`<h2>${WORDS.claims[language]}</h2>` : ""}
${board.lanes.map((lane) => laneDetails(lane, shelf, language))}
<h2>${WORDS.articles[language]}</h2>
<p class="remark">${WORDS.invented[language]}</p>
<ul>${shelf.coded.map((coded) => articleLine(coded, language))}</ul>`;
}

function boardForm({ client, bar }: Board, { clients }: OpenShelf, language: Language): Html {
  const bars = ([1, 2, 3] as const).map(
    (each) =>
      html`<option value="${each}"${each === bar ? html` selected` : ""}>${each}: ${BAR_NAMES[each][language]}</option>`,
  );
  const names = clients.map(
    ({ id, labels }) =>
      html`<option value="${id}"${id === client.id ? html` selected` : ""}>${labels[language]}</option>`,
  );
  return html`<form method="get" action="/">
<input type="hidden" name="lang" value="${language}">
<label>${WORDS.client[language]} <select name="client">${names}</select></label>
<label>${WORDS.bar[language]} <select name="bar">${bars}</select></label>
<button>${WORDS.show[language]}</button>
</form>`;
}

function articleLine({ article, codings }: CodedArticle, language: Language): Html {
  const title = article.title ?? article.id;
  const outlet = article.outlet ? nameIn(article.outlet.labels, language) : WORDS.noOutlet[language];
  const date = article.publishedOn.edtf
    ? html`<bdi class="date" dir="ltr">${article.publishedOn.edtf}</bdi>`
    : WORDS.noDate[language];
  return html`<li><a href="/article/${article.id}?lang=${language}">${apart(title, language)}</a>
<span class="meta">${outlet} · ${date} · ${WORDS.codings[language]}: <bdi>${codings.length}</bdi></span></li>`;
}
