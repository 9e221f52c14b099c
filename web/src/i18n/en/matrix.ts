export const MATRIX = {} as const;
