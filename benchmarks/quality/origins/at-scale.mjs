// What one more article costs where 10,000 and 100,000 are on file: made-up fingerprints of which each has its own runs
// of words, some set phrases that thousands share, and names and phrases of its subject, which a few hundred share.
import { median } from "../../machine.mjs";
import { randomFrom } from "./reports.mjs";

const WORDS = 250;
/** Share of a text's runs that are set phrases, of which there are so many, the first ones far more frequent. */
const SET_PHRASES = { share: 0.06, kinds: 2000 };
/** So many articles are on one subject, which has so many phrases of its own. */
const SUBJECT = { share: 0.06, articles: 300, phrases: 150 };
const ASKED = 300;
/** A tenth of those asked for are copies of a text on file with three of ten runs left. */
const COPIES = 0.1;

/** Milliseconds to make a fingerprint, the median over the texts. */
export async function measureFingerprints(texts) {
  const { fingerprint } = await import("../../../dist/origins/fingerprint.js");
  for (const text of texts.slice(0, 200)) fingerprint(text);
  const times = texts.slice(0, 400).map((text) => {
    const start = performance.now();
    fingerprint(text);
    return performance.now() - start;
  });
  return { fingerprint_ms: round(median(times)) };
}

export async function measureLookUps() {
  const { FingerprintIndex } = await import("../../../dist/origins/find-copies.js");
  const { compareCopies } = await import("../../../dist/origins/compare.js");
  const { sketchOf } = await import("../../../dist/origins/fingerprint.js");
  const make = maker(sketchOf);
  const figures = {};
  for (const size of [10_000, 100_000]) {
    const random = randomFrom(size);
    const subjects = size / SUBJECT.articles;
    const index = new FingerprintIndex();
    const kept = [];
    for (let i = 0; i < size; i++) {
      const print = make(`a-${i}`, random, subjects);
      index.file(print);
      if (i % 50 === 0) kept.push(print);
    }
    const asked = Array.from({ length: ASKED }, (_, i) =>
      make(`n-${i}`, random, subjects, random.next() < COPIES ? random.pick(kept) : null),
    );
    for (const print of asked.slice(0, 50)) index.candidates(print);
    const times = asked.map((print) => {
      const start = performance.now();
      const candidates = index.candidates(print);
      const found = candidates.filter((other) => compareCopies(print, other)).length;
      return { ms: performance.now() - start, candidates: candidates.length, found };
    });
    const name = `${size / 1000}k`;
    figures[`look_up_ms_${name}`] = round(median(times.map(({ ms }) => ms)));
    const sorted = times.map(({ ms }) => ms).sort((a, b) => a - b);
    figures[`look_up_ms_${name}_p95`] = round(sorted[Math.floor(ASKED * 0.95)]);
    figures[`candidates_${name}`] = median(times.map(({ candidates }) => candidates));
  }
  return figures;
}

function maker(sketchOf) {
  const hash = (random) => Math.floor(random.next() * 2 ** 32);
  // Two neighbouring shingles are one run of four words, which is what the sketch holds.
  const phrase = (number) => [number * 2, number * 2 + 1].map((seed) => hash(randomFrom(seed)));
  const setPhrase = (random) => phrase(1 + Math.floor(SET_PHRASES.kinds * random.next() ** 3));
  return (articleId, random, subjects, of = null) => {
    const subject = 1e6 + Math.floor(random.next() * subjects) * SUBJECT.phrases;
    const shingles = new Uint32Array(WORDS);
    for (let i = 0; i < WORDS; i++) {
      if (of && i % 10 < 4) shingles[i] = of.shingles[i];
      else shingles[i] = hash(random);
      // Half of each share, since a phrase takes two places.
      const kind = random.next() * 2;
      const isSet = kind < SET_PHRASES.share;
      if (i === 0 || (!isSet && kind > SET_PHRASES.share + SUBJECT.share)) continue;
      const run = isSet ? setPhrase(random) : phrase(subject + random.below(SUBJECT.phrases));
      shingles.set(run, i - 1);
    }
    const print = { articleId, language: "ar", words: WORDS + 2, shingles, quotations: [] };
    return { ...print, sketch: sketchOf(shingles, []) };
  };
}

const round = (ms) => Math.round(ms * 1000) / 1000;
