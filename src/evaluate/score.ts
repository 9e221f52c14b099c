import type { CodingClass } from "../model/index.ts";
import type { ClassScore, CodedRecord, GoldArticle, RecordCoding, Score } from "./gold.ts";
import { codesOf, hasSlots, movesAway, type Pair, pairCodings, statusOf } from "./match.ts";
import { allNamesSaid, goldNames, namesMeet } from "./names.ts";

export type { CodedRecord, GoldArticle, Score } from "./gold.ts";

const CLASSES: readonly CodingClass[] = ["event", "statement", "stance"];
const ATTRIBUTES = ["code", "status", "certainty", "chain", "chain_named", "when", "where"] as const;
type Attribute = (typeof ATTRIBUTES)[number];

/** Hits and trials. */
interface Share {
  hits: number;
  of: number;
}
interface Tally {
  readonly classes: Record<CodingClass, { matched: number; coded: number; gold: number }>;
  readonly attributes: Record<Attribute, Share>;
  falseMoves: number;
}

/**
 * Scores coded records against gold by the codebook's matching rules. The figures are those of the reference scorer
 * on the same input.
 *
 * @param gold Hand-coded articles; each is matched to the record whose `article.file` ends in the gold's file name.
 * @param records Outward records, offsets in code points.
 * @throws Error where a gold article has no record, or a record's quote is not what stands at its span.
 */
export function scoreArticles(gold: readonly GoldArticle[], records: readonly CodedRecord[]): Score {
  const tally: Tally = {
    classes: {
      event: { matched: 0, coded: 0, gold: 0 },
      statement: { matched: 0, coded: 0, gold: 0 },
      stance: { matched: 0, coded: 0, gold: 0 },
    },
    attributes: Object.fromEntries(ATTRIBUTES.map((attribute) => [attribute, { hits: 0, of: 0 }])) as Record<
      Attribute,
      Share
    >,
    falseMoves: 0,
  };
  for (const article of gold) tallyArticle(article, recordOf(article, records), tally);
  const shares = ATTRIBUTES.map((attribute) => {
    const { hits, of } = tally.attributes[attribute];
    return [attribute, of > 0 ? round(hits / of, 3) : null];
  });
  return {
    event: classScore(tally.classes.event),
    statement: classScore(tally.classes.statement),
    stance: classScore(tally.classes.stance),
    attributes: Object.fromEntries(shares) as Score["attributes"],
    false_moves: tally.falseMoves,
    false_moves_per_article: round(tally.falseMoves / Math.max(1, gold.length), 2),
  };
}

function recordOf(gold: GoldArticle, records: readonly CodedRecord[]): CodedRecord {
  const name = gold.article.file.split("/").pop() ?? "";
  const record = records.find(({ article }) => (article.file ?? "").endsWith(name));
  if (!record) throw new Error(`no coded record for the gold article ${gold.article.file}`);
  const points = [...record.article.text];
  for (const { id, evidence } of record.codings) {
    const wrong = evidence.find(({ start, end, quote }) => points.slice(start, end).join("") !== quote);
    if (wrong)
      throw new Error(
        `evidence of ${id ?? "a coding"} is not verbatim in ${name} at ${wrong.start}-${wrong.end}`,
      );
  }
  return record;
}

function tallyArticle(gold: GoldArticle, record: CodedRecord, tally: Tally): void {
  const done = new Set<unknown>();
  const used = new Map<RecordCoding, number>();
  const shielded: Record<CodingClass, number> = { event: 0, statement: 0, stance: 0 };
  for (const pair of pairCodings(gold, record.codings, record.article.text)) {
    const uses = used.get(pair.coding) ?? 0;
    // One joint statement may stand for each of its speakers' gold statements.
    const room = pair.gold.class === "statement" ? Math.max(1, pair.coding.actors?.length ?? 0) : 1;
    if (done.has(pair.gold) || uses >= room) continue;
    done.add(pair.gold);
    used.set(pair.coding, uses + 1);
    if (pair.isRequired) tallyPair(pair, gold, tally);
    else if (uses === 0) shielded[pair.gold.class]++;
  }
  const unused = record.codings.filter((coding) => !used.has(coding));
  tally.falseMoves += unused.filter((coding) => isActualMove(coding) && !goldMovesPair(coding, gold)).length;
  shielded.statement += unused.filter(isNamelessStatement).length;
  for (const codingClass of CLASSES) {
    const coded = record.codings.filter((coding) => coding.class === codingClass);
    const count = tally.classes[codingClass];
    count.gold += gold.codings.filter((one) => one.class === codingClass && !one.optional).length;
    count.coded +=
      coded.reduce((sum, coding) => sum + Math.max(1, used.get(coding) ?? 0), 0) - shielded[codingClass];
  }
}

function tallyPair(pair: Pair, { entities }: GoldArticle, tally: Tally): void {
  const { gold, coding, hasCode, hasStatus, hasChain } = pair;
  const count = (attribute: Attribute, isRight: boolean) => {
    tally.attributes[attribute].hits += Number(isRight);
    tally.attributes[attribute].of++;
  };
  tally.classes[gold.class].matched++;
  count("code", hasCode);
  count("status", hasStatus);
  count("certainty", (coding.certainty ?? "stated") === gold.certainty);
  count("chain", hasChain);
  if (gold.chain.length > 0) count("chain_named", hasChain);
  if (gold.when) count("when", edtfOf(coding) === gold.when);
  if (gold.where.length > 0)
    count("where", namesMeet(allNamesSaid(coding.where), goldNames(entities, gold.where)));
  if (isActualMove(coding) && gold.status !== "actual") tally.falseMoves++;
}

const edtfOf = ({ when }: RecordCoding) => (typeof when === "object" && when !== null ? when.edtf : when);

function isActualMove(coding: RecordCoding): boolean {
  return coding.class === "stance" && movesAway(coding.code) && statusOf(coding) === "actual";
}

/** Whether gold has the same holder moving away from the same client somewhere in the article. */
function goldMovesPair(coding: RecordCoding, gold: GoldArticle): boolean {
  return gold.codings.some(
    (one) =>
      one.class === "stance" &&
      one.status === "actual" &&
      codesOf(one).some(movesAway) &&
      hasSlots(one, coding, gold),
  );
}

/** An unnamed speaker's statement counts neither way. */
function isNamelessStatement(coding: RecordCoding): boolean {
  const kind = coding.chain?.[coding.chain.length - 1]?.kind;
  return coding.class === "statement" && (kind === "unnamed" || kind === "social" || kind === "document");
}

function classScore({ matched, coded, gold }: { matched: number; coded: number; gold: number }): ClassScore {
  const precision = coded > 0 ? matched / coded : 0;
  const recall = gold > 0 ? matched / gold : 0;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision: round(precision, 3), recall: round(recall, 3), f1: round(f1, 3), n: gold };
}

/** Rounds half to even, as the reference scorer does; only a number of sixteenths (eighths) can lie half-way. */
function round(value: number, decimals: 2 | 3): number {
  const rounded = Number(value.toFixed(decimals));
  const sixteenths = value * 16;
  const scaled = value * 10 ** decimals;
  const isHalfway = Number.isInteger(sixteenths) && Math.abs(scaled % 1) === 0.5;
  if (!isHalfway) return rounded;
  const below = Math.floor(scaled);
  return (below % 2 === 0 ? below : below + 1) / 10 ** decimals;
}
