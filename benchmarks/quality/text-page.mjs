// Writes the figures and error classes of a run into text.md, between the marks that stand there for it.
import { readFileSync, writeFileSync } from "node:fs";
import { ROWS } from "./text-rows.mjs";

const PAGE = new URL("text.md", import.meta.url);
const GROUPS = { cut: "Cuts", lemma: "Lemmas", pos: "Parts of speech", verb: "Finite verbs" };
const CORPORA = { wikinews: "WikiNews", pud: "PUD", padt: "PADT" };

/** Replaces the parts of text.md that a run fills; `line` is the run as in results.jsonl. */
export function writePage(line) {
  let page = readFileSync(PAGE, "utf8");
  for (const [name, text] of [
    ["figures", figures(line)],
    ["errors", errors(line)],
  ])
    page = page.replace(
      new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- end of ${name} -->)`),
      (_, before, after) => `${before}${text}\n${after}`,
    );
  writeFileSync(PAGE, page);
}

function figures(line) {
  const head = `Run of ${line.date} at ${line.commit}, Node ${line.node}, ${line.cores} cores (${line.cpu}).\n`;
  const rows = ROWS.flatMap(({ rows: each }) => each)
    .filter(({ key }) => line[key] !== undefined && line[key] !== null)
    .map(({ key, label, goal, beat, beatLabel }) => {
      const beside = beat && line[beat] !== undefined ? `${beatLabel} ${line[beat]}` : "";
      return `| \`${key}\` | ${label} | ${spread(key, line)} | ${goal ?? ""} | ${beside} |`;
    });
  return `${head}\n| key | measure | value | goal | beside it |\n|---|---|---|---|---|\n${rows.join("\n")}\n`;
}

function spread(key, line) {
  if (typeof line[`${key}_margin`] === "number") return `${line[key]} ± ${line[`${key}_margin`]}`;
  if (line[`${key}_min`] === undefined) return `${line[key]}`;
  return `${line[key]} (${line[`${key}_min`]} to ${line[`${key}_max`]})`;
}

function errors(line) {
  return Object.entries(GROUPS)
    .map(([group, title]) => {
      const sources = Object.keys(CORPORA).filter((source) => line.errors[`${group} ${source}`]);
      const classes = [
        ...new Set(sources.flatMap((source) => Object.keys(line.errors[`${group} ${source}`]))),
      ];
      const rows = classes.map((each) => {
        const counts = sources.map((source) => line.errors[`${group} ${source}`][each] ?? "");
        return `| ${each} | ${counts.join(" | ")} |`;
      });
      const head = sources.map((source) => CORPORA[source]).join(" | ");
      return `### ${title}\n\n| class | ${head} |\n|---|${sources.map(() => "---:|").join("")}\n${rows.join("\n")}\n`;
    })
    .join("\n");
}
