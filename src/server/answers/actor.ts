import { z } from "@hono/zod-openapi";
import { ACTOR_TYPES } from "../../model/index.ts";
import { listedDecision } from "./naming.ts";
import { articleHead, coding, edtf, labels, named } from "./shared.ts";

export const kind = z.enum(ACTOR_TYPES);

export const actorsAnswer = z
  .object({
    actors: z.array(
      named.extend({
        kind: kind.nullable().openapi({ description: "Null: in no pack." }),
        wikidata: z.string().nullable(),
        codings: z.int(),
      }),
    ),
    total: z.int(),
    kinds: z.array(z.object({ kind, actors: z.int() })),
    next: z.string().nullable().openapi({ description: "What to give as `after` for the next page." }),
  })
  .openapi("Actors");

const nameUsed = z.object({
  text: z.string().openapi({ description: "Verbatim, as an article writes it." }),
  articles: z.int(),
  loaded: z.boolean().openapi({ description: "A pack says that there is a side in the name." }),
});

const link = z
  .object({
    kind: z.enum(["role", "affiliation", "rival", "forces-of"]),
    of: named,
    title: labels.nullable(),
    from: edtf.nullable().openapi({ description: "Null: not known since when." }),
    to: edtf.nullable(),
    isOpen: z.boolean().openapi({ description: "It is still so; where false and `to` is null, not known." }),
    note: z.string().nullable(),
    source: z.string().nullable(),
  })
  .openapi("PackLink", { description: "What a pack says of an actor and another one." });

const listed = z.object({
  codings: z.array(coding),
  total: z.int(),
  next: z.string().nullable(),
});

export const actorAnswer = z
  .object({
    actor: named.extend({
      kind: kind.nullable(),
      pack: z.string().nullable(),
      wikidata: z.string().nullable(),
      countries: z.array(named),
      active: z.object({ from: edtf.nullable(), to: edtf.nullable() }).nullable(),
      links: z.array(link),
    }),
    by: listed.openapi({ description: "Its own statements, newest first." }),
    about: listed.openapi({ description: "All other codings that name it, newest first." }),
    articles: z.array(articleHead),
    written: z
      .array(z.object({ text: z.string(), codings: z.int(), articles: z.int(), isName: z.boolean() }))
      .openapi({ description: "Every way it is written: names first, then what may be a pronoun's word." }),
    countsAs: named.nullable().openapi({ description: "Whom it counts for in this project; null: itself." }),
    decisions: z
      .array(listedDecision)
      .openapi({ description: "What was decided of its names, the last first." }),
    asClient: z.int().openapi({ description: "Stances toward it." }),
    asPatron: z.int().openapi({ description: "Stances that it holds." }),
    naming: z.object({
      all: z.array(nameUsed),
      unnamed: z.int().openapi({ description: "Articles that tell of it by a pronoun or in a verb." }),
      outlets: z.array(
        z.object({
          outlet: z.object({ id: z.string().optional(), labels }).nullable(),
          articles: z.int(),
          names: z.array(nameUsed),
        }),
      ),
      otherOutlets: z.int().openapi({ description: "Outlets with fewer articles, left out here." }),
    }),
  })
  .openapi("Actor");

export type ActorsAnswer = z.infer<typeof actorsAnswer>;
export type ActorAnswer = z.infer<typeof actorAnswer>;
export type PackLink = z.infer<typeof link>;
export type NameUsedAnswer = z.infer<typeof nameUsed>;
