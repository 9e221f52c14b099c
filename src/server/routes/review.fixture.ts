import { openLedger } from "../../ledger/open-ledger.ts";
import type { Coding } from "../../model/index.ts";
import { fillWithExamples } from "../../pipeline/example-project.ts";
import { readPacks } from "../../pipeline/packs.ts";
import { decisionAnswer, reviewAnswer } from "../answers/review.ts";
import { createApp } from "../app.ts";

export const ORIGIN = "http://127.0.0.1:4747";
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
  const { app } = createApp({ ledger, knowledge, name: "examples", client: "haftar" });
  const ask = async (path: string, body?: unknown): Promise<Response> =>
    app.request(ORIGIN + path, {
      headers: { host: "127.0.0.1:4747", "content-type": "application/json", origin: ORIGIN },
      ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
    });
  const desk = async (query = "") =>
    reviewAnswer.parse(
      await (await ask(`/review.json?person=${encodeURIComponent(PERSON)}&${query}`)).json(),
    );
  const decide = (body: Record<string, unknown>) => ask("/api/reviews", { reviewer: PERSON, ...body });
  const filed = async (body: Record<string, unknown>) =>
    decisionAnswer.parse(await (await decide(body)).json()).review;
  const byId = async (id: string) =>
    (await ledger.codings({ ids: [id], rejected: true, superseded: true }))[0] as Coding;
  return { ledger, ask, desk, decide, filed, byId };
}

/** The status and the code of a refusal. */
export const problemOf = async (response: Response) => ({
  status: response.status,
  code: ((await response.json()) as { error: { code: string } }).error.code,
});

/** What a person says who agrees with a coding. */
export const asSaid = ({ class: codingClass, code, mode, actors, recipients, status }: Coding) => ({
  class: codingClass,
  code,
  ...(mode === undefined ? {} : { mode }),
  actors: actors.map(({ id, labels }) => ({ id, name: labels.ar })),
  recipients: recipients.map(({ id, labels }) => ({ id, name: labels.ar })),
  status,
});
