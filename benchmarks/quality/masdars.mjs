// Masdars and participles of the hand list whose verb is the one named there.
import { readMasdars, readPlainNouns } from "../../scripts/morphology/masdars.mjs";
import { fold } from "../../scripts/morphology/sources.mjs";
import { margin, share } from "./words-tally.mjs";

/** A lemma by its letters and shadda, as the list has its verbs. */
const letters = (lemma) => fold(lemma.replace(/[\u064b-\u0650\u0652\u0670]/g, ""));

/** Figures for masdars, all and of each part of the list, for participles, and for nouns that are neither. */
export function measureMasdars(morphology) {
  const out = {};
  const list = readMasdars();
  const masdars = list.filter(({ kind }) => kind === "masdar");
  const tied = (each) => isVerbOf(best(morphology, each.noun), each);
  const add = (name, part, holds = tied) => {
    const right = part.filter(holds).length;
    out[name] = share(right, part.length);
    out[`${name}_margin`] = margin(right, part.length);
    out[`${name}_n`] = part.length;
  };
  add("masdar", masdars);
  for (const part of ["first", "second", "blind"])
    add(
      `masdar_${part}`,
      masdars.filter((each) => each.part === part),
    );
  add(
    "participle",
    list.filter(({ kind }) => kind === "participle"),
  );
  add("masdar_called_so", masdars, ({ noun }) => isMasdar(morphology, noun));
  add("masdar_false", readPlainNouns(), (noun) => isMasdar(morphology, noun));
  const among = masdars.filter((each) =>
    morphology.analyse(each.noun).some((reading) => isVerbOf(reading, each)),
  );
  out.masdar_among_readings = share(among.length, masdars.length);
  return out;
}

/** Nominal readings without clitics, the likeliest first: spelled as written, then the most frequent. */
function nominal(morphology, noun) {
  const cost = ({ spelling, frequency }) => (spelling === "wrong" ? 100 : 0) - frequency;
  return morphology
    .analyse(noun)
    .filter(
      ({ known, enclitic, proclitics, pos }) => known && !enclitic && !proclitics.length && pos !== "VERB",
    )
    .sort((a, b) => cost(a) - cost(b));
}

const best = (morphology, noun) => nominal(morphology, noun).find(({ verb }) => verb);
const isMasdar = (morphology, noun) => nominal(morphology, noun)[0]?.verb?.kind === "masdar";

const isVerbOf = (reading, { verbs }) =>
  reading?.verb ? verbs.some((verb) => letters(reading.verb.lemma) === letters(verb)) : false;
