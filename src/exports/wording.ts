import type { Bar, Board, Claim, Labels, Lane, Origin, Voice } from "../model/index.ts";

/** The bars as every export prints them: a board without its bar says nothing. */
export const BAR_WORDS: Readonly<Record<Bar, Labels>> = {
  1: { en: "any claim", ar: "أي ادّعاء" },
  2: { en: "a named origin", ar: "أصل مسمّى" },
  3: {
    en: "two distinct named origins, or the patron's own words or acts",
    ar: "أصلان مسمّيان أو قول الجهة أو فعلها",
  },
};

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/;

/** Whether a text holds letters that run from right to left: no table column may. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+$/u;

/** Whether a text can stand in a column: Latin letters, digits and marks, all from left to right. */
function isLatin(text: string): boolean {
  return LATIN.test(text) && !isRightToLeft(text);
}

interface Named {
  readonly id: string;
  readonly labels: Labels;
}

/** The English label, else the id; null where neither is in Latin letters. Nothing is transliterated. */
export function latinName({ id, labels }: Named): string | null {
  return [labels.en, id].map(oneLine).find(isLatin) ?? null;
}

/** The names of one board for columns of Latin letters: `unknown name #1` stands for one that has no Latin form. */
export interface LatinNames {
  of(named: Named): string;
  /** What the numbers stand for, in their order. */
  readonly unlatin: readonly { readonly words: string; readonly name: string }[];
}

/** Numbers the client and the patrons that have no Latin name, in the order of the board. */
export function latinNames({ client, lanes }: Board): LatinNames {
  const unlatin = new Map<string, { words: string; name: string }>();
  for (const named of [client, ...lanes.flatMap((lane) => [lane.holder, ...lane.named])]) {
    if (latinName(named) !== null || unlatin.has(named.id)) continue;
    unlatin.set(named.id, {
      words: `unknown name #${unlatin.size + 1}`,
      name: oneLine(named.labels.ar || named.labels.en || named.id),
    });
  }
  return {
    of: (named) => latinName(named) ?? unlatin.get(named.id)?.words ?? "unknown name",
    unlatin: [...unlatin.values()],
  };
}

/** A line for Latin letters: a name known in Arabic only is left out of it, not turned around inside it. */
export function latinOnly(line: string): string {
  return line.replace(
    /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]+(?:\s+[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]+)*/g,
    "...",
  );
}

/** One line, without control characters: a quote must not steer the terminal nor turn the line around. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029]+/gu, " ").trim();
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** An interval in words that cannot be read as a false day: `..2020-05-25` is "by that day". */
export function intervalWords({
  from,
  to,
}: {
  readonly from: string | null;
  readonly to: string | null;
}): string {
  if (from === null && to === null) return "not known";
  return from === to ? `${from}` : `${from ?? ""}..${to ?? ""}`;
}

export function wasWords({ was }: Lane): string {
  return was ? was.labels.en : "nothing on file";
}

/** The position at the bar; a claim below it is marked, never shown as a position. */
export function nowWords({ now, ghost }: Lane): string {
  if (now) return now.labels.en;
  return ghost ? `${ghost.labels.en}?` : "-";
}

export function statusWords(lane: Lane): string {
  const words = {
    "meets-bar": lane.now?.ownWords ? "meets bar (own words)" : "meets bar",
    "below-bar": "below bar",
    "no-evidence": "no evidence",
  }[lane.status];
  const isGhostly = lane.now && lane.ghost ? `; ${lane.ghost.labels.en} below bar` : "";
  return `${words}${lane.contested ? ", contested" : ""}${isGhostly}`;
}

/** The holder with the actors that stand for it: "Russia/Wagner". */
export function holderWords({ holder, named }: Lane, names: LatinNames): string {
  return [holder, ...named.filter(({ id }) => id !== holder.id)].map(names.of).join("/");
}

function isNameless({ kind }: Pick<Origin, "kind">): boolean {
  return kind === "unnamed" || kind === "social" || kind === "document";
}

