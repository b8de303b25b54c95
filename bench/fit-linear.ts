/** Features by row, once for each time that they occur; and which output is right. */
export type Example = {
  readonly rows: Int32Array;
  readonly label: number;
  readonly weight: number;
  /** What each of its features counts; 1 where it is missing. */
  readonly share?: number;
};
export type FitSettings = {
  readonly features: number;
  readonly outputs: number;
  readonly rounds: number;
  readonly rate: number;
  readonly penalty: number;
  /** By feature. */
  readonly scale: Float64Array;
};
export type Fitted = { readonly weights: Float64Array; readonly bias: Float64Array };

/**
 * Regression with an L2 penalty, minimised over all examples at once by Adam; the same each time. One output is the log
 * odds of label 1, several are a softmax over labels. `scale` says how much each feature counts: what weighs more is
 * punished less for it.
 */
export function fitLinear(examples: readonly Example[], settings: FitSettings): Fitted {
  const { features, outputs, rounds, penalty, scale } = settings;
  const fitted = { weights: new Float64Array(features * outputs), bias: new Float64Array(outputs) };
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const stepWeights = createAdam(fitted.weights.length, settings.rate);
  const stepBias = createAdam(outputs, settings.rate);
  const slope = new Float64Array(fitted.weights.length);
  for (let round = 1; round <= rounds; round++) {
    for (let at = 0; at < slope.length; at++) slope[at] = (penalty * fitted.weights[at]!) / total;
    const biasSlope = new Float64Array(outputs);
    for (const example of examples) {
      const { rows, label, weight, share = 1 } = example;
      const errors = errorsOf(scoresOf(example, fitted, scale), label);
      for (let k = 0; k < outputs; k++) errors[k]! *= weight / total;
      for (let k = 0; k < outputs; k++) biasSlope[k]! += errors[k]!;
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at]!;
        for (let k = 0; k < outputs; k++) slope[row * outputs + k]! += errors[k]! * scale[row]! * share;
      }
    }
    stepWeights(fitted.weights, slope, round);
    stepBias(fitted.bias, biasSlope, round);
  }
  for (let at = 0; at < fitted.weights.length; at++) fitted.weights[at]! *= scale[Math.floor(at / outputs)]!;
  return fitted;
}

function scoresOf(
  { rows, share = 1 }: Example,
  { weights, bias }: Fitted,
  scale: Float64Array,
): Float64Array {
  const outputs = bias.length;
  const scores = Float64Array.from(bias);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    for (let k = 0; k < outputs; k++) scores[k]! += weights[row * outputs + k]! * scale[row]! * share;
  }
  return scores;
}

/** What is believed less what is so, in the place of the scores. */
function errorsOf(scores: Float64Array, label: number): Float64Array {
  if (scores.length === 1) return Float64Array.of(1 / (1 + Math.exp(-scores[0]!)) - label);
  const top = Math.max(...scores);
  let all = 0;
  for (let k = 0; k < scores.length; k++) all += scores[k] = Math.exp(scores[k]! - top);
  for (let k = 0; k < scores.length; k++) scores[k]! /= all;
  scores[label]! -= 1;
  return scores;
}

type Step = (values: Float64Array, slope: Float64Array, round: number) => void;

function createAdam(size: number, rate: number): Step {
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  return (values, slope, round) => {
    for (let at = 0; at < size; at++) {
      mean[at] = 0.9 * mean[at]! + 0.1 * slope[at]!;
      square[at] = 0.999 * square[at]! + 0.001 * slope[at]! ** 2;
      const unbiasedMean = mean[at]! / (1 - 0.9 ** round);
      const unbiasedSquare = square[at]! / (1 - 0.999 ** round);
      values[at]! -= (rate * unbiasedMean) / (Math.sqrt(unbiasedSquare) + 1e-9);
    }
  };
}
