import { z } from "zod";

/**
 * The lexicon entries of packs/ar and packs/en.
 *
 * A *unit* is one word family written as
 * `perfect imperfect / masdar+plural|masdar / active participle / passive participle`
 * with `-` for a part that does not exist, e.g. `هزم يهزم / هزيمة+هزائم / هازم / مهزوم`.
 * English: `withdraw withdrew withdrawn withdrawing / withdrawal+withdrawals`.
 */
const unit = z.string().min(1);
const words = z.array(z.string().min(1));
const common = {
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  note: z.string().optional(),
  source: z.string().optional(),
  examples: z.array(z.string()).optional(),
  never: z.array(z.string()).optional(),
};

/** Where a slot is read from: `subj`, `obj`, `gen`, a preposition, or `noun:` and one that only a noun of action takes. */
const sources = z.array(z.string());

/** One coding that a frame gives when its conditions hold. */
const giveSchema = z.strictObject({
  class: z.enum(["event", "stance"]),
  code: z.string(),
  mode: z.string().optional(),
  actor: z.enum(["S", "O", "T", "S|O", "O|S", "none"]),
  recipient: z.enum(["S", "O", "T", "O|T", "T|O", "none"]).optional(),
  /** The coding needs these to be filled: `S`, `O`, `T`, `where`, `ground` (a place of the frame's own). Alternatives with `|`. */
  need: words.optional(),
  /** Conditions on who fills a slot: `armed`, `armed-or-state`, `person`, `state`, `people`, `civilians`, `party`, `party-or-state`,
   * `belligerent`, `crowd`, `outsider`, `talker`, `body`, `actor`. */
  S: z.string().optional(),
  O: z.string().optional(),
  T: z.string().optional(),
  /** Only when the clause holds a word of this class (`money`, `weapons` ...). */
  with: z.string().optional(),
  /** Not where somebody acts (`S`), or where a word of these classes (`a|b`) stands in the sentence. */
  without: z.string().optional(),
  /** Only where a word of these classes (`a|b`) stands in the sentence. */
  near: z.string().optional(),
  /** Only where a word of these classes (`a|b`) follows close behind the trigger, with no negator and nobody else between. */
  ahead: z.string().optional(),
  /** Only where the act is denied (`vow`: for good, "will never"): not doing it is what is told, as an actual stance. */
  negated: z.union([z.boolean(), z.literal("vow")]).optional(),
  /** Only where who acts is named with the trigger itself, not with the verb above it. */
  own: z.boolean().optional(),
  /** Only where the trigger stands beside the act of the sentence ("advanced with X's support"), not as what is said or promised. */
  beside: z.boolean().optional(),
  /** Only where two or more act. */
  several: z.boolean().optional(),
  /** Only where the trigger is a finite verb (`true`), or a noun of action (`false`). */
  finite: z.boolean().optional(),
  status: z.enum(["historical", "future", "hypothetical", "negated"]).optional(),
  /**
   * A target left out may be taken from the headline or the article's one client; `headline`: in a headline only;
   * `article`: where several stances of the article, or its headline, are about that client; `pronoun`: where moreover a
   * pronoun stands for the target.
   */
  anaphoric: z
    .union([z.boolean(), z.literal("headline"), z.literal("article"), z.literal("pronoun")])
    .optional(),
  /** Whether the wording is a figure of speech. */
  figurative: z.boolean().optional(),
});

