/** Isnad's public surface: what a program that embeds Isnad may import. */
export * from "./model/index.ts";