/** What a claim rests on, in words: "bar 2: 1 named origin, 1 unnamed". */
export function carriedBy({ barMet, origins }: Claim): string {
  const named = origins.filter((origin) => origin.named).length;
  const author = origins.filter((origin) => origin.kind === "author").length;
  const nameless = origins.filter(isNameless).length;
  const weak = origins.length - named - author - nameless;
  const parts = [counted(named, "named origin")];
  if (weak > 0)
    parts.push(counted(weak, "named voice that hedges or alleges", "named voices that hedge or allege"));
  if (nameless > 0) parts.push(counted(nameless, "unnamed voice"));
  if (author > 0) parts.push("the author");
  return `${barMet === 0 ? "moves nothing" : `bar ${barMet}`}: ${parts.join(", ")}`;
}

/** An origin in words; a name without a Latin form stays out of the line and is to follow it (`originArabic`). */
export function originWords({ kind, labels, party, folded, named }: Origin): string {
  const latin = isLatin(labels.en) ? oneLine(labels.en) : null;
  const own = latin === null ? "own words" : `own words (${latin})`;
  const name = kind === "own" ? own : (latin ?? `${kind} voice`);
  const notes = [
    ...(named || kind === "author" || isNameless({ kind }) ? [] : ["hedges or alleges"]),
    ...(party ? ["a party to the conflict"] : []),
    ...(folded ? [folded.en] : []),
  ];
  return notes.length > 0 ? `${name} [${notes.join("; ")}]` : name;
}

/** The name of an origin that its words leave out, for a line of its own. */
export function originArabic({ labels }: Origin): readonly string[] {
  const name = oneLine(labels.ar || labels.en);
  return isLatin(labels.en) || name === "" ? [] : [name];
}

/** The voices from the article to the claim, in words. Arabic names that have no other form follow in `arabic`. */
export function chainWords(chain: readonly Voice[]): {
  readonly line: string;
  readonly arabic: readonly string[];
} {
  const arabic = chain.filter((voice) => voice.name !== "" && !isLatin(latinVoice(voice) ?? voice.name));
  const words = chain.map((voice) => {
    const name = latinVoice(voice);
    const channel = voice.channel ? ` (${oneLine(voice.channel)})` : "";
    return `${name !== null && isLatin(name) ? name : `${voice.kind} voice`}${channel}`;
  });
  return {
    line: ["article (author)", ...words].join(" > "),
    arabic: arabic.map(({ name }) => oneLine(name)),
  };
}

/** Claims in reading order: the one shown, then what comes nearest, then what moves nothing. */
export function claimsInOrder(lane: Lane): Claim[] {
  const shown = [lane.now?.claim, lane.ghost?.claim, lane.was?.claim];
  const rank = ({ id }: Claim) => (shown.includes(id) ? shown.indexOf(id) : shown.length);
  return [...lane.claims].sort((a, b) => rank(a) - rank(b) || b.barMet - a.barMet || (a.id < b.id ? -1 : 1));
}

/** What a claim says: "Russia -> withdraws personnel". */
export function claimWords(claim: Claim, lane: Lane, names: LatinNames): string {
  const notes = [
    ...(claim.earlier ? ["before"] : []),
    ...(claim.status === "actual" || claim.earlier ? [] : [claim.status]),
  ];
  return `${names.of(lane.holder)} -> ${claim.labels.en}${notes.length > 0 ? ` (${notes.join(", ")})` : ""}`;
}

/** The line that says what was read and by whom. */
export function readWords(board: Board): string {
  return [
    counted(board.articles, "article"),
    counted(board.codings, "coding"),
    board.coders.length > 0 ? `coder ${board.coders.join(", ")}` : "no coder",
  ].join("  ");
}

function latinVoice({ labels }: Voice): string | null {
  return labels && labels.en !== "" ? oneLine(labels.en) : null;
}

/** That only codings count behind which persons stand, where that is so: part of the standard of evidence. */
export function personsWords({ persons }: Pick<Board, "persons">): string[] {
  if (persons === undefined) return [];
  return [`Counts only what ${persons === 1 ? "a person has" : "two persons have"} coded or accepted`];
}
