import { z } from "@hono/zod-openapi";
import { articleHead, coding, edtf, interval, labels, named } from "./shared.ts";

const place = named
  .extend({
    precision: z.enum(["point", "area", "beside", "country", "none"]).openapi({
      description:
        "`point`: a town, a base. `area`: the coordinates are only somewhere in its middle. `beside`: an area told by its bearing from a place. `country`: its capital tells which outline is meant. `none`: not on the map.",
    }),
    kind: z.string().nullable().openapi({ description: "Kind of place in the packs, `state` for a state." }),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
    bearing: z.enum(["n", "ne", "e", "se", "s", "sw", "w", "nw", "around"]).nullable(),
    country: z.string().nullable(),
    ambiguous: z.boolean().openapi({ description: "Other places bear the name; the likeliest was taken." }),
    wikidata: z.string().nullable(),
    events: z.int(),
    coding: z.string().openapi({ description: "The newest event's." }),
  })
  .openapi("MapPlace");

const mark = z
  .object({
    key: z.string().openapi({ description: "What to give as `mark` for the list of its events." }),
    code: z.string(),
    when: interval,
    events: z.int(),
    coding: z.string().openapi({ description: "The newest event's." }),
  })
  .openapi("TimelineMark");

const event = z
  .object({
    coding,
    when: interval.openapi({ description: "As told, else: before its article was published." }),
    copies: z.int().openapi({ description: "Copies of the article that tell the same, with this." }),
  })
  .openapi("MapEvent");

export const mapAnswer = z
  .object({
    client: named.nullable(),
    from: edtf.nullable(),
    to: edtf.nullable(),
    total: z.int().openapi({ description: "Events that tell a place, in the window; copies are one." }),
    types: z.array(z.object({ code: z.string(), labels, events: z.int() })),
    countries: z.array(named.extend({ events: z.int() })),
    places: z.array(place),
    otherPlaces: z.int().openapi({ description: "Places with fewer events, left out here." }),
    marks: z.array(mark),
    grain: z.enum(["day", "month", "year"]),
    events: z.array(event).openapi({ description: "A page of them, newest first." }),
    listed: z.int().openapi({ description: "How many the list has on all its pages." }),
    articles: z.array(articleHead),
    next: z.string().nullable(),
  })
  .openapi("Map");

export type MapAnswer = z.infer<typeof mapAnswer>;
export type MapPlaceAnswer = z.infer<typeof place>;
export type MarkOfTime = z.infer<typeof mark>;
export type MapEventAnswer = z.infer<typeof event>;
