export const ARTICLE = {} as const;
