// A linear model of chains, trained by gradients of its likelihood (AdaGrad). Deterministic.
const L2 = 1e-3;
const RATE = 0.05;
/** How often a word is read without the features that tell which word it is, so that its context counts. */
const FORGET = 0.5;

/** Fractions from 0 to 1, always the same for a seed. */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function logSum(values) {
  const top = Math.max(...values);
  if (top === Number.NEGATIVE_INFINITY) return top;
  return top + Math.log(values.reduce((sum, value) => sum + Math.exp(value - top), 0));
}

class Chain {
  constructor(rows, labels, mayFollow) {
    this.size = labels;
    this.features = new Float32Array(rows * labels);
    this.labels = new Float32Array((labels + 1) * labels);
    this.featureSums = new Float32Array(this.features.length);
    this.labelSums = new Float32Array(this.labels.length);
    this.allowed = Array.from({ length: labels + 1 }, (_, before) =>
      Array.from({ length: labels }, (_, label) => mayFollow(before - 1, label)),
    );
  }

  own(rows) {
    const { size, features } = this;
    return rows.map((each) => {
      const out = new Float64Array(size);
      for (const row of each) for (let y = 0; y < size; y++) out[y] += features[row * size + y];
      return out;
    });
  }

  step(rows, gold) {
    const { size, labels, allowed } = this;
    const own = this.own(rows);
    const n = rows.length;
    const forward = [];
    for (let i = 0; i < n; i++) {
      const out = new Float64Array(size);
      for (let y = 0; y < size; y++) {
        const before =
          i === 0
            ? allowed[0][y]
              ? labels[y]
              : Number.NEGATIVE_INFINITY
            : logSum(
                forward[i - 1].map((value, p) =>
                  allowed[p + 1][y] ? value + labels[(p + 1) * size + y] : Number.NEGATIVE_INFINITY,
                ),
              );
        out[y] = own[i][y] + before;
      }
      forward.push(out);
    }
    const backward = new Array(n);
    backward[n - 1] = new Float64Array(size);
    for (let i = n - 2; i >= 0; i--) {
      backward[i] = new Float64Array(size).map((_, y) =>
        logSum(
          backward[i + 1].map((value, q) =>
            allowed[y + 1][q] ? value + own[i + 1][q] + labels[(y + 1) * size + q] : Number.NEGATIVE_INFINITY,
          ),
        ),
      );
    }
    const total = logSum(forward[n - 1]);
    const slopes = new Float64Array(labels.length);
    for (let i = 0; i < n; i++) {
      for (let y = 0; y < size; y++) {
        const slope = (gold[i] === y ? 1 : 0) - Math.exp(forward[i][y] + backward[i][y] - total);
        if (Math.abs(slope) > 1e-4)
          for (const row of rows[i]) climb(this.features, this.featureSums, row * size + y, slope);
        if (i === 0) slopes[y] += slope;
        else
          for (let p = 0; p < size; p++) {
            if (!allowed[p + 1][y]) continue;
            const at = (p + 1) * size + y;
            const share = Math.exp(forward[i - 1][p] + labels[at] + own[i][y] + backward[i][y] - total);
            slopes[at] += (gold[i - 1] === p && gold[i] === y ? 1 : 0) - share;
          }
      }
    }
    slopes.forEach((slope, at) => {
      if (slope !== 0) climb(labels, this.labelSums, at, slope);
    });
  }
}

function climb(weights, sums, at, slope) {
  const pull = slope - L2 * weights[at];
  sums[at] += pull * pull;
  weights[at] += (RATE * pull) / Math.sqrt(sums[at] + 1e-6);
}

/**
 * Weights that are the mean of several orders of the sentences.
 *
 * @param items `{rows, gold}` of each sentence; `rows` as `featuresOf` gives them
 * @param lexical how many of a word's first rows tell which word it is
 */
export function train(items, { rows, labels, mayFollow, lexical, seeds = [1, 2, 3], epochs = 4 }) {
  const sum = { features: new Float32Array(rows * labels), labels: new Float32Array((labels + 1) * labels) };
  for (const seed of seeds) {
    const chain = new Chain(rows, labels, mayFollow);
    const random = randomOf(seed);
    const order = items.map((_, i) => i);
    for (let epoch = 0; epoch < epochs; epoch++) {
      for (let i = order.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        [order[i], order[j]] = [order[j], order[i]];
      }
      for (const i of order) {
        const { rows: own, gold } = items[i];
        chain.step(
          own.map((each) => (random() < FORGET ? each.subarray(lexical) : each)),
          gold,
        );
      }
    }
    for (let i = 0; i < sum.features.length; i++) sum.features[i] += chain.features[i] / seeds.length;
    for (let i = 0; i < sum.labels.length; i++) sum.labels[i] += chain.labels[i] / seeds.length;
  }
  return sum;
}
