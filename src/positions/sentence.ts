import type { Actor, Bar, Codebook, Labels, Lane } from "../model/index.ts";
import { BACKER, CLAIM, countArabic, notEstablished, STANCE_NOUNS, wasEstablished } from "./nouns.ts";

/** Backers that share a move and the way it is carried. */
interface MoveCount {
  readonly code: string;
  readonly ownWords: boolean;
  readonly lanes: readonly Lane[];
}

/**
 * The answer in one sentence of counts: of so many backers, what is established at the bar, what is only claimed, who
 * has not moved. Counts backers, never voices; each backer once.
 *
 * @example
 * // "Of 4 backers: 1 withdrawal established, 1 says he mediates, 2 claims not established."
 */
export function countInWords(
  lanes: readonly Lane[],
  bar: Bar,
  codebook: Codebook,
  actors: ReadonlyMap<string, Actor>,
): Labels {
  const backers = lanes.filter((lane) => lane.backer);
  if (backers.length === 0) return { en: "No backers on file.", ar: "لا داعمين مسجَّلين." };
  const moved = backers.filter(hasMoved);
  const onlyClaimed = backers.filter((lane) => !hasMoved(lane) && lane.ghost !== null).length;
  const still = backers.length - moved.length - onlyClaimed;
  if (bar === 1) return anyClaim(backers.length, moved.length);
  const counts = countMoves(moved, codebook);
  const parts = {
    en: counts.map((count) => moveInEnglish(count, bar, codebook, actors)),
    ar: counts.map((count) => moveInArabic(count, bar, codebook)),
  };
  if (onlyClaimed > 0) {
    parts.en.push(`${onlyClaimed} ${onlyClaimed === 1 ? "claim" : "claims"} not established`);
    parts.ar.push(`${countArabic(onlyClaimed, CLAIM)} ${notEstablished(onlyClaimed, CLAIM)}`);
  }
  if (still > 0) {
    parts.en.push(`${still} with no move claimed`);
    parts.ar.push(`لا ادعاء بتحول موقف ${countArabic(still, BACKER, "oblique")}`);
  }
  return {
    en: `Of ${backers.length} ${backers.length === 1 ? "backer" : "backers"}: ${parts.en.join(", ")}.`,
    ar: `من أصل ${countArabic(backers.length, BACKER, "oblique")}: ${parts.ar.join("، و")}.`,
  };
}

function hasMoved({ now, claims }: Lane): boolean {
  return now !== null && claims.find(({ id }) => id === now.claim)?.direction !== "toward";
}

function anyClaim(backers: number, moved: number): Labels {
  const note = { en: "any claim counts at this bar", ar: "عند هذا المعيار يكفي أي ادعاء" };
  const of = countArabic(backers, BACKER, "oblique");
  if (moved === 0) {
    return {
      en: `Of ${backers} ${backers === 1 ? "backer" : "backers"}: none is claimed to be moving (${note.en}).`,
      ar: `من أصل ${of}: لا ادعاء بأن أحدا يغيّر موقفه (${note.ar}).`,
    };
  }
  const isAll = moved === backers;
  const rest = isAll ? "" : `, ${backers - moved} with no move claimed`;
  const who = `${isAll && moved > 1 ? "all " : ""}${moved} ${moved === 1 ? "is" : "are"}`;
  return {
    en: `Of ${backers} ${backers === 1 ? "backer" : "backers"}: ${who} claimed to be moving${rest} (${note.en}).`,
    ar: `من أصل ${of}: ${claimedToMove(moved, isAll)} (${note.ar}).`,
  };
}

function claimedToMove(moved: number, isAll: boolean): string {
  if (moved === 1) return `${isAll ? "" : "واحد "}يُدّعى أنه يغيّر موقفه`;
  if (moved === 2) return isAll ? "كلاهما يُدّعى أنه يغيّر موقفه" : "اثنان يُدّعى أنهما يغيّران موقفيهما";
  return `${isAll ? "كلهم" : moved} يُدّعى أنهم يغيّرون مواقفهم`;
}

function countMoves(moved: readonly Lane[], codebook: Codebook): MoveCount[] {
  const groups = new Map<string, Lane[]>();
  for (const lane of moved) {
    // Support of the rival is told as such, whatever code the support has.
    const own = codebook.stances.find(({ code }) => code === lane.now?.code)?.position;
    const key = `${own === lane.now?.position ? lane.now?.code : "supports-rival"}|${lane.now?.ownWords ? "own" : "told"}`;
    groups.set(key, [...(groups.get(key) ?? []), lane]);
  }
  return [...groups.entries()]
    .map(([key, lanes]) => {
      const [code = "", carried] = key.split("|");
      return { code, ownWords: carried === "own", lanes };
    })
    .sort(
      (a, b) =>
        Number(a.ownWords) - Number(b.ownWords) ||
        b.lanes.length - a.lanes.length ||
        (a.code < b.code ? -1 : 1),
    );
}

function moveInEnglish(
  { code, ownWords, lanes }: MoveCount,
  bar: Bar,
  codebook: Codebook,
  actors: ReadonlyMap<string, Actor>,
): string {
  const count = lanes.length;
  const label =
    lanes[0]?.now?.labels.en ?? codebook.stances.find((stance) => stance.code === code)?.labels.en ?? code;
  if (ownWords)
    return count === 1
      ? `1 says ${pronoun(lanes[0], actors)} ${label}`
      : `${count} say of themselves: ${label}`;
  const carried = bar === 3 ? "established" : "on a named origin";
  const noun = STANCE_NOUNS[code]?.en;
  return noun ? `${count} ${count === 1 ? noun.one : noun.many} ${carried}` : `${count} ${carried}: ${label}`;
}

/** Who speaks decides "he", "she" or "it": the one person named, else the holder as a body. */
function pronoun(lane: Lane | undefined, actors: ReadonlyMap<string, Actor>): string {
  const people = (lane?.named ?? [])
    .map(({ id }) => actors.get(id))
    .filter((actor) => actor?.type === "person");
  if (people.length !== 1) return "it";
  return people[0]?.gender === "f" ? "she" : "he";
}

function moveInArabic({ code, ownWords, lanes }: MoveCount, bar: Bar, codebook: Codebook): string {
  const count = lanes.length;
  const noun = STANCE_NOUNS[code]?.ar;
  const label =
    lanes[0]?.now?.labels.ar ?? codebook.stances.find((stance) => stance.code === code)?.labels.ar ?? code;
  if (ownWords) {
    if (count === 1) return `واحد يقول إنه ${label}`;
    return `${count === 2 ? "اثنان يعلنان بنفسيهما" : `${count} يعلنون بأنفسهم`}: ${noun?.definite ?? label}`;
  }
  if (!noun) return `${count === 1 ? "واحد" : count} ${bar === 3 ? "ثبت عنه" : "بأصل مسمّى"}: ${label}`;
  const counted = countArabic(count, noun);
  return bar === 3 ? `${wasEstablished(count, noun)} ${counted}` : `${counted} بأصل مسمّى`;
}