/** What somebody does: the syntax of a family of words, and what it gives. */
export const frameSchema = z.strictObject({
  ...common,
  reason: z.string(),
  units: z.array(unit),
  S: sources.optional(),
  O: sources.optional(),
  T: sources.optional(),
  /** How the genitive of a masdar is read: subject, object, by what follows, or the one who receives. */
  gen: z.enum(["S", "O", "auto", "receiver"]).optional(),
  /**
   * A lone noun phrase after the verb: `passive`, its object; `object`, the same where somebody before goes on;
   * `people`, the same of people who are only described.
   */
  alone: z.enum(["passive", "object", "people"]).optional(),
  /** Lemmas of its units that are said of words too ("هجوم لاذع"): no attack without arms, a place or somebody armed. */
  inWords: z.array(z.string()).optional(),
  /** Lemmas of its units that say what for where a noun of action stands behind them ("يستهدف تأمين"). */
  aims: z.array(z.string()).optional(),
  /** A word of this class must stand as the object, the genitive or after the preposition; at `governed`, the id of the governing entry. */
  idiom: z
    .array(z.strictObject({ at: z.string(), class: z.string(), owner: z.enum(["S", "O", "T"]).optional() }))
    .optional(),
  /** Told also as what an act is for ("sent ships to save X"), with the status of that act. */
  purpose: z.boolean().optional(),
  /** Prepositions whose places say where it happened, beside the common ones. */
  where: sources.optional(),
  /** S and O act on each other: both are actors. */
  mutual: z.boolean().optional(),
  gives: z.array(giveSchema),
});

/** Who says something: verbs, nouns and prepositions of speech. */
export const speechSchema = z.strictObject({
  ...common,
  reason: z.string().optional(),
  units: z.array(unit),
  mode: z.string(),
  /** `stated` unless the verb itself casts doubt. */
  certainty: z.enum(["stated", "hedged", "alleged"]).optional(),
  /** The claim inside is denied by the speaker. */
  denies: z.boolean().optional(),
  /** Words that introduce what is said; `obj` and `gen`: a noun phrase is the content. */
  content: sources.optional(),
  /** Where the person accused, praised or asked stands. */
  about: sources.optional(),
  /** The word relays another's words: the outer voice is its subject. */
  relays: z.boolean().optional(),
  /** Observing or publishing: a voice, but no statement of its own. */
  silent: z.boolean().optional(),
  /** Needs `أن`, a quotation or a colon: without them it is another verb. */
  strict: z.boolean().optional(),
  /** `addressee`: a lone name behind the verb is whom it accuses or asks; who speaks is left out. */
  alone: z.enum(["addressee"]).optional(),
  /** A class of words that what is said, as a noun phrase, must hold ("حمّل X مسؤولية كذا"). */
  with: z.string().optional(),
  /** What the content's status becomes (a call for something that is not there yet). */
  status: z.enum(["future", "hypothetical"]).optional(),
});

/** A word that changes what its complement means. */
export const operatorSchema = z.strictObject({
  ...common,
  reason: z.string().optional(),
  units: z.array(unit),
  effect: z.enum([
    "begin",
    "continue",
    // Said with a negator, which then denies nothing: "لا يزال".
    "still",
    "stop",
    "future",
    "hypothetical",
    "negate",
    "hedge",
    "hint",
    "attempt",
    "force",
    "light",
    "historical",
    "receive",
    "errand",
    "none",
  ]),
});

/** A closed list of words with one function. */
export const wordsSchema = z.strictObject({
  ...common,
  words,
  /** For nouns that name groups, voices, titles: their English. */
  en: z.array(z.string()).optional(),
  plural: z.boolean().optional(),
  /** Inflect each as a noun (article, cases, plural, suffixes). */
  inflect: z.boolean().optional(),
  /** Words of the page around the report: they say what a line is, and lend no reading to words of its prose. */
  page: z.boolean().optional(),
});

export type Give = z.infer<typeof giveSchema>;
export type Frame = z.infer<typeof frameSchema>;
export type Speech = z.infer<typeof speechSchema>;
type Operator = z.infer<typeof operatorSchema>;
type WordClass = z.infer<typeof wordsSchema>;

/** All lexicons of one language. */
export interface Lexicon {
  readonly frames: readonly Frame[];
  readonly speech: readonly Speech[];
  readonly operators: readonly Operator[];
  readonly words: readonly WordClass[];
}
