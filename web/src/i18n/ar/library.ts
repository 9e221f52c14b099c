import type { LIBRARY as English } from "../en/library.ts";

export const LIBRARY: Readonly<Record<keyof typeof English, string>> = {};
