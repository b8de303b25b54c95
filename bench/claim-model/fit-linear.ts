/** Features by row, present or not; and which output is right. */
export type Example = { readonly rows: Int32Array; readonly label: number; readonly weight: number };
export type FitSettings = {
  readonly features: number;
  readonly outputs: number;
  readonly rounds: number;
  readonly rate: number;
  readonly penalty: number;
};
export type Fitted = { readonly weights: Float64Array; readonly bias: Float64Array };

/** Softmax regression with an L2 penalty, minimised over all examples at once by Adam; the same each time. */
export function fitLinear(examples: readonly Example[], settings: FitSettings): Fitted {
  const { features, outputs, rounds, penalty } = settings;
  const fitted = { weights: new Float64Array(features * outputs), bias: new Float64Array(outputs) };
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const stepWeights = createAdam(fitted.weights.length, settings.rate);
  const stepBias = createAdam(outputs, settings.rate);
  const slope = new Float64Array(fitted.weights.length);
  for (let round = 1; round <= rounds; round++) {
    for (let at = 0; at < slope.length; at++) slope[at] = (penalty * fitted.weights[at]!) / total;
    const biasSlope = new Float64Array(outputs);
    for (const { rows, label, weight } of examples) {
      const errors = probabilitiesOf(rows, fitted);
      errors[label]! -= 1;
      for (let k = 0; k < outputs; k++) errors[k]! *= weight / total;
      for (let k = 0; k < outputs; k++) biasSlope[k]! += errors[k]!;
      for (let at = 0; at < rows.length; at++)
        for (let k = 0; k < outputs; k++) slope[rows[at]! * outputs + k]! += errors[k]!;
    }
    stepWeights(fitted.weights, slope, round);
    stepBias(fitted.bias, biasSlope, round);
  }
  return fitted;
}

function probabilitiesOf(rows: Int32Array, { weights, bias }: Fitted): Float64Array {
  const outputs = bias.length;
  const scores = Float64Array.from(bias);
  for (let at = 0; at < rows.length; at++)
    for (let k = 0; k < outputs; k++) scores[k]! += weights[rows[at]! * outputs + k]!;
  const top = Math.max(...scores);
  let all = 0;
  for (let k = 0; k < outputs; k++) all += scores[k] = Math.exp(scores[k]! - top);
  for (let k = 0; k < outputs; k++) scores[k]! /= all;
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
