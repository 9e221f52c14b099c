import type { Analysis, Pos } from "./analysis.ts";
import { OPEN } from "./candidates.ts";
import { type Cut, cutProclitics, ENCLITICS, type EncliticForm } from "./clitics.ts";
import type { Spelled } from "./readings.ts";

/**
 * Readings made from the word's shape alone. A name may look like a word with clitics (بلير, وليد), so the whole word
 * as a name is always among them; deeper cuts are added for words that no open-class reading explains.
 */
export function guessReadings(word: Spelled, known: readonly Analysis[]): Analysis[] {
  const explained = known.some((each) => OPEN.has(each.pos));
  const out: Analysis[] = [];
  for (const cut of cutProclitics(word.folded)) {
    const length = word.folded.length - cut.start;
    if (cut.particle === "س") continue;
    const whole = cut.start === 0;
    if (!whole && length < 3) continue;
    if (explained && cut.preposition && cut.article) continue;
    out.push(guess(word, cut, null, "PROPN"));
    if (explained) continue;
    out.push(guess(word, cut, null, "NOUN"), guess(word, cut, null, "ADJ"));
    for (const enclitic of cut.article ? [] : ENCLITICS) {
      if (enclitic.person !== 3 && enclitic.surface !== "نا") continue;
      if (length - enclitic.surface.length >= 3 && word.folded.endsWith(enclitic.surface))
        out.push(guess(word, cut, enclitic, "NOUN"));
    }
  }
  return out;
}

function guess(word: Spelled, cut: Cut, enclitic: EncliticForm | null, pos: Pos): Analysis {
  const end = word.folded.length - (enclitic?.surface.length ?? 0);
  const stem = word.folded.slice(cut.start, end);
  const spelling = word.spelling.slice(cut.start, end);
  const plural = pos !== "PROPN" && stem.length > 4 && /(ات|ون|ين)$/.test(stem);
  const feminine = stem.endsWith("ة") || stem.endsWith("ات");
  const lemma = lemmaOf(spelling, pos);
  return {
    proclitics: cut.proclitics,
    stem,
    enclitic: enclitic && {
      surface: enclitic.surface,
      person: enclitic.person,
      gender: enclitic.gender,
      number: enclitic.number,
    },
    article: cut.article,
    lemma,
    lemmaFolded: lemma.replace(/[أإآٱ]/g, "ا").replace(/ى/g, "ي"),
    root: null,
    pattern: null,
    pos,
    aspect: null,
    moods: [],
    voice: null,
    person: null,
    gender: feminine ? "f" : "m",
    number: plural ? "plural" : "singular",
    cases: [],
    transitivity: null,
    verb: null,
    known: false,
    frequency: 0,
    spelling: "same",
  };
}

function lemmaOf(spelling: string, pos: Pos): string {
  if (pos === "PROPN" || spelling.length < 5) return spelling;
  if (pos === "ADJ")
    return spelling
      .replace(/(ات|ون|ين|ية|يا)$/, (end) => (end[0] === "ي" && end !== "ين" ? "ي" : ""))
      .replace(/ة$/, "");
  if (spelling.endsWith("ات")) return spelling.slice(0, -2);
  return spelling.replace(/(ون|ين)$/, "").replace(/ا$/, "");
}
