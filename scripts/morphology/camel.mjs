// Camel Morph's condition tables, expanded: a signature (class, required and set conditions of a stem) gives the
// written affixes that may stand around the stem, with their features and the pronouns that may follow.
import { join } from "node:path";
import { LEXICON, readCsv, toSpelling } from "./sources.mjs";

const FOLDER = join(LEXICON, "camel_morph_msa");
export const FREE = 1;
export const THIRD = 2;
export const SECOND = 4;
export const FIRST_PLURAL = 8;
export const FIRST_NI = 16;
export const FIRST_YA = 32;

export const readLexicon = (name) =>
  readCsv(join(FOLDER, `${name}.csv`)).filter((row) => row.DEFINE === "LEXICON");

/** Terms of a condition cell: each a list of alternatives; empty when the cell asks nothing. */
function terms(cell) {
  const text = (cell ?? "").trim();
  return text === "" || text === "_" ? [] : text.split(/\s+/).map((term) => term.split("||"));
}

function loadClasses(name) {
  const classes = new Map();
  for (const row of readCsv(join(FOLDER, `${name}.csv`))) {
    if (row.DEFINE !== "MORPH") continue;
    const entry = {
      func: row.FUNC.trim(),
      form: row.FORM.trim() === "_" ? "" : row.FORM.trim(),
      feat: Object.fromEntries(
        row.FEAT.split(/\s+/)
          .filter((f) => f.includes(":"))
          .map((f) => f.split(":")),
      ),
      needs: terms(row["COND-T"]),
      sets: terms(row["COND-S"]).flat(),
    };
    entry.prefix = entry.needs.map((term) => term.join("||"));
    classes.set(row.CLASS, [...(classes.get(row.CLASS) ?? []), entry]);
  }
  return classes;
}

const verb = loadClasses("MSA-Verb-MORPH");
const nominal = loadClasses("MSA-Nom-MORPH");

const holds = (term, set) =>
  term.some((each) => (each.startsWith("!") ? !set.has(each.slice(1)) : set.has(each)));

/** Whether a morpheme's conditions hold; `else` means: none of what its sisters ask at this place. */
function allowed(entry, sisters, set) {
  return entry.needs.every((term, i) => {
    if (term[0] !== "else") return holds(term, set);
    return !sisters.some(
      (other) =>
        other.func === entry.func &&
        other.needs.length > i &&
        other.needs[i][0] !== "else" &&
        other.prefix.slice(0, i).join(" ") === entry.prefix.slice(0, i).join(" ") &&
        holds(other.needs[i], set),
    );
  });
}

const pick = (table, name, set) =>
  (table.get(`[${name}]`) ?? []).filter((entry, _, all) => allowed(entry, all, set));
const stemNeeds = (cell, set) => terms(cell).every((term) => holds(term, set));

const VERB_PRONOUNS = [
  [FREE, []],
  [THIRD, ["enc0"]],
  [SECOND, ["enc0", "enc0:2*"]],
  [FIRST_PLURAL | FIRST_NI, ["enc0", "enc0:1*"]],
];
const PERSONS = ["1P", "1S", "2D", "2FP", "2FS", "2MP", "2MS", "3FD", "3FP", "3FS", "3MD", "3MP", "3MS"];

/** All affix pairs of a verb stem: [prefix, suffix, features, pronoun mask]. */
export function verbAffixes(aspect, condT, condS, voice) {
  const out = new Map();
  const add = (prefix, suffix, feat, mood, mask) => {
    const key = [toSpelling(prefix), toSpelling(suffix), aspect, feat.per, feat.gen, feat.num, voice].join(
      " ",
    );
    const old = out.get(key) ?? { moods: new Set(), mask: 0 };
    old.moods.add(mood);
    old.mask |= mask;
    out.set(key, old);
  };
  const stem = terms(condS).flat();
  const transitive = stem.includes("trans") || stem.includes("ditrans");
  for (const [mask, conditions] of VERB_PRONOUNS) {
    if (mask !== FREE && !transitive) continue;
    const base = new Set([...stem, ...conditions]);
    if (aspect === "i") {
      for (const mood of "ISJ") for (const person of PERSONS) imperfect(person, mood, base, mask, condT, add);
    } else {
      const [suffixes, buffers] = aspect === "p" ? ["PVSuff", "PVBuff"] : ["CVSuff", "CVBuff"];
      for (const suffix of pick(verb, suffixes, base)) {
        const set = new Set([...base, ...suffix.sets]);
        if (!stemNeeds(condT, set)) continue;
        for (const buffer of pick(verb, buffers, set))
          add("", buffer.form + suffix.form, suffix.feat, "-", mask);
      }
    }
  }
  return [...out].map(([key, { moods, mask }]) => {
    const [prefix, suffix, ...feat] = key.split(" ");
    return [prefix, suffix, `v${feat.join("")}${[...moods].sort().join("").toLowerCase()}`, mask];
  });
}

