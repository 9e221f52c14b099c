import { fillPhrase, nationIn } from "../../clauses/fillers.ts";
import type { Clause, Filler } from "../../model/index.ts";
import type { CoderInput } from "../coder.ts";
import { genitives } from "./genitive.ts";

/**
 * "هدد X بضرب Y", "رفض X مشاركة Y": the one who is named in what is threatened, promised or refused; nobody where two
 * are.
 */
export function namedInside(input: CoderInput, clause: Clause): Filler[] {
  const { reader } = input;
  const inner = input.clauses.filter((each) => isGovernedBy(input, each, clause));
  const own = new Set(clause.subject.map(({ sense }) => sense.id));
  const named = [clause, ...inner].flatMap(({ phrases }) =>
    phrases.flatMap((phrase) => {
      // "في سوريا" is where; "على إيران" is whom.
      if (phrase.mention?.kind === "place" && WHERE.has(phrase.prep ?? "")) return [];
      const direct = [...fillPhrase(reader, phrase, "direct"), ...fillPhrase(reader, phrase, "genitive")];
      return direct.length > 0 ? direct : nationIn(input.reader, phrase);
    }),
  );
  const others = named.filter(
    ({ sense }) => !own.has(sense.id) && !["outlet", "agency"].includes(sense.type),
  );
  return others[0] && others.every(({ sense }) => sense.id === others[0]?.sense.id) ? [others[0]] : [];
}

const WHERE = new Set([
  "في",
  "من",
  "الي",
  "نحو",
  "قرب",
  "داخل",
  "باتجاه",
  "in",
  "from",
  "to",
  "into",
  "near",
  "at",
]);

function isGovernedBy({ clauses }: CoderInput, { governor }: Clause, above: Clause): boolean {
  for (let at = governor; at !== null; at = clauses[at]?.governor ?? null)
    if (at === above.index) return true;
  return false;
}

/** The sides of a mediation: those "between" whom, else those who accept or refuse it in the same sentence. */
export function parties(input: CoderInput, clause: Clause): Filler[] {
  return input.clauses
    .filter((other) => other.sentence === clause.sentence && other.index > clause.index)
    .filter((other) =>
      other.senses.some(
        (sense) => sense.kind === "frame" && (sense.id === "accept" || sense.id === "reject"),
      ),
    )
    .flatMap((other) => [...other.subject]);
}

/** Rules of sides that talk or come to terms. */
const TERMS = new Set([
  "agree-on",
  "reach-deal",
  "sign",
  "consult",
  "consult-between",
  "talk-about",
  "agreement-between",
  "truce-between",
  "resume-ties",
  "exchange",
  "ceasefire",
]);

/** "اتفقت X وY على كذا بوساطة Z", "اتفاق بين X وY بوساطة Z": the sides that come to terms nearest before. */
export function sides(input: CoderInput, clause: Clause): Filler[] {
  const deals = input.clauses.filter(
    ({ sentence, index, senses }) =>
      sentence === clause.sentence &&
      index < clause.index &&
      senses.some(({ kind, id }) => kind === "frame" && TERMS.has(id)),
  );
  for (const deal of deals.reverse()) {
    const own = deal.reading.pos === "verb" ? [...deal.subject] : sidesOfNoun(input, deal);
    const withWhom = deal.phrases.filter(({ prep }) => prep === "مع" || prep === "with");
    const all = [...own, ...withWhom.flatMap((phrase) => fillPhrase(input.reader, phrase, "direct"))];
    if (all.length > 1) return all;
  }
  return [];
}

/** "توصل X وY إلى كذا", "محادثات بين X وY". */
function sidesOfNoun(input: CoderInput, noun: Clause): Filler[] {
  const governor = noun.governor === null ? undefined : input.clauses[noun.governor];
  const isTold = governor?.senses.some(({ kind }) => kind === "speech") ?? false;
  const above = governor?.reading.pos === "verb" && !isTold ? governor.subject : [];
  const own = [...genitives(input, noun), ...above];
  const between = noun.phrases.filter(({ prep }) => prep === "بين" || prep === "between");
  return [...own, ...between.flatMap((phrase) => fillPhrase(input.reader, phrase, "direct"))];
}

/** "بطلب من X", "بناء على طلب X": at whose request it is done. */
export function whoAsked({ reader }: CoderInput, { phrases }: Clause): Filler[] {
  const at = phrases.findIndex(({ first, last }) => {
    for (let i = first; i < last; i++) if (/^(?:ب|ل)?طلب$/.test(reader.norm(i))) return true;
    return false;
  });
  const phrase = phrases[at];
  if (!phrase) return [];
  const own = fillPhrase(reader, phrase, "genitive");
  const next = phrases[at + 1];
  const from = next?.prep === "من" && next.first === phrase.last ? fillPhrase(reader, next, "direct") : [];
  return own.length > 0 ? own : from;
}

/** Whose offer is accepted: the subject of the mediation named before in the sentence. */
export function offer(input: CoderInput, clause: Clause): Filler[] {
  const before = input.clauses.filter(
    (other) =>
      other.sentence === clause.sentence &&
      other.index < clause.index &&
      other.senses.some((sense) => sense.kind === "frame" && sense.id.startsWith("mediate")),
  );
  return [...(before.findLast((other) => other.subject.length > 0)?.subject ?? [])];
}
