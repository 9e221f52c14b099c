import { chainOf, scopesAt } from "../../attribution/scope.ts";
import { runOfNames } from "../../clauses/members.ts";
import { resolvePronoun } from "../../clauses/pronouns.ts";
import { areRivals, sameSide } from "../../mentions/sides.ts";
import type { Clause, Filler } from "../../model/index.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { normaliseArabic } from "../../text/ar/normalise.ts";
import type { CoderInput } from "../coder.ts";
import { readTelling } from "./context.ts";
import { actorRef, type DraftCoding, evidenceOf } from "./draft-coding.ts";
import { readWhen } from "./when-where.ts";

/** Words that say of somebody that he did what another has done before him. */
interface Echo {
  readonly token: number;
  readonly holders: readonly Filler[];
  /** Tokens of the words, half-open. */
  readonly first: number;
  readonly last: number;
  /** The pronoun that means the one before ("حذوها", "معها") and its token. */
  readonly pronoun: { readonly folded: string; readonly token: number } | null;
  readonly clause: Clause | null;
}

/** How many words may stand between a verb of doing and what it did ("حذت مصر بعد يومين حذوها"). */
const REACH = 6;

/**
 * "قطعت X علاقاتها مع Z. وفعلت Y الشيء نفسه": the act of the one before is Y's as well. Only what the text tells as a fact
 * right before is taken up, with nobody else's act between.
 */
export function codeEchoes(
  input: CoderInput,
  knowledge: Knowledge,
  drafts: readonly DraftCoding[],
  coder: string,
): DraftCoding[] {
  const made: DraftCoding[] = [];
  for (const echo of echoesOf(input, knowledge)) {
    for (const act of actsBefore(input, echo, [...drafts, ...made])) {
      for (const holder of echo.holders) {
        if (isUnfit(input, act, holder)) continue;
        made.push(copyOf(input, act, holder, echo, coder));
      }
    }
  }
  return made;
}

function echoesOf(input: CoderInput, knowledge: Knowledge): Echo[] {
  const byVerb = input.clauses.flatMap((clause) => {
    const echo = verbEcho(input, clause);
    if (!echo) return [];
    const telling = readTelling(input, clause, knowledge);
    return telling.untold || (telling.status !== "actual" && telling.status !== "historical") ? [] : [echo];
  });
  const byName = input.reader.tokens.flatMap((_, i) => nameEcho(input, i) ?? []);
  return [...byVerb, ...byName].sort((a, b) => a.token - b.token);
}

/** "فعلت X الشيء نفسه", "حذت X حذوها", "سبقتها X إلى هذه الخطوة", "كذلك فعلت X". */
function verbEcho({ reader }: CoderInput, clause: Clause): Echo | null {
  const { token, reading, passive } = clause;
  const kind = KINDS.find(({ verb }) => reader.words(verb).includes(normaliseArabic(reading.lemma)));
  const holders = clause.subject.filter(({ found }) => found === "named");
  const sentence = reader.sentenceOf[token];
  if (!kind || !sentence || reading.pos !== "verb" || passive || holders.length === 0) return null;
  const is = (i: number, id: string) => reader.words(id).includes(reader.norm(i));
  const echo = { token, holders, clause, first: token, pronoun: null };
  if (kind.verb === "does-so" && is(token - 1, "so-adverb"))
    return { ...echo, first: token - 1, last: token + 1 };
  const behind = holders.reduce((at, { mention }) => Math.max(at, mention.last), token);
  // "وعلى المنوال نفسه سارت X": the noun may stand before its verb.
  const from = kind.verb === "follows-suit" ? Math.max(sentence.first, token - 3) : token + 1;
  for (let i = from; i < Math.min(sentence.last, behind + REACH); i++) {
    if (kind.verb === "does-so" && is(i, "in-kind")) return { ...echo, last: i + 1 };
    const noun = splitPronoun(reader.norm(i), reader.words(kind.noun));
    if (!noun) continue;
    const isSame = is(i + 1, "self-same");
    const whole = { ...echo, first: Math.min(token, i), last: Math.max(token + 1, isSame ? i + 2 : i + 1) };
    if (kind.verb === "comes-after")
      return reading.suffix ? { ...whole, pronoun: { folded: reading.suffix, token } } : null;
    if (kind.verb === "follows-suit" && noun.suffix)
      return { ...whole, pronoun: { folded: noun.suffix, token: i } };
    return isSame || is(i - 1, "self-same") ? whole : null;
  }
  return null;
}

/** A word of a list, and the pronoun on it: "حذوها", "ومعها". */
function splitPronoun(norm: string, words: readonly string[]): { suffix: string | null } | null {
  if (words.includes(norm)) return { suffix: null };
  const suffix = ["ها", "هم", "ه"].find(
    (each) => norm.endsWith(each) && words.includes(norm.slice(0, -each.length)),
  );
  return suffix ? { suffix } : null;
}

