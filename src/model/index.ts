export * from "./actor.ts";
export * from "./article.ts";
export * from "./codebook.ts";
export * from "./coding.ts";
export * from "./position.ts";
export * from "./span.ts";
export * from "./time.ts";
