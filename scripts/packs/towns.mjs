// Writes packs/*/towns.yaml from the places of Who's On First that no pack has by hand (../shared/data/entities):
// `node scripts/packs/towns.mjs` after a build. A name of one word holds only in articles about its state; one that is
// a word of the language as well only behind a word for town. Places of one name and state are one: the largest.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
const SOURCE = join(
  process.env.ISNAD_SHARED_DATA ?? join(ROOT, "../shared/data"),
  "entities/wof_places_ar_core.jsonl",
);
const STATES = {
  PS: ["palestine-israel", "palestine"],
  YE: ["yemen", "yemen"],
  EG: ["egypt", "egypt"],
  SY: ["syria", "syria"],
  IQ: ["iraq", "iraq"],
  LY: ["libya", "libya"],
  SD: ["sudan", "sudan"],
  LB: ["lebanon", "lebanon"],
};
const TYPES = { locality: "town", county: "district", region: "province", neighbourhood: "district" };
/** Words that a name of a common word needs before it. */
const HEADS = { town: ["مدينة", "بلدة", "قرية"], district: ["مديرية", "حي", "منطقة"], province: ["محافظة"] };
const OWN_HEAD =
  /^(?:مديرية|مركز|محافظة|مدينة|قضاء|ناحية|قسم|حي|شعبية|ولاية|بلدية|بلدة|قرية|منطقة|مخيم|إقليم)\s+/;

if (!existsSync(SOURCE)) {
  console.error(`skipped: ${SOURCE} is not there (set ISNAD_SHARED_DATA)`);
  process.exit(0);
}
for (const [pack] of Object.values(STATES)) rmSync(join(ROOT, "packs", pack, "towns.yaml"), { force: true });
const load = (path) => import(join(ROOT, "dist", path));
const [{ BUNDLED_PACKS, checkPacks }, { normaliseArabic }, { possibleWordsOf }, { createMorphology }] =
  await Promise.all([
    load("packs/read-packs.js"),
    load("text/ar/normalise.js"),
    load("text/ar/words-in-context.js"),
    load("text/ar/morphology/create-morphology.js"),
  ]);
const { knowledge } = checkPacks([BUNDLED_PACKS]);
const { analyse } = createMorphology(knowledge.wordData);
const possible = possibleWordsOf(knowledge.wordData);
/** Whether the lexicon of the language has the word as anything but a name. */
const isCommon = (name) =>
  possible(normaliseArabic(name)).some(({ bits }) => bits > 0) &&
  analyse(name).some(({ known, pos }) => known && pos !== "PROPN");

const ids = new Set([...knowledge.actors, ...knowledge.places].map(({ id }) => id));
/** A name without its head and its article: hand-made packs write some with, some without. */
const keyOf = (state, name) => `${state} ${normaliseArabic(name.replace(OWN_HEAD, "")).replace(/^ال/, "")}`;
const taken = new Set();
for (const place of knowledge.places) for (const { text } of place.names.ar) taken.add(keyOf(place.in, text));
const named = new Set(
  [...knowledge.actors, ...knowledge.places].flatMap(({ names }) => names.en.map(({ text }) => text)),
);

const slug = (name) =>
  name
    .normalize("NFD")
    .replace(/[\u0300-\u036f‘’'ʿʾ`]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

function aliases(row, type, state) {
  const out = [];
  const names = row.ar.map((each) => each.replace(/\s+/g, " ").trim());
  // A spelling that is taken means the place is there: another spelling of it is no other place.
  if (names.some((name) => taken.has(keyOf(state, name)))) return [];
  for (const name of names) {
    const bare = name.replace(OWN_HEAD, "");
    if (bare !== name) out.push(name);
    if (bare.includes(" ")) out.push(bare);
    else if (isCommon(bare)) out.push(...HEADS[type].map((head) => `${head} ${bare}`));
    else out.push({ text: bare, about: state });
  }
  const once = new Map(out.map((each) => [each.text ?? each, each]));
  return [...once.values()];
}

const rows = readFileSync(SOURCE, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
rows.sort((a, b) => (b.pop ?? 0) - (a.pop ?? 0) || a.wof - b.wof);
const files = new Map();
for (const row of rows) {
  const [pack, state] = STATES[row.cc] ?? [];
  const type = TYPES[row.type];
  if (!pack || !type) continue;
  const names = aliases(row, type, state);
  if (names.length === 0) continue;
  for (const each of names) taken.add(keyOf(state, each.text ?? each));
  let id = slug(row.en) || `wof-${row.wof}`;
  if (ids.has(id)) id = `${id}-${state}`;
  if (ids.has(id)) id = `${id}-${row.wof}`;
  ids.add(id);
  const english = named.has(row.en) ? [] : [row.en];
  named.add(row.en);
  const list = files.get(pack) ?? { state, entries: [] };
  list.entries.push({ id, type, names, english, row });
  files.set(pack, list);
}

const quoted = (text) => (/[:#,[\]{}"'&*!|>%@`‘’]|^[-?\s]/.test(text) ? JSON.stringify(text) : text);
const shownName = (each) =>
  typeof each === "string" ? quoted(each) : `{text: ${quoted(each.text)}, when: {about: [${each.about}]}}`;
for (const [pack, { state, entries }] of files) {
  const lines = entries.map(({ id, type, names, english, row }) =>
    [
      `- id: ${id}`,
      `  type: ${type}`,
      `  names: {ar: [${names.map(shownName).join(", ")}]${english.length > 0 ? `, en: [${english.map(quoted).join(", ")}]` : ""}}`,
      `  lat: ${row.lat}`,
      `  lon: ${row.lon}`,
      ...(row.pop ? [`  population: ${row.pop}`] : []),
      ...(row.wd ? [`  wikidata: ${row.wd}`] : []),
      ...(row.gn ? [`  geonames: ${row.gn}`] : []),
      `  source: "Who's On First ${row.wof}"`,
    ].join("\n"),
  );
  mkdirSync(join(ROOT, "packs", pack), { recursive: true });
  writeFileSync(
    join(ROOT, "packs", pack, "towns.yaml"),
    `kind: places\ncountry: ${state}\nnote: >-\n  Made by scripts/packs/towns.mjs from Who's On First (CC0; parts from GeoNames, CC BY 4.0): places that no other\n  file has. Edit the script, not this file.\nentries:\n${lines.join("\n")}\n`,
  );
  console.log(`${pack}: ${entries.length}`);
}
