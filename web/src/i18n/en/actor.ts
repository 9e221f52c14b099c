export const ACTOR = {} as const;
