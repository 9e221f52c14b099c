import type { ARTICLE as English } from "../en/article.ts";

export const ARTICLE: Readonly<Record<keyof typeof English, string>> = {};
