import { z } from "zod";
import { ACTOR_TYPES } from "../model/index.ts";

const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, "ids are kebab-case: a-z, 0-9 and hyphens");
const edtf = z.string().regex(/^[-0-9X~?/.]+$/, 'dates are EDTF, quoted, e.g. "2019-04"');
const alias = z.union([
  z.string().min(1),
  z.strictObject({
    text: z.string().min(1),
    ambiguous: z.boolean().optional(),
    when: z
      .strictObject({ outlet: z.array(id).min(1).optional(), about: z.array(id).min(1).optional() })
      .refine((when) => when.outlet || when.about, "say `outlet: [...]` or `about: [...]`")
      .optional(),
    loaded: z.boolean().optional(),
    gender: z.enum(["m", "f", "?"]).optional(),
    number: z.enum(["s", "p"]).optional(),
    notBefore: z.array(z.string().min(1)).optional(),
    notAfter: z.array(z.string().min(1)).optional(),
  }),
]);
const names = z.strictObject({
  ar: z.array(alias).default([]),
  en: z.array(alias).default([]),
  fr: z.array(alias).optional(),
});
const link = {
  from: edtf.optional(),
  to: edtf.nullable().optional(),
  note: z.string().optional(),
  source: z.string().optional(),
};
const common = {
  id,
  names,
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
  note: z.string().optional(),
  source: z.string().optional(),
  examples: z.array(z.string()).optional(),
  never: z.array(z.string()).optional(),
};

/** An entry of an `actors` file. */
export const actorEntry = z.strictObject({
  ...common,
  type: z.enum(ACTOR_TYPES),
  gender: z.enum(["m", "f"]).optional(),
  number: z.enum(["s", "p"]).optional(),
  nisba: z
    .strictObject({
      ar: z.array(z.string()).default([]),
      en: z.array(z.string()).default([]),
      plural: z.array(z.string()).optional(),
    })
    .optional(),
  /** The states whose affairs it belongs to; the file's `country` where absent. */
  country: z.union([id, z.array(id)]).optional(),
  roles: z
    .array(z.strictObject({ of: id, title: z.strictObject({ ar: z.string(), en: z.string() }), ...link }))
    .optional(),
  affiliations: z.array(z.strictObject({ via: id, ...link })).optional(),
  rivals: z.array(z.strictObject({ of: id, ...link })).optional(),
  forcesOf: id.optional(),
  /** When the actor existed: outside it an ambiguous name cannot mean it. */
  active: z.strictObject({ from: edtf.optional(), to: edtf.nullable().optional() }).optional(),
});

/** An entry of a `places` file. */
export const placeEntry = z.strictObject({
  ...common,
  type: z.string().regex(/^[a-z-]+$/),
  /** The state it lies in; the file's `country` where absent. */
  in: id.optional(),
  lat: z.number().min(-90).max(90).nullable().optional(),
  lon: z.number().min(-180).max(180).nullable().optional(),
  metonymOf: id.optional(),
  geonames: z.number().int().optional(),
  population: z.number().int().positive().optional(),
});

const labels = z.strictObject({ ar: z.string(), en: z.string() });

/** An entry of codebook/stances.yaml. */
export const stanceEntry = z.strictObject({
  code: z.string(),
  position: z.enum(["fights-for", "backs", "wavers", "stands-aside", "opposes", "fights-against"]),
  direction: z.enum(["toward", "away", "none"]),
  kind: z.enum(["act", "words", "reading"]),
  labels,
  meaning: labels,
  plover: z.string().optional(),
  esd: z.string().optional(),
});

/** An entry of codebook/events.yaml. */
export const eventEntry = z.strictObject({
  code: z.string().regex(/^[A-Z]+$/),
  labels,
  meaning: labels,
  modes: z.array(z.string()),
  recipientRequired: z.boolean(),
  derives: z.record(z.string(), z.string()).optional(),
});

/** An entry of codebook/statements.yaml. */
export const statementEntry = z.strictObject({ mode: z.string(), labels });

export type ActorEntry = z.infer<typeof actorEntry>;
export type PlaceEntry = z.infer<typeof placeEntry>;
