import { attributeOf, type OnnxNode } from './onnx-model.ts';
import {
  type Affine,
  affineOf,
  atChannel,
  type Constants,
  floatsNamed,
  type Kernel,
  kernelOf,
  scaleKernel,
  Wiring,
  withKernel,
} from './onnx-nodes.ts';

/** What a normalization with known numbers does to each channel. */
function normalizationOf(constants: Constants, node: OnnxNode): Affine | undefined {
  if (node.opType !== 'BatchNormalization') return undefined;
  const [gain, offset, mean, variance] = node.input.slice(1).map((name) => floatsNamed(constants, name));
  if (!gain || !offset || !mean || !variance) return undefined;
  const epsilon = attributeOf(node, 'epsilon')?.f ?? 1e-5;
  const scale = Array.from(gain, (value, at) => value / Math.sqrt((variance[at] as number) + epsilon));
  return { scale, shift: scale.map((value, at) => (offset[at] as number) - (mean[at] as number) * value) };
}

function scaled(kernel: Kernel, { scale, shift }: Affine): Kernel {
  return {
    dims: kernel.dims,
    weights: scaleKernel(kernel, scale),
    bias: kernel.bias.map((value, channel) => value * atChannel(scale, channel) + atChannel(shift, channel)),
  };
}

/** A convolution whose answer is only scaled, shifted and normalized does so itself: the same numbers, fewer passes over them. */
export function foldScales(
  nodes: readonly OnnxNode[],
  constants: Constants,
  answers: ReadonlySet<string>,
): readonly OnnxNode[] {
  const wiring = new Wiring(nodes, answers);
  const gone = new Set<OnnxNode>();
  const folded = nodes.map((node) => {
    let kernel = kernelOf(constants, node);
    let value = node.output[0] as string;
    for (;;) {
      const taker = wiring.takerOf(value);
      const affine = taker && (affineOf(constants, taker)?.affine ?? normalizationOf(constants, taker));
      if (!kernel || !affine) break;
      kernel = scaled(kernel, affine);
      value = taker.output[0] as string;
      gone.add(taker);
    }
    return kernel && value !== node.output[0]
      ? { ...withKernel(constants, node, kernel), output: [value] }
      : node;
  });
  return folded.filter((node) => !gone.has(node));
}
