import { type Article, type Coding, type Evidence, type Span, toUnits, type Voice } from "../model/index.ts";
import { actorRef, holdsWords } from "../pipeline/actor-ref.ts";
import { SaidError } from "../pipeline/check-coding.ts";
import { evidenceAt } from "../pipeline/evidence-at.ts";
import { handCoding } from "../pipeline/hand-coding.ts";
import type { Knowledge } from "../pipeline/packs.ts";
import { knownWhen } from "../pipeline/person-coding.ts";
import { rereadArticle } from "../pipeline/reread-article.ts";
import type { HandCodingAnswer, HandCodingBody } from "./answers/hand-coding.ts";
import { codingOf } from "./coding-of.ts";
import { codingsOut } from "./describe.ts";
import type { Desk } from "./desk.ts";
import { Problem } from "./problem.ts";

/** Files what a person codes by hand, once every part of it has been held against the article, the packs and the codebook. */
export async function fileHandCoding(body: HandCodingBody, desk: Desk): Promise<HandCodingAnswer> {
  const { ledger, knowledge } = desk;
  const article = await ledger.article(body.articleId);
  if (!article) {
    throw new Problem(404, "unknown-article", `there is no article ${body.articleId}`, "see the library");
  }
  const evidence = evidenceAt(article, body.evidence);
  const refs = (ids: readonly string[]) => ids.map((id) => actorRef(id, article, evidence, knowledge));
  const { chain, quoted } = chainOf(body, article, evidence, desk);
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
      when: whenOf(body, article, knowledge),
      where: placesOf(body, article, knowledge),
      evidence,
    },
    body.by,
    knowledge,
  );
  const { added } = await ledger.addCodings(article.id, [coding]);
  // As it counts here: whom a name means may be decided.
  const filed = await codingOf(coding.id, desk);
  const [out] = codingsOut([filed.coding], [article], knowledge);
  return { coding: out as HandCodingAnswer["coding"], isNew: added > 0 };
}

function whenOf({ when = null }: HandCodingBody, article: Article, knowledge: Knowledge): Coding["when"] {
  if (when === null) return null;
  if ("edtf" in when) return knownWhen(when.edtf);
  const { edtf, basis, text } = readAt(when, rereadArticle(article, [], knowledge).times, article);
  return { edtf, basis, text };
}

function placesOf({ where = [] }: HandCodingBody, article: Article, knowledge: Knowledge): Coding["where"] {
  if (where.length === 0) return [];
  const { places } = rereadArticle(article, [], knowledge);
  const named = where.map((each) => readAt(each, places, article));
  return named.map(({ start: _, end: __, ...place }) => place);
}

/** What is read at a place of the text, given in code points. */
function readAt<Read extends Span>(place: Span, read: readonly Read[], { text }: Article): Read {
  const unit = toUnits(text);
  const found = read.find(({ start, end }) => start === unit(place.start) && end === unit(place.end));
  if (found) return found;
  throw new SaidError("passage-gone", "the article is read otherwise there today");
}

interface Said {
  readonly chain: readonly Voice[];
  readonly quoted: boolean;
}

function chainOf(
  { saidBy }: HandCodingBody,
  article: Article,
  evidence: readonly Evidence[],
  { knowledge }: Desk,
): Said {
  const quoted = evidence.every(({ quote }) => /^["“”«„'‘]/.test(quote));
  if (saidBy.kind === "article") return { chain: [], quoted: false };
  if (saidBy.kind === "actor") {
    const { id, labels, text } = actorRef(saidBy.id, article, evidence, knowledge);
    return { chain: [{ kind: "actor", id, name: text, labels }], quoted };
  }
  if (saidBy.kind !== "passage") {
    const { kind, name } = saidBy;
    if (!holdsWords(article, name)) throw new SaidError("name-differs", `the article does not say "${name}"`);
    return { chain: [{ kind, name }], quoted };
  }
  return readAt(saidBy, rereadArticle(article, [], knowledge).speech, article);
}

/** Who speaks in a statement: the innermost voice, where it has a name. */
function speakerOf(chain: Coding["chain"]): Coding["actors"] {
  const voice = chain.at(-1);
  if (voice?.kind !== "actor" || voice.id === undefined) return [];
  const labels = voice.labels ?? { ar: voice.name, en: voice.name };
  return [{ id: voice.id, labels, text: voice.name, ...(voice.via ? { via: voice.via } : {}) }];
}
