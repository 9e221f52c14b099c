// The hand-coded articles of gold/articles: reading them, and how far their two coders agreed.
import { existsSync, readFileSync } from "node:fs";

const FOLDER = "gold/articles";

const lines = (file) => readFileSync(file, "utf8").split("\n").filter(Boolean);

/** Articles with text, day, half and the codings of `folder` (`gold`, `coder-a`, `coder-b`), or null where there are none. */
export function readCodings(folder = "gold") {
  const path = `${FOLDER}/codings/${folder}.jsonl`;
  if (!existsSync(path)) return null;
  const codings = new Map(
    lines(path)
      .map((line) => JSON.parse(line))
      .map((each) => [each.file, each]),
  );
  return lines(`${FOLDER}/articles.jsonl`)
    .map((line) => JSON.parse(line))
    .filter(({ file }) => codings.has(file))
    .map(({ file, published, language, half }) => {
      const text = readFileSync(`${FOLDER}/texts/${file}`, "utf8");
      return { file, published, language, half, text, gold: whole(file, codings.get(file)) };
    });
}

/** The reports of gold/practice in one language and one set of it, coded once, or null where there are none. */
export function readPractice(wanted = "ar", part = undefined) {
  const path = "gold/practice/codings.jsonl";
  if (!existsSync(path)) return null;
  return lines(path)
    .map((line) => JSON.parse(line))
    .filter(({ language, set }) => language === wanted && set === part)
    .map(({ file, published, language, entities, codings }) => {
      const text = readFileSync(`gold/practice/texts/${file}`, "utf8");
      return { file, published, language, text, gold: whole(file, { entities, codings }) };
    });
}

/** A gold article as the scorer takes it: what is left out in the file has its usual value. */
export function whole(file, { entities, codings }) {
  return {
    article: { file },
    entities,
    codings: codings.map((coding, i) => ({
      id: `${file}-${i + 1}`,
      actors: [],
      recipients: [],
      status: "actual",
      certainty: "stated",
      chain: [],
      when: null,
      where: [],
      ...coding,
    })),
  };
}

/** A coder's codings as a record, to be scored against the other's. */
export function asRecord({ file, text, gold: { entities, codings } }) {
  const refs = (ids) => ids.flat().map((id) => ({ id, labels: { any: entities[id] ?? [] } }));
  const span = (quote) => {
    const start = [...text.slice(0, text.indexOf(quote))].length;
    return { start, end: start + [...quote].length, quote };
  };
  return {
    article: { file, text },
    codings: codings.map((coding) => ({
      ...coding,
      code: [coding.code].flat()[0],
      actors: refs(coding.actors),
      recipients: refs(coding.recipients),
      where: refs(coding.where),
      chain: coding.chain.map((voice) => ({ ...voice, labels: { any: entities[voice.name] ?? [] } })),
      evidence: coding.evidence.map(span),
    })),
  };
}
