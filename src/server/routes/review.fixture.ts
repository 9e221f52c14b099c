import { openLedger } from "../../ledger/open-ledger.ts";
import type { Coding } from "../../model/index.ts";
import { fillWithExamples } from "../../pipeline/example-project.ts";
import { readPacks } from "../../pipeline/packs.ts";
import { decisionAnswer, reviewAnswer } from "../answers/review.ts";
import { asker } from "../asker.fixture.ts";

export const PERSON = "سلمى";
export const knowledge = readPacks();
const examples = openLedger(":memory:");
let filling: Promise<void> | undefined;

/** A review desk over a copy of the example reports: reading them takes longer than filing what was read. */
export async function openReviewDesk() {
  filling ??= fillWithExamples(examples, knowledge);
  await filling;
  const ledger = openLedger(":memory:");
  for (const article of await examples.articles())
    await ledger.addCoded({ article, codings: await examples.codings({ articleId: article.id }) });
  const asked = asker({ ledger, knowledge, name: "examples", client: "haftar" });
  const ask = (path: string, body?: unknown) =>
    body === undefined ? asked.ask(path) : asked.post(path, body);
  const desk = async (query = "") =>
    asked.get(`/review.json?person=${encodeURIComponent(PERSON)}&${query}`, reviewAnswer);
  const decide = (body: Record<string, unknown>) => ask("/api/reviews", { reviewer: PERSON, ...body });
  const filed = async (body: Record<string, unknown>) =>
    decisionAnswer.parse(await (await decide(body)).json()).review;
  const byId = async (id: string) =>
    (await ledger.codings({ ids: [id], rejected: true, superseded: true }))[0] as Coding;
  return { ledger, ask, get: asked.get, desk, decide, filed, byId };
}

/** What a person says who agrees with a coding. */
export const asSaid = ({ class: codingClass, code, mode, actors, recipients, status }: Coding) => ({
  class: codingClass,
  code,
  ...(mode === undefined ? {} : { mode }),
  actors: actors.map(({ id, labels }) => ({ id, name: labels.ar })),
  recipients: recipients.map(({ id, labels }) => ({ id, name: labels.ar })),
  status,
});
