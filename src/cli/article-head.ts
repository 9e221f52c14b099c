import type { Article } from "../model/index.ts";

/** An article among others: its id, date and outlet, and its title, which may be Arabic, alone on its line. */
export function articleHead({ id, publishedOn, outlet, title }: Article): string {
  const facts = [id, publishedOn.edtf ?? "no date", outlet?.labels.en ?? "outlet unknown"];
  return `${facts.join("  ")}\n${title ?? ""}`;
}
