import { type ArticleFacts, readArticle } from "../article/read-article.ts";
import { readChains } from "../attribution/read-chains.ts";
import type { Scope } from "../attribution/scope.ts";
import { readClauses } from "../clauses/read-clauses.ts";
import type { CoderInput } from "../coders/coder.ts";
import { rulesCoder } from "../coders/rules/rules-coder.ts";
import { readMentions } from "../mentions/read-mentions.ts";
import type {
  Article,
  Clause,
  CodedArticle,
  Diagnostic,
  Mention,
  MentionRecord,
  ReadText,
} from "../model/index.ts";
import type { Knowledge } from "../packs/knowledge.ts";
import { readText } from "../text/read-text.ts";

/** Every stage's output for one article: what `isnad explain` shows. */
export interface Stages {
  readonly article: Article;
  readonly text: ReadText;
  readonly mentions: readonly Mention[];
  readonly clauses: readonly Clause[];
  readonly scopes: readonly Scope[];
  readonly misses: readonly { readonly token: number; readonly rule: string; readonly why: string }[];
  readonly coded: CodedArticle;
}

/** Runs the reading rooms in their order over one article's bytes. */
export function runStages(bytes: Uint8Array, facts: ArticleFacts, knowledge: Knowledge): Stages {
  const read = readArticle(bytes, facts);
  return runFromArticle(read.article, knowledge, read.diagnostics);
}

/** The same from an article already read. */
export function runFromArticle(
  article: Article,
  knowledge: Knowledge,
  before: readonly Diagnostic[] = [],
): Stages {
  const text = readText(article, knowledge);
  const named = readMentions(article, text, knowledge);
  const { clauses, reader } = readClauses(article, text, named.mentions, knowledge);
  const scopes = readChains(reader, clauses, knowledge);
  const input: CoderInput = { article, mentions: named.mentions, clauses, scopes, reader };
  const { codings, diagnostics } = rulesCoder.code(input, knowledge);
  const coded: CodedArticle = {
    article,
    mentions: named.mentions.map((mention) => mentionRecord(article, mention)),
    codings,
    diagnostics: [...before, ...text.diagnostics, ...named.diagnostics, ...diagnostics],
  };
  return {
    article,
    text,
    mentions: named.mentions,
    clauses,
    scopes,
    // Only `explain` asks why something was not coded; coding twice for it would double the time of all others.
    get misses() {
      return rulesCoder.misses(input, knowledge);
    },
    coded,
  };
}

/** Codes one article's bytes. */
export function codeArticle(bytes: Uint8Array, facts: ArticleFacts, knowledge: Knowledge): CodedArticle {
  return runStages(bytes, facts, knowledge).coded;
}

function mentionRecord(article: Article, mention: Mention): MentionRecord {
  const { start, end } = mention.name;
  return {
    start,
    end,
    quote: article.text.slice(start, end),
    kind:
      mention.kind === "voice"
        ? mention.voiceKind === "actor" || mention.voiceKind === null
          ? "unnamed"
          : mention.voiceKind
        : mention.kind,
    id: mention.actor?.id ?? mention.place?.id ?? mention.time?.edtf ?? null,
    ...(mention.candidates.length > 0 && !mention.actor
      ? { candidates: mention.candidates.map((each) => each.id) }
      : {}),
  };
}
