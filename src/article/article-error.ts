/** Why bytes cannot be read as an article; says what is wrong and what to do. */
export class ArticleError extends Error {
  readonly code: "empty" | "binary" | "charset" | "too-long" | "date" | "no-article";
  constructor(code: ArticleError["code"], message: string) {
    super(message);
    this.name = "ArticleError";
    this.code = code;
  }
}
