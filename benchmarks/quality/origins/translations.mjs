// Translated copies: Arabic reports with their English translations, against other English reports of the same events.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const FILE = join(dirname(fileURLToPath(import.meta.url)), "translations.txt");

/** The texts of an event: `ar`, `en` its translation, `other` reports. */
function readSets() {
  const [, ...sets] = readFileSync(FILE, "utf8").split(/^== /m);
  return sets.map((set) => {
    const [head, ...parts] = set.split(/^-- /m);
    const [name, published] = head.trim().split(" ");
    const texts = parts.map((part) => {
      const [kind, ...lines] = part.trim().split("\n");
      return { kind, text: lines.join("\n") };
    });
    return { name, published, texts };
  });
}

/** Other reports that begin with the translation's first two sentences: all that a lead tells is the same. */
function withSameLead(texts) {
  const sentences = (text) => text.split(/(?<=\.) (?=[A-Z])/);
  const lead = sentences(texts.find(({ kind }) => kind === "en").text).slice(0, 2);
  const begun = texts
    .filter(({ kind }) => kind === "other")
    .map(({ text }) => ({ kind: "same-lead", text: [...lead, ...sentences(text).slice(1)].join(" ") }));
  return [...texts, ...begun];
}

/** All English texts; no two of them are copies. */
export function englishTexts() {
  return readSets().flatMap(({ name, texts }) =>
    texts.filter(({ kind }) => kind !== "ar").map(({ text }, i) => ({ id: `${name}-${i}`, text })),
  );
}

/** For every pair of an Arabic report and an English one of its event, how far they agree. */
export async function translationPairs() {
  const { readPacks, runStages } = await import("../../../dist/index.js");
  const { compareTranslations, translationMarks } = await import("../../../dist/origins/translations.js");
  const knowledge = readPacks();
  const marksOf = (text, published, id) => {
    const stages = runStages(new TextEncoder().encode(text), { published }, knowledge);
    const named = stages.mentions.map((mention) => mention.actor?.id ?? mention.place?.id).filter(Boolean);
    return { ...translationMarks(stages.article, named), articleId: id };
  };
  return readSets().flatMap(({ name, published, texts }) => {
    const [ar, ...english] = withSameLead(texts).map(({ kind, text }, i) => ({
      kind,
      marks: marksOf(text, published, `${name}-${i}`),
    }));
    return english.map(({ kind, marks }) => ({
      name,
      kind,
      offer: compareTranslations(ar.marks, marks),
      marks: [ar.marks, marks],
    }));
  });
}

export async function measureTranslations() {
  const pairs = await translationPairs();
  const offered = (kind) => pairs.filter((pair) => pair.kind === kind && pair.offer !== null).length;
  return {
    translations_found: offered("en"),
    translations_false: offered("other"),
    translations_false_same_lead: offered("same-lead"),
  };
}
