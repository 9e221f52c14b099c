import { createHash } from "node:crypto";
import { hashText } from "../article/hash-text.ts";
import { readArticle } from "../article/read-article.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { type Actor, type ActorRef, type Coding, type Outlet, personCoder } from "../model/index.ts";
import { compareArticle } from "./find-origins.ts";
import type { Knowledge } from "./packs.ts";
import { indexWords } from "./read-item.ts";

/** No run of its person: a later one of a coder stands instead of the earlier, and a person adds to what was said before. */
const RUN = { coder: "baseline", packs: "none" };

/** Where a holder stood before a project's articles begin, with the words that say so. */
export interface Baseline {
  readonly holder: Actor;
  readonly client: Actor;
  /** A stance code of the codebook. */
  readonly code: string;
  /** The verbatim words of a publication. */
  readonly evidence: string;
  /** Who published them; without an outlet they meet no bar above the first. */
  readonly outlet?: Outlet;
  /** When. */
  readonly published?: string;
  /** Who adds it. */
  readonly by: string;
}

/**
 * Files a baseline: its words as an article of their own, and the analyst's coding of them. It is one more coding with
 * its span, made by a person, and weighs on the board as any other.
 *
 * @param now ISO 8601.
 * @returns the ids of the article and of the coding
 * @throws {ArticleError | LedgerError}
 */
export async function addBaseline(
  ledger: Ledger,
  knowledge: Knowledge,
  baseline: Baseline,
  now: string,
): Promise<{ readonly articleId: string; readonly codingId: string }> {
  const bytes = new TextEncoder().encode(baseline.evidence.trim());
  const { article } = readArticle(bytes, {
    ...(baseline.published === undefined ? {} : { published: baseline.published }),
    ...(baseline.outlet === undefined ? {} : { outlet: baseline.outlet }),
  });
  const coding = codingOf(article.text, article.sha256, baseline);
  await ledger.takeIn({
    path: [`baseline by ${baseline.by}`],
    how: "paste",
    obtainedOn: now,
    original: { sha256: createHash("sha256").update(bytes).digest("hex"), media: "text/plain", bytes },
    cautions: [],
    run: RUN,
    made: { article, codings: [coding], words: indexWords(article, knowledge) },
  });
  await compareArticle(ledger, article);
  return { articleId: article.id, codingId: coding.id };
}

function codingOf(text: string, sha256: string, { holder, client, code, by }: Baseline): Coding {
  const ref = ({ id, labels }: Actor): ActorRef => ({ id, labels, text: "" });
  const said: Omit<Coding, "id" | "coder" | "confidence"> = {
    class: "stance",
    code,
    actors: [ref(holder)],
    recipients: [ref(client)],
    status: "historical",
    certainty: "stated",
    chain: [],
    when: null,
    where: [],
    evidence: [{ start: 0, end: text.length, quote: text }],
    rule: "person/baseline",
  };
  const coder = personCoder(by);
  const id = `c-${hashText(sha256 + coder + JSON.stringify(said)).slice(0, 12)}`;
  return { id, ...said, confidence: 1, coder };
}
