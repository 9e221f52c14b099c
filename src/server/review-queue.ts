import {
  type Article,
  type FiledCoding,
  type Labels,
  type Review,
  standingReview,
  standingReviews,
} from "../model/index.ts";
import { readProjectBoard } from "../pipeline/project-board.ts";
import type { BoardQuestion } from "../pipeline/read-board.ts";
import {
  countUndecidedBy,
  type Deciding,
  type Disagreement,
  decidedBy,
  decidingCodings,
  drawBlindSample,
  groupReviews,
  readDisagreements,
  undecidedBy,
} from "../pipeline/review-queues.ts";
import type { Queue, QueueItem } from "./answers/review.ts";
import { codeLabels, codingsOut } from "./describe.ts";
import type { Desk } from "./desk.ts";

/** Codings of a blind sample. */
const SAMPLE_SIZE = 30;

/** What is asked of the queues. */
export interface QueueQuestion {
  readonly queue: Queue;
  /** Null where no stance is on file. */
  readonly board: BoardQuestion | null;
  readonly person: string;
  readonly show: "open" | "decided";
  readonly seed: string;
  readonly after: string | undefined;
  readonly limit: number;
}

/** All queues of a project for one person; the lists are short but for the person's own. */
export interface Queues {
  readonly deciding: readonly Deciding[];
  readonly disagreements: readonly Disagreement[];
  readonly reviews: ReadonlyMap<string, readonly Review[]>;
  readonly decided: readonly string[];
  readonly undecided: number;
  readonly sample: Awaited<ReturnType<typeof drawBlindSample>>;
}

export async function readQueues(desk: Desk, { board, person, seed }: QueueQuestion): Promise<Queues> {
  const { ledger, knowledge } = desk;
  const all = await ledger.reviews();
  return {
    deciding: board ? decidingCodings((await readProjectBoard(ledger, knowledge, board)).board) : [],
    disagreements: await readDisagreements(ledger),
    reviews: groupReviews(all),
    decided: person === "" ? [] : decidedBy(all, person),
    undecided: await countUndecidedBy(ledger, person),
    sample: await drawBlindSample(ledger, seed, SAMPLE_SIZE),
  };
}

/** The codings of the sample that a person may still code blind, or has coded blind; and how many the person knew. */
export function blindFor(person: string, { sample, reviews }: Queues) {
  const own = (id: string) => (reviews.get(id) ?? []).filter(({ reviewer }) => reviewer === person);
  const first = (id: string) => own(id)[0];
  const shown = sample.codings.filter(({ id }) => first(id)?.blind !== false);
  return {
    shown,
    seen: sample.codings.length - shown.length,
    open: shown.filter(({ id }) => first(id) === undefined).length,
    answered: (id: string) => first(id) ?? null,
  };
}

/** A page of a queue. */
export async function readQueue(
  desk: Desk,
  question: QueueQuestion,
  queues: Queues,
): Promise<{ readonly items: QueueItem[]; readonly next: string | null }> {
  const { queue, person, show, after, limit } = question;
  if (queue === "mine" && show === "open") {
    const found = await undecidedBy(desk.ledger, person, { after, limit: limit + 1 });
    return pageOut(
      found.map(({ id }) => id),
      { desk, question, queues },
    );
  }
  const ids =
    queue === "mine"
      ? queues.decided
      : queue === "board"
        ? queues.deciding.map(({ codingId }) => codingId)
        : queue === "disagreements"
          ? queues.disagreements.map(({ codingId }) => codingId)
          : blindFor(person, queues).shown.map(({ id }) => id);
  return pageOut(after === undefined ? ids : ids.slice(ids.indexOf(after) + 1), { desk, question, queues });
}

interface Shown {
  readonly desk: Desk;
  readonly question: QueueQuestion;
  readonly queues: Queues;
}

async function pageOut(rest: readonly string[], shown: Shown) {
  const { desk, question, queues } = shown;
  const ids = rest.slice(0, question.limit);
  const others = new Set(
    queues.disagreements.flatMap(({ codingId, others: some }) => (ids.includes(codingId) ? some : [])),
  );
  const codings = await desk.ledger.codings({ ids: [...ids, ...others], superseded: true, rejected: true });
  const articles = await desk.ledger.articles([...new Set(codings.map(({ articleId }) => articleId))]);
  const known = { codings: new Map(codings.map((coding) => [coding.id, coding])), articles };
  const items = ids.flatMap((id) => {
    const coding = known.codings.get(id);
    return coding ? [itemOut(coding, known, shown)] : [];
  });
  return { items, next: rest.length > ids.length ? (ids.at(-1) ?? null) : null };
}

interface Known {
  readonly codings: ReadonlyMap<string, FiledCoding>;
  readonly articles: readonly Article[];
}

function itemOut(coding: FiledCoding, known: Known, { desk, question, queues }: Shown): QueueItem {
  const { id, articleId, evidence } = coding;
  const isBlind = question.queue === "blind";
  const review = isBlind
    ? blindFor(question.person, queues).answered(id)
    : standingReview(queues.reviews.get(id) ?? []);
  const isTakenBack = review !== null && !standingReviews(queues.reviews.get(id) ?? []).includes(review);
  const deciding = queues.deciding.find(({ codingId }) => codingId === id);
  const differing =
    question.queue === "disagreements"
      ? queues.disagreements.find(({ codingId }) => codingId === id)
      : undefined;
  const rivals = (differing?.others ?? []).flatMap((other) => known.codings.get(other) ?? []);
  return {
    codingId: id,
    articleId,
    quote: evidence.map(({ quote }) => quote).join(" … "),
    title: known.articles.find((article) => article.id === articleId)?.title ?? null,
    // Whoever codes blind must not be told, not even by what the page holds and does not show.
    says: isBlind ? null : saysOut(coding, desk),
    decided: review && {
      decision: isTakenBack ? "undo" : review.decision,
      reviewer: review.reviewer,
      on: review.on,
    },
    isMine: isBlind ? review !== null : queues.decided.includes(id),
    decides: !isBlind && deciding ? decidesOut(deciding) : null,
    between: [...(differing?.between ?? [])],
    others: codingsOut(rivals, known.articles, desk.knowledge),
  };
}

function saysOut(coding: FiledCoding, { knowledge }: Desk): NonNullable<QueueItem["says"]> {
  const named = (refs: FiledCoding["actors"]): Labels[] => refs.map(({ labels }) => labels);
  return {
    label: codeLabels(coding, knowledge),
    actors: named(coding.actors),
    rule: coding.rule,
    coder: coding.coder,
  };
}

const decidesOut = ({ claim, holder, client, says, without }: Deciding) => ({
  claim,
  holder,
  client,
  says,
  without,
});
