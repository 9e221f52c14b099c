import type { Reader } from "../clauses/reader.ts";
import type { Clause } from "../model/index.ts";
import type { Knowledge } from "../packs/knowledge.ts";
import type { Speech } from "../packs/lexicon.ts";
import { continuedScopes } from "./continued.ts";
import { colonScopes, prepositionScopes, verdictScopes } from "./others.ts";
import type { Scope } from "./scope.ts";
import { relayAround, speechScope } from "./speech.ts";

/** Stage: who says which stretch of the article. */
export function readChains(reader: Reader, clauses: readonly Clause[], knowledge: Knowledge): Scope[] {
  const { speech } = knowledge.lexicons[reader.article.language];
  const entries = new Map(speech.map((entry) => [entry.id, entry]));
  const relays = new Set(speech.filter((entry) => entry.relays).map(({ id }) => id));
  const scopes: Scope[] = [];
  for (const clause of clauses) {
    const found = clause.senses
      .filter((sense) => sense.kind === "speech")
      .map((sense) => entries.get(sense.id) as Speech)
      .map((entry) => speechScope(reader, clauses, clause, entry, relays))
      .find((scope) => scope !== null);
    if (!found) continue;
    // "نقلت رويترز عن X قوله إن": one act of speech.
    const relay = scopes.findIndex(
      ({ clause: each }) => each && each === relayAround(clauses, clause, relays),
    );
    if (relay >= 0) scopes.splice(relay, 1);
    scopes.push(toldAlong(scopes, clauses, found, relays));
  }
  const { nested, free } = nestRelays(scopes, prepositionScopes(reader));
  nested.push(...continuedScopes(reader, nested));
  return [...nested, ...free, ...colonScopes(reader), ...verdictScopes(reader)];
}

/**
 * "أقر X، في حديث إلى قناة Y، بكذا، نافيا كذا", "نقلت Y عن X قوله كذا. وأضاف كذا": what somebody goes on with was told to
 * the same outlet.
 */
function toldAlong(
  scopes: readonly Scope[],
  clauses: readonly Clause[],
  scope: Scope,
  relays: ReadonlySet<string>,
): Scope {
  const { clause, voices, speakers } = scope;
  const own = voices[0];
  const goesOn =
    clause?.reading.pos === "active" ||
    (clause?.reading.pos === "verb" && speakers.some(({ found }) => found === "ellipsis"));
  if (!clause || !goesOn || voices.length !== 1 || !own?.id) return scope;
  const before = scopes.findLast((each) => each.clause);
  const [outlet, speaker] = before?.voices ?? [];
  const near =
    before?.clause && clause.sentence - before.clause.sentence <= (clause.reading.pos === "verb" ? 1 : 0);
  const aside = before?.clause?.reading.pos === "masdar" && !relayAround(clauses, before.clause, relays);
  const same = near && outlet?.kind === "outlet" && speaker?.id === own.id && !aside;
  return same ? { ...scope, voices: [outlet, ...voices] } : scope;
}

/**
 * "تقول صحيفة X، نقلا عن مصادر، إن": the voice after نقلا عن stands inside the newspaper's; it has no
 * stretch of its own.
 */
function nestRelays(
  speech: readonly Scope[],
  prepositions: readonly Scope[],
): { nested: Scope[]; free: Scope[] } {
  const free: Scope[] = [];
  const nested = [...speech];
  for (const scope of prepositions) {
    const at = nested.findIndex(
      (each) => each.clause && each.clause.token < scope.at && scope.at < each.first,
    );
    const outer = nested[at];
    if (outer) nested[at] = { ...outer, voices: [...outer.voices, ...scope.voices] };
    else free.push(scope);
  }
  return { nested, free };
}
