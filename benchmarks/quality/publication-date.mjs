// Publication dates of 60 web pages written for this after the habits of 20 kinds of site; `dates/answers.json` says what
// each page gives away, null where it is not to be known. The rules were written with the first half at hand; the second
// was written after them, and of it only figures were looked at. A date that is false counts as `wrong`, which is worse
// than one that is missed: `unknown_wrongly`.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = new URL("dates/", import.meta.url);
/** A stretch of days that holds the right one is right up to this length. */
const LONGEST_STRETCH_DAYS = 3;

/** Shares in percent, counts of errors, and with `each` what was read from every page. */
export async function measurePublicationDate({ each = false } = {}) {
  const { readArticle } = await import("../../dist/article/read-article.js");
  const pages = JSON.parse(readFileSync(new URL("answers.json", FOLDER), "utf8"));
  const read = pages.map(({ page, published }) => {
    const file = fileURLToPath(new URL(page, FOLDER));
    const { article, dateSource, diagnostics } = readArticle(readFileSync(file), { file: page });
    const given = article.publishedOn.edtf;
    return { page, published, given, source: dateSource, verdict: judge(given, published), diagnostics };
  });
  const half = Math.ceil(read.length / 2);
  const count = (verdict) => read.filter((page) => page.verdict === verdict).length;
  return {
    publication_date: share(read),
    publication_date_first_half: share(read.slice(0, half)),
    publication_date_second_half: share(read.slice(half)),
    wrong: count("wrong"),
    unknown_wrongly: count("unknown wrongly"),
    n: read.length,
    ...(each ? { pages: read } : {}),
  };
}

function judge(given, published) {
  if (given === published) return "right";
  if (given === null) return "unknown wrongly";
  if (published === null) return "wrong";
  const [from, to = from] = given.split("/");
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  return days <= LONGEST_STRETCH_DAYS && from <= published && published <= to ? "right" : "wrong";
}

function share(pages) {
  const right = pages.filter(({ verdict }) => verdict === "right").length;
  return pages.length === 0 ? null : Math.round((1000 * right) / pages.length) / 10;
}
