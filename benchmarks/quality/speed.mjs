// Load, memory and speed of the shipped analyser, each in fresh processes, and of a stemmer from npm on the same words.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readPud, readWikiNews } from "../../scripts/morphology/corpora.mjs";
import { FOLDER } from "../../scripts/morphology/engine.mjs";
import { median } from "../machine.mjs";

const RUNS = 5;
const DIGITS = { load_ms: 1, rss_growth_mb: 1, rss_growth_load_mb: 1 };

/** Medians of five processes, with the least and the most. */
export async function measureSpeed() {
  const folder = mkdtempSync(join(tmpdir(), "isnad-speed-"));
  try {
    const texts = [readWikiNews(), readPud()].map((sentences, i) => {
      const path = join(folder, `${i}.txt`);
      writeFileSync(path, sentences.map(({ words }) => words.map(({ form }) => form).join(" ")).join("\n"));
      return path;
    });
    const ours = runs("morphology-process.mjs", texts);
    const stemmer = runs("stemmer-process.mjs", texts);
    return { ...ours, ...stemmer, artefact_mb: artefactMb() };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runs(script, texts) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const all = Array.from({ length: RUNS }, () =>
    JSON.parse(execFileSync(process.execPath, [path, ...texts], { encoding: "utf8" })),
  );
  const out = {};
  for (const name of Object.keys(all[0])) {
    const values = all.map((each) => each[name]);
    const digits = DIGITS[name] ?? 0;
    out[name] = Number(median(values).toFixed(digits));
    out[`${name}_min`] = Number(Math.min(...values).toFixed(digits));
    out[`${name}_max`] = Number(Math.max(...values).toFixed(digits));
  }
  return out;
}

function artefactMb() {
  const size = ["lexicon.txt", "weights.bin"].reduce(
    (sum, name) => sum + statSync(join(FOLDER, name)).size,
    0,
  );
  return Math.round(size / 1e4) / 100;
}
