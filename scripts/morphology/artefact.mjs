// The committed form of the lexicon; src/text/ar/morphology/lexicon.ts reads it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { toArabic } from "./sources.mjs";

const outAt = process.argv.indexOf("--out");
const OUT =
  outAt > 0 ? process.argv[outAt + 1] : join(import.meta.dirname, "../../data/morphology/lexicon.txt");

/** A pattern on the root f-E-l, vocalised: `mu1a2~i3` is مُفَعِّل. */
function shownPattern(pattern) {
  const long = pattern
    .replace(/(?<![ai])A/g, "aA")
    .replace(/\+/g, "")
    .replace(/^aA/, "A");
  return toArabic(long.replace(/1/g, "f").replace(/2/g, "E").replace(/[345]/g, "l"));
}

/** Writes data/morphology/lexicon.txt: features, patterns, paradigms, lexemes and stems, one a line, ids in base 36. */
export function writeLexicon({ lexemes, stems, paradigms }) {
  const affixes = [...paradigms.keys()];
  const featureIds = new Map();
  const patternIds = new Map();
  const idIn = (map, key) => {
    if (!map.has(key)) map.set(key, map.size);
    return map.get(key);
  };
  const paradigmLines = affixes.map((key) =>
    key
      .split(";")
      .map((each) => {
        const [prefix, suffix, feat, mask] = each.split(",");
        return `${prefix}-${suffix}-${idIn(featureIds, feat).toString(36)}-${Number(mask).toString(36)}`;
      })
      .join(" "),
  );
  const lexemeLines = lexemes.map((each) =>
    [
      each.lemma,
      each.pos,
      toArabic(each.root.replace(/\./g, "")),
      each.pattern ? idIn(patternIds, shownPattern(each.pattern)).toString(36) : "",
      each.transitivity,
      each.freq ? Math.round(Math.log2(each.freq + 1)).toString(36) : "",
      each.link ?? "",
    ]
      .join("\t")
      .replace(/\t+$/, ""),
  );
  const stemLines = [...stems]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, spellings]) =>
      [
        key,
        ...[...spellings].map(
          ([spelling, items]) => `${spelling === key ? "" : spelling}|${[...items].join(",")}`,
        ),
      ].join("\t"),
    );
  const sections = [[...featureIds.keys()], [...patternIds.keys()], paradigmLines, lexemeLines, stemLines];
  const text = `isnad-morphology 1\n${sections.map((lines) => `${lines.length}\n${lines.join("\n")}`).join("\n")}\n`;
  writeFileSync(OUT, text);
  console.log(
    `lexemes ${lexemes.length}, stems ${stems.size}, paradigms ${paradigms.size}, features ${featureIds.size}, bytes ${Buffer.byteLength(text)}`,
  );
}
