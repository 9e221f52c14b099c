import type {
  Article,
  Codebook,
  FiledCoding,
  Labels,
  LadderPosition,
  StanceCode,
  StanceKind,
} from "../model/index.ts";
import type { CopyReader } from "./copies.ts";
import { type DayBounds, dayBounds } from "./edtf.ts";
import { type Carried, type Named, namedOf, type Sides } from "./holders.ts";

/** One coding read as "this holder stands there toward the client". A joint coding gives one for each holder. */
export interface Assertion {
  readonly coding: FiledCoding;
  readonly article: Article;
  readonly holder: Carried;
  readonly named: Named;
  readonly code: string;
  readonly kind: StanceKind;
  readonly position: LadderPosition;
  readonly direction: "toward" | "away" | "none";
  /** `event`: derived from an event. `rival`: derived from support for the client's rival. */
  readonly basis: "stance" | "event" | "rival";
  /** Why it says so, where the coding alone does not. */
  readonly reason: Labels | null;
  /** What a lane prints in place of the code's label. */
  readonly labels: Labels;
  /** The days of the act; nothing known where the coding has no date. */
  readonly days: DayBounds;
}

/** What every step of the reading shares. */
export interface Reading {
  readonly codebook: Codebook;
  readonly sides: Sides;
  readonly client: { readonly id: string; readonly labels: Labels };
  readonly articles: ReadonlyMap<string, Article>;
  readonly copies: CopyReader;
}

/** Hedged, alleged or figurative: it stays at bar 1, whoever publishes it. */
export function isWeak({ coding }: Assertion): boolean {
  return coding.certainty !== "stated" || coding.figurative === true;
}

/** The time a coding speaks of, else the day it was published: which offices and affiliations then held. */
export function timeOf(coding: FiledCoding, article: Article): DayBounds {
  const days = dayBounds(coding.when?.edtf);
  return days.from !== null || days.to !== null ? days : dayBounds(article.publishedOn.edtf);
}

/** The stances of a coding toward the client, or toward its rival where that is support for the rival. */
export function readStance(coding: FiledCoding, article: Article, reading: Reading): Assertion[] {
  const stance = reading.codebook.stances.find((entry) => entry.code === coding.code);
  if (coding.class !== "stance" || !stance) return [];
  const on = timeOf(coding, article);
  const sideOf = (named: Named) => reading.sides.sideOf(named, on);
  const toClient = coding.recipients.some((ref) => sideOf(namedOf(ref)) === "client");
  const rival = coding.recipients.find((ref) => sideOf(namedOf(ref)) === "rival");
  if (!toClient && !(rival && stance.direction === "toward")) return [];
  return outsiders(coding, article, reading).map(({ named, holder }) =>
    toClient
      ? assertion(coding, article, named, holder, stance)
      : rivalSupport(coding, article, named, holder, stance, (rival ?? named).labels, reading.client.labels),
  );
}

/** The actors of a coding that can hold a position: outsiders to the war, one for each holder. */
export function outsiders(
  coding: FiledCoding,
  article: Article,
  reading: Reading,
): { readonly named: Named; readonly holder: Carried }[] {
  const on = timeOf(coding, article);
  const found = new Map<string, { named: Named; holder: Carried }>();
  for (const named of coding.actors.map(namedOf)) {
    const holder = reading.sides.carry(named, on);
    const sides = [named, { id: holder.id, labels: holder.labels }].map((actor) =>
      reading.sides.sideOf(actor, on),
    );
    if (sides.every((side) => side === "outsider") && !found.has(holder.id))
      found.set(holder.id, { named, holder });
  }
  return [...found.values()];
}

/** An assertion with the position of `stance`; `reason` where the coding is not itself that stance. */
export function assertion(
  coding: FiledCoding,
  article: Article,
  named: Named,
  holder: Carried,
  stance: StanceCode,
  reason: Labels | null = null,
): Assertion {
  const { code, kind, position, direction, labels } = stance;
  const basis = reason === null ? "stance" : "event";
  const days = dayBounds(coding.when?.edtf);
  return { coding, article, holder, named, code, kind, position, direction, labels, basis, reason, days };
}

function rivalSupport(
  coding: FiledCoding,
  article: Article,
  named: Named,
  holder: Carried,
  stance: StanceCode,
  rival: Labels,
  client: Labels,
): Assertion {
  return {
    ...assertion(coding, article, named, holder, stance),
    position: "opposes",
    direction: "away",
    basis: "rival",
    labels: { en: `backs the rival (${stance.labels.en})`, ar: `يدعم الخصم (${rival.ar})` },
    reason: {
      en: `derived: ${stance.labels.en} ${rival.en}, the rival of ${client.en}`,
      ar: `مشتق: موقف مؤيد لـ«${rival.ar}»، خصم «${client.ar}»`,
    },
  };
}