function imperfect(person, mood, base, mask, condT, add) {
  for (const before of pick(verb, `IVPref.${person}`, base)) {
    for (const suffix of pick(verb, `IVSuff.${mood}.${person}`, base)) {
      const set = new Set([...base, ...before.sets, ...suffix.sets]);
      if (!stemNeeds(condT, set)) continue;
      for (const inner of pick(verb, "IVPreBuff", set))
        for (const buffer of pick(verb, "IVBuff", set))
          add(before.form + inner.form, buffer.form + suffix.form, suffix.feat, mood, mask);
    }
  }
}

/** All suffixes of a nominal stem: ["", suffix, features, pronoun mask]; gender and number may be the stem's own. */
export function nominalAffixes(condT, condS, own = {}, cases = "nag") {
  const out = new Map();
  const stem = terms(condS).flat();
  for (const state of "IDC") {
    for (const grammaticalCase of cases.toUpperCase()) {
      const variants = [[FREE, []]];
      if (state === "C")
        variants.push([THIRD | SECOND | FIRST_PLURAL, ["poss", "enc0"]], [FIRST_YA, ["1s_poss", "enc0"]]);
      for (const [mask, conditions] of variants) {
        const base = new Set([...stem, ...conditions]);
        for (const suffix of pick(nominal, `NSuff.XX${state}${grammaticalCase}`, base)) {
          const set = new Set([...base, ...suffix.sets]);
          if (mask === FIRST_YA && (set.has("#^ay") || set.has("#^iy"))) continue;
          if (mask === FIRST_YA && !set.has("#^A")) set.add("i-suff");
          if (!stemNeeds(condT, set)) continue;
          const gender = own.gen && own.gen !== "-" ? own.gen : suffix.feat.form_gen;
          const number = own.num && own.num !== "-" ? own.num : suffix.feat.form_num;
          for (const buffer of pick(nominal, "NBuff", set)) {
            const key = [toSpelling(buffer.form + suffix.form), gender, number].join(" ");
            const old = out.get(key) ?? { free: new Set(), mask: 0 };
            old.mask |= mask;
            if (mask === FREE) old.free.add(state.toLowerCase() + grammaticalCase.toLowerCase());
            else old.free.add(`p${grammaticalCase.toLowerCase()}`);
            out.set(key, old);
          }
        }
      }
    }
  }
  return [...out].map(([key, { free, mask }]) => {
    const [suffix, gender, number] = key.split(" ");
    return ["", suffix, `n${gender}${number}${[...free].sort().join("")}`, mask];
  });
}

/** Passive stems of a verb stem row, from the pattern substitutions. */
export function passives(rows, patterns) {
  const byPattern = new Map();
  for (const each of patterns) {
    const key = hollow(each.PATTERN);
    byPattern.set(key, [...(byPattern.get(key) ?? []), each]);
  }
  const norm = (cell) =>
    terms(cell)
      .flat()
      .filter((each) => !/^(trans|intrans|ditrans|hollow)$/.test(each))
      .sort()
      .join(" ");
  const out = [];
  for (const row of rows) {
    const stem = terms(row["COND-S"]).flat();
    for (const pattern of byPattern.get(hollow(row.PATTERN_LEMMA.replace(/-.*$/, ""))) ?? []) {
      if (norm(pattern["COND-S"]) !== norm(row["COND-S"]) || norm(pattern["COND-T"]) !== norm(row["COND-T"]))
        continue;
      const match = new RegExp(`^${pattern.MATCH.replace(/([|{}*$])/g, "\\$1")}$`).exec(row.FORM);
      if (!match) continue;
      const form = pattern.SUB.replace(/\$(\d)/g, (_, n) => match[Number(n)] ?? "");
      const kept = stem.filter((each) => /trans$/.test(each));
      out.push({
        ...row,
        FORM: form,
        "COND-T": pattern["COND-T-PASS"],
        "COND-S": `${pattern["COND-S-PASS"].replace("hollow", "")} ${kept.join(" ")}`.trim(),
        passive: true,
      });
      break;
    }
  }
  return out;
}

/** The passive tables write hollow patterns `aAo`, the lexicon `aA`. */
function hollow(pattern) {
  return pattern.replace(/aAo/g, "aA");
}
