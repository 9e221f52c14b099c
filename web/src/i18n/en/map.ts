export const MAP = {} as const;
