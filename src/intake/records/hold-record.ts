import { readFileSync } from "node:fs";
import { z } from "zod";
import { hashText } from "../../article/hash-text.ts";
import {
  type CodedArticle,
  type CodedRecord,
  type Coding,
  type Evidence,
  outwardCoding,
  toUnits,
} from "../../model/index.ts";
import { IntakeError } from "../taken.ts";

/** The one description of a record: what the program writes is tested against it, what it reads is held against it. */
const SCHEMA = new URL("../../../schema/coded-record.schema.json", import.meta.url);

let schema: z.ZodType | undefined;
const recordSchema = (): z.ZodType => {
  schema ??= z.fromJSONSchema(JSON.parse(readFileSync(SCHEMA, "utf8")));
  return schema;
};

/**
 * The article and the codings of a coded record, with offsets in UTF-16 units. The text must be the one that its hash
 * names, and all words that are quoted must stand where they are said to.
 *
 * @throws {IntakeError}
 */
export function holdRecord(bytes: Uint8Array): Pick<CodedArticle, "article" | "codings"> {
  const record = parse(bytes);
  holdText(record);
  const { article, mentions, codings } = record;
  const unit = toUnits(article.text);
  for (const mention of mentions) holdWords(mention, "a mention", article.text, unit);
  for (const coding of codings)
    for (const words of wordsOf(coding)) holdWords(words, `the coding ${coding.id}`, article.text, unit);
  return { article, codings: codings.map((coding) => outwardCoding(coding, (at) => unit(at) as number)) };
}

function parse(bytes: Uint8Array): CodedRecord {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new IntakeError("damaged", "this line is no valid JSON; it is cut or damaged, so export it anew");
  }
  const checked = recordSchema().safeParse(value);
  // What was read and not what was checked: the keys stay in the order in which they were written.
  if (checked.success) return value as CodedRecord;
  const [issue] = checked.error.issues;
  const place = issue?.path.join(".") || "the line";
  throw new IntakeError(
    "no-record",
    `this line is no coded record as schema/coded-record.schema.json says (${place}: ${issue?.message ?? ""}); export it anew`,
  );
}

function holdText({ article: { id, sha256, text } }: CodedRecord): void {
  if (id === `a-${sha256.slice(0, 12)}` && !/\p{Surrogate}/u.test(text) && hashText(text) === sha256) return;
  throw new IntakeError(
    "other-text",
    `the text of the article ${id} is not the one that its hash names; it was changed or redacted, so export it anew from the project that has it`,
  );
}

const wordsOf = ({ evidence, order = [] }: Coding): readonly Evidence[] => [
  ...evidence,
  ...order.map((each) => each.evidence),
];

function holdWords(
  { start, end, quote }: Evidence,
  whose: string,
  text: string,
  unit: (offset: number) => number | null,
): void {
  const [from, to] = [unit(start), unit(end)];
  if (from !== null && to !== null && text.slice(from, to) === quote) return;
  throw new IntakeError(
    "not-in-text",
    `the words of ${whose} do not stand at ${start}-${end} of the text; export it anew`,
  );
}
