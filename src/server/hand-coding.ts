import {
  type ActorRef,
  type Article,
  type Coding,
  type Evidence,
  type FiledCoding,
  type Span,
  spansOverlap,
  type Voice,
} from "../model/index.ts";
import { handCoding } from "../pipeline/hand-coding.ts";
import { type Reread, rereadArticle } from "../pipeline/reread-article.ts";
import type { HandCodingAnswer, HandCodingBody } from "./answers/hand-coding.ts";
import { codingsOut } from "./describe.ts";
import { actorOf, type Desk } from "./desk.ts";
import { Problem } from "./problem.ts";
import { toUnits } from "./to-units.ts";

/** Files what a person codes by hand, once every part of it has been held against the article, the packs and the codebook. */
export async function fileHandCoding(body: HandCodingBody, desk: Desk): Promise<HandCodingAnswer> {
  const { ledger, knowledge } = desk;
  const article = await ledger.article(body.articleId);
  if (!article) {
    throw new Problem(404, "unknown-article", `there is no article ${body.articleId}`, "see the library");
  }
  checkCode(body, desk);
  const evidence = body.evidence.map((each) => inText(each, article));
  const reread = rereadArticle(article, [], knowledge);
  const refs = (ids: readonly string[]) => ids.map((id) => actorRef(id, article, evidence, reread, desk));
  const { chain, quoted } = chainOf(body, article, evidence, reread, desk);
  const actors = body.class === "statement" ? speakerOf(chain) : refs(body.actors);
  const coding = handCoding(
    article,
    {
      class: body.class,
      code: body.code,
      ...(body.mode ? { mode: body.mode } : {}),
      actors,
      recipients: refs(body.recipients),
      status: body.status,
      certainty: body.certainty,
      ...(chain.length > 0 ? { voice: quoted ? ("quoted" as const) : ("paraphrased" as const) } : {}),
      chain,
      evidence,
    },
    body.by,
  );
  const { added } = await ledger.addCodings(article.id, [coding]);
  const filed: FiledCoding = { ...coding, articleId: article.id };
  const [out] = codingsOut([filed], [article], knowledge);
  return { coding: out as HandCodingAnswer["coding"], isNew: added > 0 };
}

/** A code of the codebook, with whom it needs. */
function checkCode({ class: codingClass, code, mode, actors, recipients }: HandCodingBody, desk: Desk): void {
  const { stances, events, statementModes } = desk.knowledge.codebook;
  const event = events.find((each) => each.code === code);
  const isKnown =
    codingClass === "stance"
      ? stances.some((each) => each.code === code) && !mode
      : codingClass === "event"
        ? event !== undefined && (!mode || event.modes.includes(mode))
        : code === "says" && statementModes.some((each) => each.mode === mode);
  if (!isKnown) throw bad("unknown-code", `the codebook has no ${codingClass} ${code} ${mode ?? ""}`.trim());
  if (codingClass === "stance" && (actors.length === 0 || recipients.length === 0)) {
    throw bad("who-missing", "a stance needs who holds it and toward whom");
  }
  if (codingClass === "event" && actors.length === 0 && recipients.length === 0) {
    throw bad("who-missing", "an event needs somebody who acts or to whom it is done");
  }
  if (event?.recipientRequired && codingClass === "event" && recipients.length === 0) {
    throw bad("recipient-missing", `an event ${code} needs somebody to whom it is done`);
  }
}

const bad = (code: string, message: string): Problem =>
  new Problem(400, code, message, "mend the form, then file it again");

/** Evidence with its place in UTF-16 units; the quote must stand there, letter for letter. */
function inText({ start, end, quote }: Evidence, { text }: Article): Evidence {
  const unit = toUnits(text);
  const units = { start: unit(start), end: unit(end) };
  if (end <= start || quote.trim() === "" || text.slice(units.start, units.end) !== quote) {
    throw new Problem(
      409,
      "quote-differs",
      `the article does not read "${quote}" at ${start}-${end}`,
      "select the words again",
    );
  }
  return { ...units, quote };
}

/** Somebody of the packs, with the words of the evidence that name him; none where it does not. */
function actorRef(
  id: string,
  article: Article,
  evidence: readonly Span[],
  { actors }: Reread,
  desk: Desk,
): ActorRef {
  const { labels, wikidata } = actorOf(id, desk);
  const named = actors.find(
    (each) => each.ids.includes(id) && evidence.some((one) => spansOverlap(one, each)),
  );
  const text = named ? article.text.slice(named.start, named.end) : "";
  return { id, labels, text, ...(wikidata ? { wikidata } : {}) };
}

function chainOf(
  { saidBy, class: codingClass }: HandCodingBody,
  article: Article,
  evidence: readonly Evidence[],
  reread: Reread,
  desk: Desk,
): { chain: readonly Voice[]; quoted: boolean } {
  const quoted = evidence.every(({ quote }) => /^["“”«„'‘]/.test(quote));
  if (saidBy.kind === "article") {
    if (codingClass === "statement") throw bad("speaker-missing", "a statement needs somebody who speaks");
    return { chain: [], quoted: false };
  }
  if (saidBy.kind === "actor") {
    const { labels, text } = actorRef(saidBy.id, article, evidence, reread, desk);
    return { chain: [{ kind: "actor", id: saidBy.id, name: text, labels }], quoted };
  }
  if (saidBy.kind !== "passage") {
    const { kind, name } = saidBy;
    if (!article.text.includes(name)) throw bad("name-differs", `the article does not say "${name}"`);
    return { chain: [{ kind, name }], quoted };
  }
  const unit = toUnits(article.text);
  const [start, end] = [unit(saidBy.start), unit(saidBy.end)];
  const passage = reread.speech.find((each) => each.start === start && each.end === end);
  if (!passage) throw bad("passage-gone", "nobody speaks there as the article is read today");
  return passage;
}

/** Who speaks in a statement: the innermost voice, where it has a name. */
function speakerOf(chain: Coding["chain"]): ActorRef[] {
  const voice = chain.at(-1);
  if (voice?.kind !== "actor" || voice.id === undefined) return [];
  const labels = voice.labels ?? { ar: voice.name, en: voice.name };
  return [{ id: voice.id, labels, text: voice.name, ...(voice.via ? { via: voice.via } : {}) }];
}
