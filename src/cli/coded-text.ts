import { chainWords, latinName, latinOnly, oneLine } from "../exports/wording.ts";
import { type ActorRef, type CodedArticle, type Coding, toRecord } from "../model/index.ts";

/**
 * A coded article for a terminal: a head, then each coding with its words. Arabic stands alone on its line, since
 * terminals disagree on turning it. Spans are `articleId:start-end` in code points.
 */
export function codedToText(coded: CodedArticle, { color }: { readonly color: boolean }): string {
  const strong = (text: string) => (color ? `\u001b[1m${text}\u001b[22m` : text);
  const { article, codings, diagnostics } = toRecord(coded);
  const lines = [
    strong([article.id, article.publishedOn.edtf ?? "no date", article.language].join("  ")),
    ...alone(article.file),
    ...alone(article.outlet?.labels[article.language]),
    ...alone(article.title),
    countsOf(codings),
    ...codings.flatMap((coding) => ["", ...codingLines(coding, article.id, strong)]),
    ...(diagnostics.length > 0 ? [""] : []),
    ...diagnostics.flatMap(({ code, message, start, end }) => [
      `! ${code}${start === undefined ? "" : ` ${article.id}:${start}-${end}`}: ${latinOnly(oneLine(message))}`,
      ...(start === undefined ? [] : alone([...article.text].slice(start, end).join(""))),
    ]),
  ];
  return `${lines.join("\n")}\n\n`;
}

const alone = (text: string | null | undefined) => (text ? [`  ${oneLine(text)}`] : []);

function countsOf(codings: readonly Coding[]): string {
  const count = (name: Coding["class"]) => codings.filter((coding) => coding.class === name).length;
  const parts = (["statement", "event", "stance"] as const).map((name) => {
    const number = count(name);
    return `${number} ${name}${number === 1 ? "" : "s"}`;
  });
  return `${codings.length} codings: ${parts.join(", ")}`;
}

function codingLines(coding: Coding, articleId: string, strong: (text: string) => string): string[] {
  const { actors, recipients, when, where } = coding;
  const what = [coding.class, coding.code, coding.mode].filter(Boolean).join(" ");
  const whom = [
    actors.length > 0 ? names(actors) : nobodyIn(coding),
    ...(recipients.length > 0 ? ["->", names(recipients)] : []),
  ].join(" ");
  const facts = [
    coding.status,
    coding.certainty,
    ...(when ? [`when ${when.edtf} (${when.basis})`] : []),
    ...(where.length > 0
      ? [`where ${where.map((place) => latinName(place) ?? "a place without a Latin name").join(", ")}`]
      : []),
    ...(coding.order ?? []).map(({ relation, coding: other, edtf }) =>
      [relation, other, edtf === null ? null : `(${edtf})`].filter(Boolean).join(" "),
    ),
    ...(coding.figurative ? ["figurative"] : []),
  ];
  const chain = chainWords(coding.chain);
  const unlatin = [...actors, ...recipients, ...where].filter((each) => latinName(each) === null);
  return [
    `${coding.id}  ${strong(what)}  ${whom}`,
    latinOnly(`  ${facts.join(", ")}`),
    ...unlatin.map(({ labels }) => `  ${oneLine(labels.ar)}`),
    ...coding.evidence.flatMap(({ start, end, quote }) => [
      `  ${articleId}:${start}-${end}`,
      `  ${oneLine(quote)}`,
    ]),
    `  ${chain.line}`,
    ...chain.arabic.map((name) => `  ${name}`),
  ];
}

function names(actors: readonly ActorRef[]): string {
  return actors.map(nameOf).join(", ");
}

/** A statement's speaker whom no pack knows is the last voice of its chain. */
function nobodyIn({ class: codingClass, chain }: Coding): string {
  return codingClass === "statement" && chain.length > 0 ? "by the last voice of its chain" : "nobody named";
}

function nameOf(actor: ActorRef): string {
  const nameless = "somebody without a Latin name";
  const via = actor.via && actor.via.id !== actor.id ? ` (via ${latinName(actor.via) ?? nameless})` : "";
  return `${latinName(actor) ?? nameless}${via}`;
}
