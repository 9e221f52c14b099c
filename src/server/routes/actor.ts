import { type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Actor, DatedLink } from "../../model/index.ts";
import { type ActorFile, type ListedCoding, readActorFile } from "../../pipeline/actor-file.ts";
import { listActors } from "../../pipeline/list-actors.ts";
import { pageBehind } from "../../pipeline/newest-first.ts";
import { actorsOf } from "../../pipeline/read-board.ts";
import {
  type ActorAnswer,
  actorAnswer,
  actorsAnswer,
  kind,
  type NameUsedAnswer,
  type PackLink,
} from "../answers/actor.ts";
import { articleHead, codingsOut } from "../describe.ts";
import type { Desk } from "../desk.ts";
import { Problem } from "../problem.ts";
import { dataRoute } from "../respond.ts";

const MOST = 200;
const limit = (usual: number) => z.coerce.number().int().min(1).max(MOST).default(usual);
const OUTLETS_SHOWN = 30;
const NAMES_SHOWN = 12;
const WAYS_SHOWN = 200;

/**
 * `GET /actors.json`: those whom the project's codings name; `GET /actors/:id.json`: one of them: what the packs say,
 * what is said by and about it, how outlets name it.
 */
export function addActor(app: OpenAPIHono, desk: Desk): void {
  const { ledger, knowledge } = desk;
  const list = dataRoute({
    path: "/actors",
    query: z.object({
      q: z.string().optional().openapi({ description: "Part of a name, in Arabic or English" }),
      kind: kind.optional(),
      after: z.string().optional(),
      limit: limit(50),
    }),
    answer: actorsAnswer,
    description: "The actors that the project's codings name, those of most codings first.",
  });
  app.openapi(list, async (context) => {
    const { q, kind = null, after = null, limit: most } = context.req.valid("query");
    const question = { typed: q ?? null, kind, after, limit: most };
    const { actors, kinds, total, next } = await listActors(ledger, knowledge, question);
    const out = actors.map(({ id, labels, actor, codings }) => ({
      id,
      labels: actor?.labels ?? labels,
      kind: actor?.type ?? null,
      wikidata: actor?.wikidata ?? null,
      codings,
    }));
    return context.json({ actors: out, kinds: [...kinds], total, next }, 200);
  });
  const one = dataRoute({
    path: "/actors/{id}",
    params: z.object({ id: z.string() }),
    query: z.object({
      by: z.string().optional().openapi({ description: "Where its own statements go on" }),
      about: z.string().optional().openapi({ description: "Where what is said of it goes on" }),
      limit: limit(20),
    }),
    answer: actorAnswer,
    description: "What the packs say of an actor, what is said by and about it, how outlets name it.",
  });
  app.openapi(one, async (context) => {
    const { id } = context.req.valid("param");
    const file = await readActorFile(ledger, knowledge, id);
    if (!file)
      throw new Problem(
        404,
        "unknown-actor",
        `neither a pack nor a coding has "${id}"`,
        "search for the name",
      );
    return context.json(actorOut(file, context.req.valid("query"), desk), 200);
  });
}

interface Pages {
  readonly by?: string | undefined;
  readonly about?: string | undefined;
  readonly limit: number;
}

function actorOut(file: ActorFile, pages: Pages, desk: Desk): ActorAnswer {
  const { id, labels, actor, asClient, asPatron } = file;
  const shown = new Set<string>();
  const listed = (codings: readonly ListedCoding[], after: string | undefined) => {
    const { rows, next } = pageBehind(codings, after ?? null, pages.limit);
    for (const { coding } of rows) shown.add(coding.articleId);
    const articles = [...shown].flatMap((each) => file.articles.get(each) ?? []);
    const out = codingsOut(
      rows.map(({ coding }) => coding),
      articles,
      desk.knowledge,
    );
    return { codings: out, total: codings.length, next };
  };
  const [by, about] = [listed(file.by, pages.by), listed(file.about, pages.about)];
  const named = (each: string) => ({
    id: each,
    labels: actorsOf(desk.knowledge).get(each)?.labels ?? { ar: each, en: each },
  });
  return {
    actor: {
      id,
      labels,
      kind: actor?.type ?? null,
      pack: actor?.pack ?? null,
      wikidata: actor?.wikidata ?? null,
      countries: (actor?.countries ?? []).filter((each) => each !== id).map(named),
      active: actor?.active ? { from: actor.active.from ?? null, to: actor.active.to ?? null } : null,
      links: actor ? linksOf(actor, named) : [],
    },
    by,
    about,
    articles: [...shown].flatMap((each) => file.articles.get(each) ?? []).map(articleHead),
    written: file.written.slice(0, WAYS_SHOWN),
    countsAs: file.countsAs && { id: file.countsAs.id, labels: file.countsAs.labels },
    decisions: file.decisions.map((each) => ({ ...each, written: [...each.written] })),
    asClient,
    asPatron,
    naming: namingOut(file),
  };
}

function namingOut({ naming: { all, unnamed, outlets } }: ActorFile): ActorAnswer["naming"] {
  const most = (names: readonly NameUsedAnswer[]) => names.slice(0, NAMES_SHOWN);
  const shown = outlets.slice(0, OUTLETS_SHOWN);
  return {
    all: most(all),
    unnamed,
    outlets: shown.map(({ outlet, articles, names }) => ({ outlet, articles, names: most(names) })),
    otherOutlets: outlets.length - shown.length,
  };
}

function linksOf(actor: Actor, named: (id: string) => PackLink["of"]): PackLink[] {
  const link = (
    kind: PackLink["kind"],
    of: string,
    { from, to, note, source }: DatedLink,
    title: PackLink["title"] = null,
  ): PackLink => ({
    kind,
    of: named(of),
    title,
    from: from ?? null,
    to: to ?? null,
    isOpen: to === null,
    note: note ?? null,
    source: source ?? null,
  });
  return [
    ...actor.roles.map(({ of, title, ...dated }) => link("role", of, dated, title)),
    ...actor.affiliations.map(({ via, ...dated }) => link("affiliation", via, dated)),
    ...(actor.forcesOf === undefined ? [] : [link("forces-of", actor.forcesOf, {})]),
    ...actor.rivals.map(({ of, ...dated }) => link("rival", of, dated)),
  ];
}