/** Classes of verbs of doing as another, and the class of the noun that makes them so. */
const KINDS = [
  { verb: "does-so", noun: "same-noun" },
  { verb: "follows-suit", noun: "suit-noun" },
  { verb: "comes-after", noun: "step-noun" },
] as const;
/** "وقفت X إلى جانب Z. ومعها Y وW": names right behind "and with her". */
function nameEcho({ reader }: CoderInput, i: number): Echo | null {
  const sentence = reader.sentenceOf[i];
  const word = splitPronoun(reader.norm(i), reader.words("and-with"));
  if (!sentence || !word?.suffix || !reader.isCoded(i)) return null;
  if (i !== sentence.first && !reader.isMark(i - 1)) return null;
  const holders = runOfNames(reader, i + 1, sentence.last);
  const last = holders.at(-1)?.mention.last ?? i;
  // "ومعها مصر قوات كثيرة": what goes on says something else of them.
  if (holders.length === 0 || (last < sentence.last && !reader.isMark(last))) return null;
  return { token: i, holders, first: i, last, pronoun: { folded: word.suffix, token: i }, clause: null };
}

/** The stances and acts that the words take up: those of the last word before them that gave a stance. */
function actsBefore(input: CoderInput, echo: Echo, drafts: readonly DraftCoding[]): DraftCoding[] {
  const { reader, clauses } = input;
  const sentence = reader.sentenceOf[echo.token];
  if (!sentence) return [];
  const tokenOf = (draft: DraftCoding) => clauses[draft.clauses[0] ?? -1]?.token ?? -1;
  const stances = drafts.filter((draft) => {
    const at = tokenOf(draft);
    const there = reader.sentenceOf[at];
    return (
      draft.class === "stance" &&
      draft.recipients.length > 0 &&
      at >= 0 &&
      at < echo.token &&
      there?.block === sentence.block &&
      sentence.index - there.index <= 1
    );
  });
  const last = Math.max(-1, ...stances.map(tokenOf));
  const told = drafts.filter(
    (draft) => draft.class !== "statement" && tokenOf(draft) === last && draft.actors.length > 0,
  );
  const holders = new Set(told.flatMap(({ actors }) => actors.map(({ id }) => id)));
  if (last < 0 || told.some((draft) => !isFact(input, draft, echo))) return [];
  if (someoneBetween(input, last, echo, holders) || !meansOneOf(input, echo, holders)) return [];
  return told;
}

/** Told as done, by the same voice as the echo; what its doer himself announces is told as done too. */
function isFact({ scopes }: CoderInput, draft: DraftCoding, echo: Echo): boolean {
  if (draft.status !== "actual" && draft.status !== "historical") return false;
  const own = new Set(draft.actors.map(({ id }) => id));
  const outer = draft.chain.filter(({ id }) => !id || !own.has(id));
  const voices = chainOf(scopesAt(scopes, echo.token));
  return outer.map(({ name }) => name).join() === voices.map(({ name }) => name).join();
}

/** "قطعت X علاقاتها، وأسفت W لذلك. وفعلت Y الشيء نفسه": it may be W's act that Y did. */
function someoneBetween(
  { clauses }: CoderInput,
  from: number,
  echo: Echo,
  holders: ReadonlySet<string>,
): boolean {
  return clauses.some(
    (each) =>
      each.token > from &&
      each.token < echo.first &&
      each.reading.pos === "verb" &&
      each.subject.some(({ sense }) => !holders.has(sense.id)),
  );
}

function meansOneOf(
  { reader }: CoderInput,
  { pronoun, first: echoed }: Echo,
  holders: ReadonlySet<string>,
): boolean {
  if (!pronoun) return true;
  const meant = resolvePronoun(reader, pronoun.folded, echoed, pronoun.token);
  return meant === null || holders.has(meant.sense.id);
}

function isUnfit({ reader }: CoderInput, act: DraftCoding, { sense }: Filler): boolean {
  return (
    act.actors.some(({ id }) => id === sense.id) ||
    act.recipients.some(({ id }) => sameSide(sense.id, id, reader) || areRivals(sense.id, id, reader))
  );
}

function copyOf(input: CoderInput, act: DraftCoding, holder: Filler, echo: Echo, coder: string): DraftCoding {
  const { article, reader, scopes } = input;
  const start = Math.min(reader.tokens[echo.first]?.start ?? 0, holder.span.start);
  const end = Math.max(reader.tokens[echo.last - 1]?.end ?? 0, holder.span.end);
  const { open: _open, ...told } = act;
  return {
    ...told,
    actors: [actorRef(article, holder)],
    chain: chainOf(scopesAt(scopes, echo.token)),
    when: echo.clause ? readWhen(input, echo.clause.token, echo.clause.window.last) : null,
    evidence: [...act.evidence, evidenceOf(article, start, end)],
    confidence: Math.max(0.4, act.confidence - 0.1),
    coder,
    rule: `coders/${article.language}/does-the-same`,
    sentence: reader.sentenceOf[echo.token]?.index ?? act.sentence,
    clauses: echo.clause ? [echo.clause.index] : [],
  };
}
