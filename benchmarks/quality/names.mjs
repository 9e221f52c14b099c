// Who and where: linking of names on the project's own articles, pronouns and descriptions, names outside the packs, and
// what it costs. What counts how: names.md.
import { existsSync, readFileSync } from "node:fs";
import { measureLoading, measureSpeed } from "./names-cost.mjs";
import { linkArticle } from "./names-link.mjs";

const GOLD = "gold/articles";

/** Figures of `npm run bench -- names`; those whose data is absent are left out. */
export async function measure() {
  const articles = readGold();
  return {
    ...(await anercorp()),
    ...(articles
      ? { ...(await linking(articles)), ...coverage(articles), ...agreementOfCoders() }
      : { linking_skipped: `${GOLD} is not there` }),
    ...measureLoading(),
    ...(await measureSpeed(articles)),
  };
}

const linesOf = (file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** The articles with their text and the mentions of the gold. */
export function readGold() {
  if (!existsSync(`${GOLD}/mentions/gold.jsonl`)) return null;
  const mentions = new Map(linesOf(`${GOLD}/mentions/gold.jsonl`).map((each) => [each.file, each.mentions]));
  return linesOf(`${GOLD}/articles.jsonl`).map((article) => {
    const text = readFileSync(`${GOLD}/texts/${article.file}`, "utf8");
    return { ...article, text, gold: mentions.get(article.file).map((each) => located(text, each)) };
  });
}

function located(text, mention) {
  let start = -1;
  for (let n = 0; n < (mention.nth ?? 1); n++) start = text.indexOf(mention.quote, start + 1);
  return { ...mention, start, end: start + mention.quote.length };
}

/** What is open or wrong in `dev`, and what was found where nothing is marked; `test` is only measured. */
export async function list() {
  const dev = (readGold() ?? []).filter(({ half }) => half === "dev");
  return (await outcomes(dev))
    .filter(({ outcome }) => outcome !== "right")
    .map(({ outcome, kind, form, file, quote, ids, got }) =>
      [outcome, `${kind}/${form}`, file, quote, ids.join(","), got.join(",")].join(" | "),
    );
}

/** How far the two coders of the mentions agreed before adjudication: mentions by overlap, then kind and form of these. */
function agreementOfCoders() {
  const [a, b] = ["a", "b"].map((coder) => linesOf(`${GOLD}/mentions/coder-${coder}.jsonl`));
  const counts = { a: 0, b: 0, both: 0, kind: 0, form: 0 };
  a.forEach(({ file, mentions }, i) => {
    const text = readFileSync(`${GOLD}/texts/${file}`, "utf8");
    const [ours, theirs] = [mentions, b[i].mentions].map((each) => each.map((one) => located(text, one)));
    const taken = new Set();
    for (const one of ours) {
      const other = theirs.find((each) => !taken.has(each) && each.start < one.end && one.start < each.end);
      if (!other) continue;
      taken.add(other);
      counts.both++;
      if (other.kind === one.kind) counts.kind++;
      if (other.form === one.form) counts.form++;
    }
    counts.a += ours.length;
    counts.b += theirs.length;
  });
  return {
    agreement_mentions: share(2 * counts.both, counts.a + counts.b),
    agreement_kind: share(counts.kind, counts.both),
    agreement_form: share(counts.form, counts.both),
  };
}

const share = (part, whole) => (whole === 0 ? null : Math.round((part / whole) * 10000) / 100);

/** What became of each mention of the gold: right, wrong, open or missed; `spurious` are actors where none is marked. */
export async function outcomes(articles) {
  const { readPacks } = await import("../../dist/index.js");
  const knowledge = readPacks();
  const all = [];
  for (const article of articles) all.push(...(await linkArticle(article, knowledge)));
  return all;
}

async function linking(articles) {
  const all = await outcomes(articles);
  const figures = (half) => {
    const mine = all.filter((each) => half === null || each.half === half);
    const of = (kind, forms) => mine.filter((each) => each.kind === kind && forms.includes(each.form));
    const count = (list, outcome) => list.filter((each) => each.outcome === outcome).length;
    const actors = of("actor", ["name"]);
    const places = of("place", ["name"]);
    const references = of("actor", ["pronoun", "description"]);
    const right = count(references, "right");
    return {
      actors_linked: share(count(actors, "right"), actors.length),
      actors_wrong: share(count(actors, "wrong"), actors.length),
      places_linked: share(count(places, "right"), places.length),
      places_wrong: share(count(places, "wrong"), places.length),
      coreference_precision: share(right, right + count(references, "wrong")),
      coreference_recall: share(right, references.length),
      spurious: count(mine, "spurious"),
      mentions: actors.length + places.length + references.length,
    };
  };
  return {
    ...figures(null),
    ...Object.fromEntries(
      ["dev", "test"].flatMap((half) =>
        Object.entries(figures(half)).map(([key, value]) => [`${half}_${key}`, value]),
      ),
    ),
  };
}

/** The share of the names of actors that a pack has; the articles were written by somebody who did not see the packs. */
function coverage(articles) {
  const names = new Map();
  for (const { gold, file } of articles)
    for (const { kind, form, quote, ids, optional } of gold)
      if (kind === "actor" && form === "name" && !optional) names.set(`${file} ${quote}`, ids.length > 0);
  const known = [...names.values()].filter(Boolean).length;
  return { pack_coverage: share(known, names.size), actor_names: names.size };
}

async function anercorp() {
  const { measureTagger } = await import("./names-tagger.mjs");
  return measureTagger();
}
