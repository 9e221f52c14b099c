export const REVIEW = {} as const;
