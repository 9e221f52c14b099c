// An averaged perceptron over the lattice: the best path that agrees with the gold against the best path of all.
import { lemmaRight, splitRight, vocalisedRight } from "./corpora.mjs";
import { agreement, prefixAgrees } from "./vocalised.mjs";

const EPOCHS = 8;
/** Orders of the sentences whose weights are added up: one order alone leaves close choices to chance. */
const SEEDS = [7, 101, 1009];

/** Candidates that agree with the gold as far as any does: cut, part of speech, lemma in that order. */
export function goldMask(slot, word, source) {
  let allowed = slot.candidates.map((_, i) => i);
  const narrow = (test) => {
    const kept = allowed.filter((i) => test(slot.candidates[i]));
    if (kept.length > 0) allowed = kept;
    return kept.length > 0;
  };
  const cut = narrow((each) => splitRight(word, each.split, source));
  // PUD does not mark the article: لل before a noun nearly always has one (لليبيين, للغة).
  if (source !== "wikinews" && /^[وف]?لل/.test(word.form)) narrow((each) => each.analysis.article);
  const pos = cut && narrow((each) => word.accepts.has(each.pos));
  if (source !== "wikinews" && word.accepts.size > 1) narrow((each) => each.pos === word.tag);
  if (word.vocalised && pos) allowed = agreeing(slot, allowed, word.vocalised);
  const lemma = word.lemma ? narrow((each) => lemmaRight(word, each.analysis)) : true;
  if (word.lemma) narrow((each) => vocalisedRight(word, each.analysis));
  return { allowed: new Set(allowed), cut, pos, lemma };
}

/**
 * Of lemmas that only vowel signs tell apart, those that the signs speak for; of imperfects, those whose prefix has the
 * vowel that is written.
 */
function agreeing(slot, allowed, vocalised) {
  const groups = new Map();
  for (const i of allowed) {
    const { analysis } = slot.candidates[i];
    if (!prefixAgrees(vocalised, slot.candidates[i])) continue;
    const key = analysis.known ? `${analysis.lemmaFolded} ${analysis.pos}` : `guess ${i}`;
    const score = agreement(vocalised, slot.candidates[i]);
    groups.set(key, [...(groups.get(key) ?? []), [i, score]]);
  }
  if (groups.size === 0) return allowed;
  return [...groups.values()].flatMap((group) => {
    const best = Math.max(...group.map(([, score]) => score));
    return group.filter(([, score]) => score > best - 0.01).map(([i]) => i);
  });
}

function shuffled(list, seed) {
  const out = [...list];
  let state = seed;
  for (let i = out.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const k = state % (i + 1);
    [out[i], out[k]] = [out[k], out[i]];
  }
  return out;
}

/** Weights of several orders of the sentences, added up. */
export function trainAll(engine, sentences, log = () => {}) {
  const total = new Float32Array(engine.TABLE_SIZE);
  for (const seed of SEEDS) {
    const weights = train(engine, sentences, EPOCHS, seed, log);
    for (let i = 0; i < total.length; i++) total[i] += weights[i];
  }
  return total;
}

/** Trains weights; `engine` has slots, bestPath, visit and TABLE_SIZE of the compiled analyser. */
function train(engine, sentences, epochs, seed, log) {
  const weights = new Float32Array(engine.TABLE_SIZE);
  const sums = new Float64Array(engine.TABLE_SIZE);
  const items = sentences.map((sentence) => {
    const slots = engine.slots(sentence.words.map((word) => word.form));
    return { slots, masks: sentence.words.map((word, i) => goldMask(slots[i], word, sentence.source)) };
  });
  let step = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    for (const { slots, masks } of shuffled(items, seed + epoch)) {
      const seen = engine.bestPath(slots, weights);
      if (seen.every((c, i) => masks[i].allowed.has(c))) {
        step++;
        continue;
      }
      const gold = engine.bestPath(slots, weights, (i, c) => masks[i].allowed.has(c));
      for (let i = 0; i < slots.length; i++) {
        if (!masks[i].allowed.has(seen[i])) wrong++;
        if (gold[i] === seen[i] && (i === 0 || gold[i - 1] === seen[i - 1])) continue;
        update(engine, slots, gold, i, 1, weights, sums, step);
        update(engine, slots, seen, i, -1, weights, sums, step);
      }
      step++;
    }
    log(`epoch ${epoch + 1}: ${wrong} words off`);
  }
  for (let i = 0; i < weights.length; i++) weights[i] -= sums[i] / step;
  return weights;
}

function update(engine, slots, path, i, amount, weights, sums, step) {
  engine.visit(slots, path, i, (at) => {
    weights[at] += amount;
    sums[at] += amount * step;
  });
}

/** Weights as signed bytes, scaled so that all but the largest thousandth keep their ratio. */
export function quantise(weights) {
  const sizes = weights
    .filter((each) => each !== 0)
    .map(Math.abs)
    .sort();
  const limit = sizes[Math.floor(sizes.length * 0.9995)] || 1;
  return Int8Array.from(weights, (each) => Math.max(-127, Math.min(127, Math.round((each / limit) * 127))));
}
