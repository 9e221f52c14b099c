import type { Command } from "commander";
import type { Article } from "../model/index.ts";
import { articleHead } from "./article-head.ts";
import { openProject } from "./code-command.ts";
import { EXIT, Failure } from "./failure.ts";
import { packsOption, parseCount, projectOption } from "./options.ts";
import { print, warn } from "./output.ts";

interface SearchOptions {
  readonly project?: string;
  readonly packs: readonly string[];
  readonly limit: number;
  readonly json?: boolean;
  readonly save?: string;
  readonly forget?: string;
}

const EXAMPLES = `
Words are found in any form and must all stand in the article:
  انسحاب سرت              both words, in whatever form
  "وقف إطلاق النار"        in a row
  =انسحبت                 exactly as spelt
  -المدينة                 not in the article
  actor:haftar code:backs outlet:reuters from:2020-05 to:2020-06-15

Examples:
  $ isnad search "انسحاب actor:haftar" --project libya.isnad
  $ isnad search '"air strike" from:2020-05' --project libya.isnad --json`;

export function addSearchCommand(program: Command): void {
  program
    .command("search")
    .summary("find articles of a project")
    .description("Finds articles by their words in any form, by whom they code and when they appeared.")
    .argument("[query]", "what to look for")
    .addOption(projectOption("the project that is searched"))
    .addOption(packsOption())
    .option("--limit <number>", "articles at most", parseCount, 20)
    .option("--save <name>", "keep the search by this name; isnad alerts tells what it finds")
    .option("--forget <name>", "keep it no longer")
    .option("--json", "JSON: the articles' ids, and how many there are")
    .addHelpText("after", EXAMPLES)
    .action(runSearch);
}

async function runSearch(
  typed: string | undefined,
  { project, packs, limit, json, save, forget }: SearchOptions,
): Promise<void> {
  if (project === undefined)
    throw new Failure("--project is missing; name the project to search", EXIT.usage);
  if (typed === undefined && forget === undefined)
    throw new Failure("nothing to look for; give a query", EXIT.usage);
  const { readPacks } = await import("../pipeline/packs.ts");
  const { wordsAround } = await import("../pipeline/find-alerts.ts");
  const { catchUp } = await import("../pipeline/catch-up.ts");
  const { namesHere } = await import("../pipeline/names-here.ts");
  const { readSearch, findPlaces, SearchError } = await import("../pipeline/search-words.ts");
  const knowledge = readPacks(packs);
  const ledger = await openProject(project, { create: false });
  try {
    if (forget !== undefined) await ledger.saveSearch(forget, null);
    if (typed === undefined) return;
    const query = readSearch(typed, (await namesHere(ledger, knowledge)).knowledge);
    await catchUp(ledger, knowledge);
    if (save !== undefined) await ledger.saveSearch(save, typed);
    const page = await ledger.search({ ...query, limit });
    if (json) return await print(`${JSON.stringify(page, null, 2)}\n`);
    for (const id of page.articles) {
      const article = (await ledger.article(id)) as Article;
      const [place] = findPlaces(article, query, knowledge);
      await print(hitText(article, wordsAround(article.text, place?.start ?? 0, place?.end ?? 0, AROUND)));
    }
    const shown = page.total > page.articles.length ? `, the newest ${page.articles.length} shown` : "";
    await warn(`${page.total} articles${shown}`);
  } catch (error) {
    if (error instanceof SearchError) throw new Failure(error.message, EXIT.usage);
    throw error;
  } finally {
    await ledger.close();
  }
}

/** Characters around what was found. */
const AROUND = 60;

function hitText(article: Article, words: string): string {
  return `${articleHead(article)}\n… ${words} …\n\n`;
}
