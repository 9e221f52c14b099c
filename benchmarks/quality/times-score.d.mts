export interface TimeCoding {
  readonly quote: string;
  readonly nth?: number;
  readonly value?: string | null;
  readonly optional?: boolean;
}
export interface ScoredMention {
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
  readonly optional?: boolean;
}
export function locate(id: string, text: string, times: readonly TimeCoding[]): ScoredMention[];
export function pair(
  gold: readonly ScoredMention[],
  read: readonly ScoredMention[],
): { gold: ScoredMention; read: ScoredMention }[];
export function score(
  texts: readonly { gold: readonly ScoredMention[]; read: readonly ScoredMention[] }[],
  isEqual?: (gold: string | null, read: string | null) => boolean,
): Record<string, number | null>;
export function falseAlarms(
  texts: readonly { gold: readonly ScoredMention[]; read: readonly ScoredMention[] }[],
): number | null;
export function agreement(
  texts: readonly { a: readonly ScoredMention[]; b: readonly ScoredMention[] }[],
): Record<string, number | null>;
export function kappa(pairs: readonly (readonly [string, string])[]): number | null;
