// `npm run bench -- gold --list`: what is missed or spurious in the reports whose errors may be read, and where it is lost.

import { fillMention } from "../../dist/clauses/fillers.js";
import { readClauses } from "../../dist/clauses/read-clauses.js";
import { actorRef } from "../../dist/coders/rules/draft-coding.js";
import { pairCodings } from "../../dist/evaluate/match.js";
import { allNamesSaid, namesMeet, slotNames } from "../../dist/evaluate/names.js";
import { readPacks, runStages, toRecord } from "../../dist/index.js";
import { readCodings, readPractice } from "./codings.mjs";

/** A line for each coding that is missed or too many, and the sums of where the missed ones are lost. */
export function listErrors() {
  const knowledge = readPacks();
  const articles = [
    ...(readPractice() ?? []),
    ...(readPractice("ar", "flash") ?? []),
    ...(readPractice("ar", "agency") ?? []),
    ...(readCodings() ?? [])
      .filter(({ half, language }) => half === "dev" && language === "ar")
      .map(asPractice),
  ];
  const sums = new Map();
  const lines = articles.flatMap((article) => errorsOf(article, knowledge, sums));
  const table = [...sums]
    .sort((a, b) => b[1] - a[1])
    .map(([step, count]) => `${String(count).padStart(5)}  ${step}`);
  return [...lines, "", "missed, by class and step:", ...table];
}

/** Reports coded without triggers: any word of the evidence may be one, and names in it say who and whom. */
function asPractice(article) {
  const { entities, codings } = article.gold;
  const named = (slot, evidence) =>
    slot
      .flat()
      .flatMap((id) => (entities[id] ?? []).filter((name) => evidence.some((quote) => quote.includes(name))));
  const marked = codings.map((coding) => ({
    ...coding,
    trigger: coding.evidence,
    who: named(coding.actors, coding.evidence),
    whom: named(coding.recipients, coding.evidence),
  }));
  return { ...article, gold: { ...article.gold, codings: marked } };
}

function errorsOf(article, knowledge, sums) {
  const facts = { file: article.file, published: article.published, language: article.language };
  const stages = runStages(new TextEncoder().encode(article.text), facts, knowledge);
  const { codings, article: told } = toRecord(stages.coded);
  const found = new Set();
  const used = new Set();
  for (const { gold, coding } of pairCodings(article.gold, codings, told.text)) {
    if (found.has(gold) || used.has(coding)) continue;
    found.add(gold);
    used.add(coding);
  }
  const reading = { stages, knowledge, article };
  const missed = article.gold.codings
    .filter((coding) => coding.optional !== true && !found.has(coding))
    .map((coding) => {
      const step = `${coding.class}: ${stepOf(coding, reading)}`;
      sums.set(step, (sums.get(step) ?? 0) + 1);
      return `- ${article.file} ${step} | ${[coding.code].flat()} ${coding.status} ${ids(coding.actors)}>${ids(coding.recipients)} | ${coding.evidence.join(" … ")}`;
    });
  const spurious = codings
    .filter((coding) => !used.has(coding) && !(coding.class === "statement" && coding.actors.length === 0))
    .map(
      ({ class: kind, code, status, actors, recipients, rule, evidence }) =>
        `+ ${article.file} ${kind} ${code} ${status} ${ids(actors)}>${ids(recipients)} ${rule} | ${evidence.map(({ quote }) => quote).join(" … ")}`,
    );
  return [...missed, ...spurious];
}

const ids = (slot) => slot.map((each) => (Array.isArray(each) ? each.join("/") : each.id)).join("+");

/** Where a coding is lost: at its words, or at who is named, or later. */
function stepOf(coding, { stages, knowledge, article }) {
  const spans = (words) => (words ?? []).flatMap((word) => placesOf(article.text, word, coding.evidence));
  const triggers = spans(coding.trigger);
  const { tokens } = stages.text;
  const at = stages.clauses.filter(({ token }) => triggers.some((span) => meets(span, tokens[token])));
  const frames = new Map(knowledge.lexicons[article.language].frames.map((frame) => [frame.id, frame]));
  const codes = [coding.code].flat();
  const isRight = ({ kind, id }) =>
    coding.class === "statement"
      ? kind === "speech"
      : kind === "frame" &&
        frames.get(id)?.gives.some((give) => give.class === coding.class && codes.includes(give.code));
  const opens = at.some(({ senses }) => senses.some(isRight));
  const any = at.some(({ senses }) => senses.some(({ kind }) => kind !== "class"));
  const word = opens ? "the right rule opens" : any ? "another rule opens" : "no word there opens a rule";
  const linked = (words, slot) =>
    slot.length === 0 || isLinked(spans(words), slot, { stages, knowledge, article });
  const who = linked(coding.who, coding.actors) ? "" : ", who is not linked";
  const whom = linked(coding.whom, coding.recipients) ? "" : ", whom is not linked";
  return word + who + whom;
}

function isLinked(spans, slot, { stages, knowledge, article }) {
  const { reader } = readClauses(stages.article, stages.text, stages.mentions, knowledge);
  const wanted = slotNames(article.gold.entities, slot);
  return stages.mentions.some((mention) => {
    if (!spans.some((span) => meets(span, mention))) return false;
    const refs = fillMention(reader, mention).map((filler) => actorRef(stages.article, filler));
    return refs.length > 0 && namesMeet(allNamesSaid(refs), wanted);
  });
}

const meets = (a, b) => a.start < b.end && b.start < a.end;

/** Where words stand in the evidence, else where they stand first. */
function placesOf(text, words, evidence) {
  for (const quote of evidence) {
    const inside = quote.indexOf(words);
    const start = inside < 0 ? -1 : text.indexOf(quote) + inside;
    if (start >= 0) return [{ start, end: start + words.length }];
  }
  const start = text.indexOf(words);
  return start < 0 ? [] : [{ start, end: start + words.length }];
}
