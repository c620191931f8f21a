import { bitOf, isMet } from '../../src/segment/tag/model.ts';

/** Steps smaller than this change nothing worth the time. */
const SMALLEST = 0.005;
const RATE = 0.1;

/**
 * Logistic regression over hashed features with steps that shrink as a weight is moved (AdaGrad), and the mean of all
 * weights on the way as its outcome.
 */
export interface Regression {
  readonly met: Uint32Array;
  /** Scores the choices by the features set with `look`, into `scores`. */
  readonly look: (features: Uint32Array, choices: Uint8Array) => void;
  readonly scores: Float64Array;
  /** Moves the weights of the last look towards the right choices; `scores` is spent by it. */
  readonly learn: (choices: Uint8Array, right: (choice: number) => boolean) => void;
  readonly outcome: () => Float64Array;
}

/** A regression with so many weights, a power of two, that begins from `start` where one is given. */
export function regression(size: number, met: Uint32Array): Regression {
  const weights = new Float64Array(size + 128);
  const sums = new Float64Array(size + 128);
  const since = new Float64Array(size + 128);
  const squares = new Float64Array(size + 128);
  const scores = new Float64Array(256);
  const rows = new Int32Array(128);
  let count = 0;
  let time = 0;
  const change = (cell: number, slope: number) => {
    squares[cell]! += slope * slope;
    sums[cell]! += (time - since[cell]!) * weights[cell]!;
    since[cell] = time;
    weights[cell]! -= (RATE * slope) / Math.sqrt(squares[cell]! + 0.1);
  };
  const look = (features: Uint32Array, choices: Uint8Array) => {
    count = 0;
    for (const feature of features) if (isMet(met, feature)) rows[count++] = feature & (size - 1);
    for (const choice of choices) {
      let sum = 0;
      for (let one = 0; one < count; one++) sum += weights[rows[one]! + choice]!;
      scores[choice]! += sum;
    }
  };
  const learn = (choices: Uint8Array, right: (choice: number) => boolean) => {
    time++;
    const [all, good] = likelihoods(scores, choices, right);
    for (const choice of choices) {
      const slope = scores[choice]! / all - (right(choice) ? scores[choice]! / good : 0);
      if (Math.abs(slope) < SMALLEST) continue;
      for (let one = 0; one < count; one++) change(rows[one]! + choice, slope);
    }
  };
  const outcome = () => weights.map((weight, cell) => (sums[cell]! + (time - since[cell]!) * weight) / time);
  return { met, look, scores, learn, outcome };
}

/** Turns scores into likelihoods, up to a factor: their sum, and the sum of the right ones. */
function likelihoods(scores: Float64Array, choices: Uint8Array, right: (choice: number) => boolean) {
  let top = Number.NEGATIVE_INFINITY;
  for (const choice of choices) top = Math.max(top, scores[choice]!);
  let all = 0;
  let good = 1e-9;
  for (const choice of choices) {
    scores[choice] = Math.exp(scores[choice]! - top);
    all += scores[choice]!;
    if (right(choice)) good += scores[choice]!;
  }
  return [all, good] as const;
}

/** Counts features, and keeps those met often enough. */
export function counter(): {
  add: (features: Uint32Array) => void;
  met: (bits: number, least: number) => Uint32Array;
} {
  const counts = new Map<number, number>();
  return {
    add: (features) => {
      for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    },
    met: (bits, least) => {
      const met = new Uint32Array(bits / 32);
      for (const [feature, count] of counts) {
        if (count < least) continue;
        const bit = bitOf(met, feature);
        met[bit >>> 5]! |= 1 << (bit & 31);
      }
      return met;
    },
  };
}
