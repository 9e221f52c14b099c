/** What the clitics before a word say about its place among the phrases. */
export interface Clitics {
  /** It begins with "and": it joins the phrase before it. */
  readonly and: boolean;
  /** The preposition written onto it. */
  readonly prep: string | null;
}

export function readClitics(pre: readonly string[]): Clitics {
  return {
    and: pre.includes("و") || pre.includes("ف"),
    prep: pre.find((clitic) => "بلك".includes(clitic)) ?? null,
  };
}

/** Clitics of a word that the lexicon does not know: only what can hardly be part of it. */
export function unknownPre(norm: string): string[] {
  if (norm.startsWith("وبال")) return ["و", "ب"];
  if (norm.startsWith("ولل")) return ["و", "ل"];
  if (norm.startsWith("وال")) return ["و"];
  if (norm.startsWith("بال")) return ["ب"];
  if (norm.startsWith("لل")) return ["ل"];
  return [];
}
