import type { Sense } from "../model/index.ts";

/** Verbs that say in which phase the act behind them is. */
export const PHASES = ["begin", "continue", "still"] as const;
/** Verbs that say nothing of what stands behind them. */
export const SILENT = ["other-verbs", "results-in", "lead"] as const;
/** Verbs that say no more than their noun: "launched an attack", "suffered defeats". */
const CARRYING = ["light", "receive"] as const;

interface Meant {
  readonly senses: readonly Sense[];
}

/** Whether a word is one of these operators. */
export function isOperator({ senses }: Meant, ...ids: readonly string[]): boolean {
  return senses.some(({ kind, id }) => kind === "operator" && ids.includes(id));
}

/**
 * "شنت X هجوما": the verb carries its noun, and its subject acts. Not every operator of that effect is one: who "sees" an
 * attack does not act, and "leads" carries only the noun right before it.
 */
export const isLight = (word: Meant): boolean => isOperator(word, "light");

/** The same, or its subject is acted on ("تلقت X هزائم"). */
export const carriesNoun = (word: Meant): boolean => isOperator(word, ...CARRYING);
