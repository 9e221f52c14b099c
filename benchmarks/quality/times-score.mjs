// Scores of time expressions against a gold, and of two coders against each other. Pure: nothing is read here.
//
// A mention is {start, end, value}: UTF-16 units, half-open; value a string or null. Gold mentions may be `optional`:
// what meets only those is neither right nor wrong.

/** Finds the words of codings in their text. @throws an Error that names the coding whose quote is not there */
export function locate(id, text, times) {
  return times.map(({ quote, nth = 1, value, also = [], optional = false }) => {
    let start = -1;
    for (let i = 0; i < nth; i++) {
      start = text.indexOf(quote, start + 1);
      if (start < 0)
        throw new Error(`${id}: "${quote}" does not stand ${nth} times in the text; mend the coding`);
    }
    return {
      start,
      end: start + quote.length,
      value: value ?? null,
      ...(also.length > 0 ? { also } : {}),
      optional,
    };
  });
}

const overlap = (a, b) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const isExact = (a, b) => a.start === b.start && a.end === b.end;

/** Pairs of mentions that overlap, each used once: equal spans first, then the longest overlap. */
export function pair(gold, read) {
  const candidates = gold.flatMap((one) =>
    read.filter((other) => overlap(one, other) > 0).map((other) => ({ gold: one, read: other })),
  );
  const weight = (each) => (isExact(each.gold, each.read) ? 1e6 : 0) + overlap(each.gold, each.read);
  candidates.sort((a, b) => weight(b) - weight(a));
  const used = new Set();
  return candidates.filter((each) => {
    if (used.has(each.gold) || used.has(each.read)) return false;
    used.add(each.gold).add(each.read);
    return true;
  });
}

const f1 = (hits, gold, read) => (gold + read === 0 ? null : (2 * hits) / (gold + read));

/**
 * @param {{gold: object[], read: object[]}[]} texts what stands in each text and what was read there
 * @param isEqual whether a read value is the gold's
 * @returns value, strict (equal spans) and recognition F1, with the counts behind them
 */
export function score(texts, isEqual = (gold, read) => gold === read) {
  const tally = { gold: 0, read: 0, found: 0, exact: 0, right: 0 };
  for (const { gold, read } of texts) {
    const wanted = gold.filter((each) => !each.optional);
    const pairs = pair(gold, read);
    const shielded = read.filter((each) => {
      const met = pairs.find((one) => one.read === each);
      if (met) return met.gold.optional;
      const around = gold.filter((one) => overlap(one, each) > 0);
      return around.length > 0 && around.every((one) => one.optional);
    });
    const counted = pairs.filter((each) => !each.gold.optional);
    tally.gold += wanted.length;
    tally.read += read.length - shielded.length;
    tally.found += counted.length;
    tally.exact += counted.filter((each) => isExact(each.gold, each.read)).length;
    tally.right += counted.filter(({ gold: one, read: other }) =>
      [one.value, ...(one.also ?? [])].some((value) => isEqual(value, other.value)),
    ).length;
  }
  const of = (hits) => f1(hits, tally.gold, tally.read);
  return {
    value_f1: of(tally.right),
    value_p: tally.read === 0 ? null : tally.right / tally.read,
    value_r: tally.gold === 0 ? null : tally.right / tally.gold,
    strict_f1: of(tally.exact),
    recognition_f1: of(tally.found),
    ...tally,
  };
}

/** Share of texts, none of which holds a time, in which one was read. */
export function falseAlarms(texts) {
  const wrong = texts.filter(({ gold, read }) =>
    read.some((each) => !gold.some((one) => overlap(one, each) > 0)),
  );
  return texts.length === 0 ? null : wrong.length / texts.length;
}

/** Two coders of the same texts: F1 of spans, share of equal values and Cohen's kappa of values where spans meet. */
export function agreement(texts) {
  const pairs = texts.flatMap(({ a, b }) => pair(a, b));
  const exact = pairs.filter((each) => isExact(each.gold, each.read)).length;
  const [ofA, ofB] = ["a", "b"].map((coder) => texts.reduce((sum, each) => sum + each[coder].length, 0));
  const values = pairs.map((each) => [String(each.gold.value), String(each.read.value)]);
  const equal = values.filter(([one, other]) => one === other).length;
  return {
    span_f1: f1(pairs.length, ofA, ofB),
    strict_span_f1: f1(exact, ofA, ofB),
    equal_values: pairs.length === 0 ? null : equal / pairs.length,
    value_kappa: kappa(values),
    pairs: pairs.length,
  };
}

/** Cohen's kappa of nominal values; null where chance alone would agree always. */
export function kappa(pairs) {
  if (pairs.length === 0) return null;
  const share = (side) => {
    const counts = new Map();
    for (const each of pairs) counts.set(each[side], (counts.get(each[side]) ?? 0) + 1 / pairs.length);
    return counts;
  };
  const [one, other] = [share(0), share(1)];
  const observed = pairs.filter(([a, b]) => a === b).length / pairs.length;
  let expected = 0;
  for (const [value, part] of one) expected += part * (other.get(value) ?? 0);
  return expected > 1 - 1e-12 ? null : (observed - expected) / (1 - expected);
}
