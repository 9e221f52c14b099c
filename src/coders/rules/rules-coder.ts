import { nameIndexOf } from "../../mentions/name-index.ts";
import type { Diagnostic } from "../../model/index.ts";
import type { Coder } from "../coder.ts";
import { codeBackers } from "./backing.ts";
import { type DraftCoding, finish } from "./draft-coding.ts";
import { codeEchoes } from "./echo.ts";
import { foldAttacks } from "./fold-attacks.ts";
import { codeFrames, type Miss } from "./frames.ts";
import { mergeDrafts } from "./merge.ts";
import { isToldBetter, oneToOne } from "./one-to-one.ts";
import { putInOrder } from "./order.ts";
import { codeStatement } from "./statements.ts";
import { fillTargets } from "./targets.ts";

/** Raise it when some article is coded differently. */
const RULES_CODER = "rules@0.3";

/** The rules coder: frames, statements and epithets of the packs, each coding with its rule's id. */
export const rulesCoder: Coder & {
  misses(input: Parameters<Coder["code"]>[0], knowledge: Parameters<Coder["code"]>[1]): Miss[];
} = {
  id: RULES_CODER,
  code(input, knowledge) {
    const { drafts } = draftAll(input, knowledge);
    const filled = fillTargets(input, drafts, knowledge.codebook);
    const merged = mergeDrafts(
      filled.drafts.flatMap((draft) => (draft.class === "stance" ? oneToOne(input, draft) : [draft])),
    );
    const told = merged.map((draft) => ({ coding: finish(input.article, draft), clauses: draft.clauses }));
    const once = told.filter(
      ({ coding }, i) => told.findIndex((other) => other.coding.id === coding.id) === i,
    );
    const diagnostics: Diagnostic[] = [...filled.diagnostics];
    return { codings: putInOrder(input, once), diagnostics };
  },
  misses(input, knowledge) {
    return draftAll(input, knowledge).misses;
  },
};

function draftAll(
  input: Parameters<Coder["code"]>[0],
  knowledge: Parameters<Coder["code"]>[1],
): { drafts: DraftCoding[]; misses: Miss[] } {
  nameIndexOf(knowledge, input.article.language);
  const frames = new Map(knowledge.lexicons[input.article.language].frames.map((frame) => [frame.id, frame]));
  const drafts: DraftCoding[] = [];
  const misses: Miss[] = [];
  for (const scope of input.scopes) {
    const statement = codeStatement(input, scope, RULES_CODER);
    if (statement) drafts.push(statement);
  }
  for (const clause of input.clauses) {
    const coded = codeFrames(input, clause, frames, knowledge, RULES_CODER);
    drafts.push(...coded.drafts);
    misses.push(...coded.misses);
  }
  drafts.push(...codeBackers(input, RULES_CODER));
  const told = foldAttacks(
    input,
    drafts.filter((draft) => !isToldBetter(draft, drafts)),
  );
  return { drafts: [...told, ...codeEchoes(input, knowledge, told, RULES_CODER)], misses };
}
