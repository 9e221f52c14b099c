export const PROJECT = {} as const;
