import type { MATRIX as English } from "../en/matrix.ts";

export const MATRIX: Readonly<Record<keyof typeof English, string>> = {};
