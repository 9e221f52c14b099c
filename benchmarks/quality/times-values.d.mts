export function boundsOf(value: unknown): [string | null, string | null] | undefined;
export function lengthOf(value: string | null | undefined): string | undefined;
export function isSameValue(expected: string, value: unknown): boolean;
export function fromDuckling(expected: string): string[];
export function fromRecognizers(result: unknown): string[];
export function fromTimex3(value: string): string | null | undefined;
export function addDays(day: string, days: number): string;
