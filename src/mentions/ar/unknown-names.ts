import type { Article, Mention, ReadText, Token } from "../../model/index.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { NameData } from "../../packs/read-name-data.ts";
import { possibleWordsOf } from "../../text/ar/words-in-context.ts";
import { matchNames } from "../match-names.ts";
import { nameIndexOf } from "../name-index.ts";
import { createGazetteer, type Gazetteer } from "./tagger/gazetteer.ts";
import { LABELS } from "./tagger/labels.ts";
import { readTaggerWeights, type TaggerWeights, taggerWords, tagSentences } from "./tagger/tagger.ts";

/** A name that no pack holds, and what it seems to be. */
export interface UnknownName {
  readonly kind: "person" | "body" | "place";
  /** The noun it stands behind ("حركة", "كتيبة"), folded; null where none does. */
  readonly head: string | null;
  /** Token indices, half-open. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

const KINDS: Readonly<Record<string, UnknownName["kind"]>> = { PERS: "person", LOC: "place", ORG: "body" };

const taggers = new WeakMap<Knowledge, { weights: TaggerWeights; gazetteer: Gazetteer }>();

function taggerOf(knowledge: Knowledge, data: NameData) {
  const known = taggers.get(knowledge);
  if (known) return known;
  const made = {
    weights: readTaggerWeights(data.weights),
    gazetteer: createGazetteer(knowledge, data.lexicon),
  };
  taggers.set(knowledge, made);
  return made;
}

/**
 * Names in an article that no pack holds: what a trained tagger calls one, and what stands behind a noun for a body.
 *
 * @param mentions those the packs know, which are left out
 */
export function findUnknownNames(
  article: Article,
  text: ReadText,
  mentions: readonly Mention[],
  knowledge: Knowledge,
  data: NameData,
): UnknownName[] {
  if (article.language !== "ar" || !knowledge.wordData) return [];
  const covered = new Set<number>();
  for (const mention of mentions) {
    const isKnown = mention.place !== null || mention.candidates.length > 0 || isOfPacks(mention);
    if (isKnown || mention.kind === "time") for (let i = mention.first; i < mention.last; i++) covered.add(i);
  }
  const names = tagged(article, text, knowledge, data).map((name) => withHead(name, text));
  const apart = behindHeads(text).filter(({ first, last }) =>
    names.every((name) => name.last <= first || last <= name.first),
  );
  return [...names, ...apart]
    .sort((a, b) => a.first - b.first)
    .filter(({ first, last }) => {
      for (let i = first; i < last; i++) if (covered.has(i)) return false;
      // "المدينة" alone is no name, whatever stands around it.
      if (last - first === 1 && text.analyses[first]?.pos !== "name") return false;
      return text.tokens.slice(first, last).some(({ kind }) => kind === "word");
    });
}

const isOfPacks = ({ actor }: Mention): boolean => actor !== null && !/^(?:person|outlet):/.test(actor.id);

function tagged(article: Article, text: ReadText, knowledge: Knowledge, data: NameData): UnknownName[] {
  const { weights, gazetteer } = taggerOf(knowledge, data);
  const possible = possibleWordsOf(knowledge.wordData as NonNullable<Knowledge["wordData"]>);
  const index = nameIndexOf(knowledge, article.language);
  const read = text.sentences.map(({ first, last }) => {
    const tokens = text.tokens.slice(first, last);
    const hits = matchNames(tokens, article.language, index, () => true);
    return taggerWords(tokens, text.analyses.slice(first, last), possible, gazetteer, hits);
  });
  return tagSentences(read, weights).flatMap((labels, k) =>
    spansOf(labels, text.sentences[k]?.first ?? 0, text.tokens),
  );
}

function spansOf(labels: readonly number[], offset: number, tokens: readonly Token[]): UnknownName[] {
  const names: UnknownName[] = [];
  for (let i = 0; i < labels.length; i++) {
    const [mark, label] = (LABELS[labels[i] as number] ?? "O").split("-");
    const kind = KINDS[label ?? ""];
    if (mark !== "B" || !kind) continue;
    let last = i + 1;
    while (LABELS[labels[last] as number] === `I-${label}`) last++;
    const [first, end] = [offset + i, offset + last];
    const [from, to] = [tokens[first] as Token, tokens[end - 1] as Token];
    names.push({ kind, head: null, first, last: end, start: from.start, end: to.end });
    i = last - 1;
  }
  return names;
}

/** Nouns of armed bodies that hardly stand before anything but a name. */
const ARMED = new Set(["كتيبة", "كتائب", "لواء", "سرايا", "مليشيا", "ميليشيا"]);

/** "كتيبة الزعفران": a word of the language may be a name behind such a noun. */
function behindHeads({ tokens, analyses }: ReadText): UnknownName[] {
  return tokens.flatMap((token, i) => {
    const name = tokens[i + 1];
    const analysis = analyses[i + 1];
    const head = token.norm.replace(/^[وبل](?=.{4})/, "");
    if (!ARMED.has(head) || name?.kind !== "word" || analysis?.pos === "adjective") return [];
    const isNamed = analysis?.pos === "name" || analysis?.article === true;
    if (!isNamed || analysis.suffix !== null) return [];
    const start = token.start + (token.norm.length - head.length);
    return [{ kind: "body" as const, head, first: i, last: i + 2, start, end: name.end }];
  });
}

/** "كتيبة الفاروق": the noun before or at the head of a name tells what bears it. */
function withHead(name: UnknownName, { tokens, readings }: ReadText): UnknownName {
  for (const at of [name.first, name.first - 1]) {
    const noun = readings[at]?.find(({ senses }) => senses.some(({ id }) => HEADS.has(id)));
    if (!noun || noun.article || noun.suffix) continue;
    const first = tokens[at] as Token;
    return {
      ...name,
      kind: "body",
      head: noun.stem,
      first: at,
      start: first.start + noun.pre.join("").length,
    };
  }
  return name;
}
const HEADS = new Set(["body-head", "body-noun", "group-forces"]);
