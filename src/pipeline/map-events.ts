import type { Ledger } from "../ledger/ledger.ts";
import type { Edtf, FiledCoding, Interval, Labels, Status } from "../model/index.ts";
import { boundsOverlap, type DayBounds, dayBounds } from "../positions/edtf.ts";
import { sideIds } from "../positions/relevant.ts";
import { compareMissing, filedOrigins } from "./find-origins.ts";
import { Kept } from "./kept.ts";
import { type Location, locate } from "./locate.ts";
import { namesHere } from "./names-here.ts";
import { newestFirst, newestKey, toldInterval } from "./newest-first.ts";
import type { Knowledge } from "./packs.ts";
import { actorsOf } from "./read-board.ts";

/** A place as a coding names it, with what the packs know of it. */
export interface EventPlace extends Location {
  readonly id: string;
  readonly labels: Labels;
  /** Other places bear the name too: the likeliest was taken. */
  readonly ambiguous: boolean;
}

/** An event that tells where it was. Copies of a text that tell it are one. */
export interface MapEvent {
  /** Its place in a list that begins with the newest. */
  readonly key: string;
  readonly coding: string;
  readonly articleId: string;
  /** Articles that are copies of one another and tell the same, this one among them. */
  readonly copies: number;
  readonly code: string;
  readonly status: Status;
  readonly when: Interval;
  readonly places: readonly EventPlace[];
}

export interface MapQuestion {
  /** Id of a client: only what it, its side and its rivals do or suffer. */
  readonly client: string | null;
  readonly from: Edtf | null;
  readonly to: Edtf | null;
  /** Null: any. */
  readonly code: string | null;
  readonly status: Status | null;
  /** Id of a state: only what was there. */
  readonly country: string | null;
}

interface Kind extends MapEvent {
  /** By which a window is told: without a date an event stands at its report, as it does on a board. */
  readonly days: DayBounds;
  /** Everybody it names, and for whom they stand. */
  readonly actors: readonly string[];
  /** Ids of those that tell it. */
  readonly articles: readonly string[];
}

const KEPT_MOST = 200_000;
const kept = new Kept<readonly Kind[]>(KEPT_MOST, (events) => events.length);

/** The events of a project that tell a place, newest first. */
export async function readMapEvents(
  ledger: Ledger,
  knowledge: Knowledge,
  question: MapQuestion,
): Promise<MapEvent[]> {
  await compareMissing(ledger);
  const all = await kept.read(ledger, knowledge, "", () => readEvents(ledger, knowledge));
  const { client, from, to, code, status, country } = question;
  const here = await namesHere(ledger, knowledge);
  const sides = client === null ? null : new Set(sideIds(actorsOf(here.knowledge), here.idOf(client)));
  const window = { from: dayBounds(from).from, to: dayBounds(to).to };
  return all.filter(
    (event) =>
      (code === null || event.code === code) &&
      (status === null || event.status === status) &&
      (country === null || event.places.some((place) => place.country === country)) &&
      (sides === null || event.actors.some((id) => sides.has(id))) &&
      boundsOverlap(event.days, window),
  );
}

async function readEvents(ledger: Ledger, knowledge: Knowledge): Promise<Kind[]> {
  const codings = await ledger.codings({ class: "event", placed: true });
  const ids = [...new Set(codings.map(({ articleId }) => articleId))];
  const read = await ledger.articles(ids, { textOnDemand: true });
  const articles = new Map(read.map((article) => [article.id, article]));
  const { clusters } = await filedOrigins(ledger, read);
  const events = new Map<string, Kind>();
  for (const coding of codings) {
    const { articleId } = coding;
    const told = sameAs(coding, clusters.get(articleId) ?? articleId);
    const known = events.get(told);
    const article = articles.get(articleId);
    const when = toldInterval(coding, article?.publishedOn.edtf);
    events.set(
      told,
      known
        ? { ...known, ...withArticle(known, articleId) }
        : {
            key: newestKey(coding, article),
            coding: coding.id,
            articleId,
            copies: 1,
            articles: [articleId],
            code: coding.code,
            status: coding.status,
            when,
            days: coding.when
              ? { from: dayBounds(when.from).from, to: dayBounds(when.to).to }
              : dayBounds(article?.publishedOn.edtf),
            places: coding.where.map((place) => ({
              id: place.id,
              labels: place.labels,
              ambiguous: (place.alternatives ?? []).length > 0,
              ...locate(place, knowledge),
            })),
            actors: [...coding.actors, ...coding.recipients].flatMap(({ id, via }) =>
              via ? [id, via.id] : [id],
            ),
          },
    );
  }
  return [...events.values()].sort(newestFirst);
}

/** An article counts once, however often and by however many coders it is read to tell the event. */
function withArticle({ articles }: Kind, articleId: string): Pick<Kind, "articles" | "copies"> {
  const all = articles.includes(articleId) ? articles : [...articles, articleId];
  return { articles: all, copies: all.length };
}

/** Codings of copies that say the same have the same; in one article they are told apart by their words. */
function sameAs(
  { code, mode, status, actors, recipients, when, where, evidence }: FiledCoding,
  cluster: string,
): string {
  const ids = (refs: readonly { id: string }[]) => refs.map(({ id }) => id);
  const words = evidence.map(({ quote }) => quote);
  return JSON.stringify([
    cluster,
    code,
    mode,
    status,
    ids(actors),
    ids(recipients),
    ids(where),
    when?.edtf,
    words,
  ]);
}
