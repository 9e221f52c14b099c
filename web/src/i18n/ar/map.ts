import type { MAP as English } from "../en/map.ts";

export const MAP: Readonly<Record<keyof typeof English, string>> = {};
