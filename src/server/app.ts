import { Hono } from "hono";
import { localOnly, safeHeaders } from "./guard.ts";
import { html } from "./html.ts";
import { page } from "./page.ts";
import { Problem, problemBody, toProblem, wantsJson } from "./problem.ts";
import { languageOf } from "./question.ts";
import { addArticle } from "./routes/article.ts";
import { addArticleJson } from "./routes/article-json.ts";
import { addBoardJson } from "./routes/board-json.ts";
import { addHome } from "./routes/home.ts";
import { addStyleCss } from "./routes/style-css.ts";
import { openShelf, type Shelf } from "./shelf.ts";
import { WORDS } from "./words.ts";

/** The pages and the API over a shelf of coded articles. Knows no port: give its `fetch` to a server or a test. */
export function createApp(shelf: Shelf): Hono {
  const app = new Hono();
  const open = openShelf(shelf);
  app.use(safeHeaders);
  app.use(localOnly);
  addHome(app, open);
  addArticle(app, open);
  addBoardJson(app, open);
  addArticleJson(app, open);
  addStyleCss(app);
  app.notFound(() => {
    throw new Problem(404, "not-found", "there is nothing at this address", "go back to the board");
  });
  app.onError((error, context) => {
    const problem = toProblem(error);
    if (problem.code === "internal") console.error(error);
    if (wantsJson(context)) return context.json(problemBody(problem), problem.status);
    const language = languageOf(context);
    const content = html`<h1>${WORDS.error[language]}</h1>
<p lang="en" dir="ltr">${problem.message}; ${problem.remedy}</p>
<p><a href="/?lang=${language}">${WORDS.back[language]}</a></p>`;
    return context.html(page(context, language, WORDS.error[language], content), problem.status);
  });
  return app;
}
