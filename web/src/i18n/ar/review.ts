import type { REVIEW as English } from "../en/review.ts";

export const REVIEW: Readonly<Record<keyof typeof English, string>> = {};
