import type { Article, Coding, Mend } from "../model/index.ts";

/** A made-up article; `id` decides its text. */
export function makeArticle(id: string): Article {
  return {
    id,
    sha256: `sha-${id}`,
    file: null,
    title: null,
    outlet: null,
    publishedOn: { edtf: "2020-05-25", basis: "stated" },
    language: "ar",
    text: `نص المقال ${id} 😀`,
  };
}

/** A made-up coding by `coder`. */
export function makeCoding(id: string, coder = "rules@1", extra: Partial<Coding> = {}): Coding {
  const actor = (name: string) => ({ id: name, labels: { ar: name, en: name }, text: name });
  return {
    id,
    class: "stance",
    code: "backs",
    actors: [actor("holder")],
    recipients: [actor("client")],
    status: "actual",
    certainty: "stated",
    chain: [],
    when: null,
    where: [],
    evidence: [{ start: 0, end: 2, quote: "نص" }],
    confidence: 0.5,
    coder,
    rule: "coders/ar/test",
    ...extra,
  };
}

/** A mend of `a-1`, by Salma. */
export function makeMend(said: Pick<Mend, "id" | "before" | "after"> & Partial<Mend>): Mend {
  return { articleId: "a-1", reason: "", reviewer: "Salma", on: "2026-01-02T03:04:05Z", ...said };
}
