import { type OpenAPIHono, z } from "@hono/zod-openapi";
import type { FiledCoding } from "../../model/index.ts";
import { type Article, type Run, runName, type Span, toCodePoints } from "../../model/index.ts";
import { copiesOf } from "../../pipeline/copies-of.ts";
import { paragraphsOf } from "../../pipeline/paragraphs.ts";
import { type Reread, rereadArticle } from "../../pipeline/reread-article.ts";
import { type ArticleAnswer, articleAnswer, type ReadingAnswer, readingAnswer } from "../answers/article.ts";
import { handCodingAnswer, handCodingBody } from "../answers/hand-coding.ts";
import { articleHead, codeLabels, codingsOut, setByOut } from "../describe.ts";
import type { Desk } from "../desk.ts";
import { fileHandCoding } from "../hand-coding.ts";
import { Problem } from "../problem.ts";
import { changeRoute, dataRoute } from "../respond.ts";

const COPIES_SHOWN = 50;
const params = z.object({ id: z.string() });

/**
 * `GET /articles/:id.json`: an article with what is on file about it; `/articles/:id/reading.json`: who speaks in it and
 * what has no code; `POST /api/codings`: a coding by hand.
 */
export function addArticle(app: OpenAPIHono, desk: Desk): void {
  app.openapi(
    dataRoute({
      path: "/articles/{id}",
      params,
      answer: articleAnswer,
      description: "An article with its codings, its copies and where it came from.",
    }),
    async (context) => context.json(await articleOut(context.req.valid("param").id, desk), 200),
  );
  app.openapi(
    dataRoute({
      path: "/articles/{id}/reading",
      params,
      answer: readingAnswer,
      description: "Who speaks where in an article, read today, and what was left without a code.",
    }),
    async (context) => context.json(await readingOut(context.req.valid("param").id, desk), 200),
  );
  app.openapi(
    changeRoute({
      path: "/api/codings",
      body: handCodingBody,
      answer: handCodingAnswer,
      description: "Files a coding that a person has made of an article.",
    }),
    async (context) => context.json(await fileHandCoding(context.req.valid("json"), desk), 200),
  );
}

async function readArticle(id: string, { ledger }: Desk): Promise<Article> {
  const article = await ledger.article(id);
  if (article) return article;
  throw new Problem(404, "unknown-article", `there is no article ${id}`, "see the library");
}

async function articleOut(id: string, desk: Desk): Promise<ArticleAnswer> {
  const { ledger, knowledge } = desk;
  const article = await readArticle(id, desk);
  const at = toCodePoints(article.text);
  const [codings, copies, intake, mends] = await Promise.all([
    ledger.codings({ articleId: id }),
    copiesOf(ledger, id),
    ledger.intakeOf(id),
    ledger.mends([id]),
  ]);
  return {
    article: { ...articleHead(article), text: article.text },
    paragraphs: paragraphsOf(article.text, article.language).map((each) => ({ ...each, ...span(each, at) })),
    codings: codingsOut([...codings].sort(byPlace), [article], knowledge),
    copies: copies.slice(0, COPIES_SHOWN).map(({ article: other, by, reason }) => ({
      article: articleHead(other),
      kind: by === "decision" || by === "others" ? null : by,
      reason,
    })),
    copiesInAll: copies.length,
    intake: intake.map(({ path, how, obtainedOn, original, outcome, cautions }) => ({
      path: [...path],
      how,
      obtainedOn,
      original,
      outcome,
      cautions: [...cautions],
    })),
    setBy: setByOut(mends),
    mends: [...mends],
  };
}

const span = ({ start, end }: Span, at: (offset: number) => number): Span => ({
  start: at(start),
  end: at(end),
});

/** The outer before the inner. */
function byPlace(a: FiledCoding, b: FiledCoding): number {
  const [one, other] = [a, b].map(({ evidence }) => ({
    start: Math.min(...evidence.map(({ start }) => start)),
    end: Math.max(...evidence.map(({ end }) => end)),
  })) as [Span, Span];
  return one.start - other.start || other.end - one.end || (a.id < b.id ? -1 : 1);
}

async function readingOut(id: string, desk: Desk): Promise<ReadingAnswer> {
  const { ledger, knowledge } = desk;
  const article = await readArticle(id, desk);
  const codings = await ledger.codings({ articleId: id });
  const reread = rereadArticle(article, codings, knowledge);
  const at = toCodePoints(article.text);
  const label = (code: string) =>
    codeLabels({ class: code === code.toUpperCase() ? "event" : "stance", code }, knowledge);
  return {
    ...(await comparison(article, reread, desk)),
    speech: reread.speech.map(({ said, chain, ...rest }) => ({
      ...rest,
      ...span(rest, at),
      said: said && span(said, at),
      chain: [...chain] as ReadingAnswer["speech"][number]["chain"],
    })),
    times: reread.times.map(({ edtf, basis, text, ...place }) => ({ ...span(place, at), edtf, basis, text })),
    places: reread.places.map(({ id, labels, text, alternatives, ...place }) => ({
      ...span(place, at),
      id,
      labels,
      text,
      ...(alternatives ? { alternatives: [...alternatives] } : {}),
    })),
    lines: reread.lines.map((line) => ({ ...span(line, at), kind: line.kind })),
    uncoded: reread.uncoded.map(({ kind, reasons, rules, start, end }) => ({
      ...span({ start, end }, at),
      quote: article.text.slice(start, end),
      kind,
      reasons: reasons.map(({ code, labels }) => ({ code: code === null ? null : label(code), why: labels })),
      rules: [...rules],
    })),
  };
}

/** Whether today's reading is the one whose codings are on file. */
async function comparison({ id }: Article, reread: Reread, { ledger }: Desk) {
  const [runs, all] = await Promise.all([ledger.runs(id), ledger.codings({ articleId: id, rejected: true })]);
  const isToday = (run: Run) => runName(run) === runName(reread.run);
  const onFile = new Set(all.map((coding) => coding.id));
  const now = new Set(reread.codings);
  const ofRuns = new Set(runs.map(({ coder }) => coder));
  return {
    by: reread.run,
    filedBy: runs,
    isOtherRun: !runs.some(isToday),
    onlyNow: reread.codings.filter((each) => !onFile.has(each)).length,
    onlyOnFile: all.filter((coding) => ofRuns.has(coding.coder) && !now.has(coding.id)).length,
  };
}
