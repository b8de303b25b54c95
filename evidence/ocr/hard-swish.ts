import { attributeOf, intsOf, nodeOf, type OnnxNode } from './onnx-model.ts';
import {
  addConstant,
  affineOf,
  type Constants,
  floatsNamed,
  type Kernel,
  kernelOf,
  numberIn,
  scaleKernel,
  Wiring,
  withKernel,
} from './onnx-nodes.ts';

/** The bounds are attributes up to operator set 10, inputs from 11 on. */
function isClippedAt6(clip: OnnxNode, constants: Constants): boolean {
  const bound = (name: string, input: number) =>
    attributeOf(clip, name)?.f ?? floatsNamed(constants, clip.input[input])?.[0];
  return bound('min', 1) === 0 && bound('max', 2) === 6;
}

const opType = 'HardSwish';

/** x · clip(x + 3, 0, 6) / 6, spelt in four nodes, becomes one, at the place of the last of them. */
export function joinHardSwish(
  nodes: readonly OnnxNode[],
  constants: Constants,
  answers: ReadonlySet<string>,
): readonly OnnxNode[] {
  const wiring = new Wiring(nodes, answers);
  const takesNumber = (node: OnnxNode | undefined, type: string, number: number) => {
    const found = node?.opType === type ? numberIn(constants, node) : undefined;
    return found && Math.abs(found.number - number) < 1e-6 ? found.of : undefined;
  };
  const joined = new Map<OnnxNode, readonly OnnxNode[]>();
  for (const quotient of nodes) {
    const product = wiring.makerOf(takesNumber(quotient, 'Div', 6));
    if (product?.opType !== 'Mul') continue;
    const clip = product.input.map((name) => wiring.makerOf(name)).find((node) => node?.opType === 'Clip');
    const sum = wiring.makerOf(clip?.input[0]);
    const value = takesNumber(sum, 'Add', 3);
    if (!clip || !sum || !value || !product.input.includes(value) || !isClippedAt6(clip, constants)) continue;
    const parts = [sum, clip, product];
    if (parts.some((node) => !wiring.takerOf(node.output[0] as string))) continue;
    for (const node of parts) joined.set(node, []);
    joined.set(quotient, [nodeOf(opType, [value], quotient.output[0] as string)]);
  }
  return nodes.flatMap((node) => joined.get(node) ?? [node]);
}

const pointwise = { strides: [1, 1], dilations: [1, 1], kernel_shape: [1, 1], pads: [0, 0, 0, 0] };

/** One number for all channels, by a convolution of each channel by itself: the runtime keeps its blocked layout through it. */
function scaledBy(
  constants: Constants,
  value: string,
  { scale, shift, channels }: { scale: number; shift: number; channels: number },
  output: string,
): OnnxNode {
  const weights = addConstant(constants, [channels, 1, 1, 1], new Float32Array(channels).fill(scale));
  const bias = addConstant(constants, [channels], new Float32Array(channels).fill(shift));
  return nodeOf('Conv', [value, weights, bias], output, { ...pointwise, group: channels });
}

/** What scales and shifts an activation, one after the other. */
function chainBehind(wiring: Wiring, constants: Constants, activation: OnnxNode) {
  const nodes: OnnxNode[] = [];
  let [scale, shift, value] = [1, 0, activation.output[0] as string];
  for (;;) {
    const taker = wiring.takerOf(value);
    const found = taker && affineOf(constants, taker);
    if (!found) return { nodes, scale, shift, value };
    const [by, plus] = [found.affine.scale[0] as number, found.affine.shift[0] as number];
    [scale, shift, value] = [scale * by, shift * by + plus, taker.output[0] as string];
    nodes.push(taker);
  }
}

/** Takers that can do the scaling themselves: a margin of zeros must stay zeros. */
function canTakeOver(constants: Constants, takers: readonly OnnxNode[], shift: number): boolean {
  return (
    takers.length > 0 &&
    takers.every(
      (taker) =>
        kernelOf(constants, taker) && (shift === 0 || intsOf(taker, 'pads').every((side) => side === 0)),
    )
  );
}

function takeOver(constants: Constants, taker: OnnxNode, scale: number, shift: number): OnnxNode {
  const kernel = kernelOf(constants, taker) as Kernel;
  const { dims, weights, bias } = kernel;
  const each = weights.length / bias.length;
  const sumOf = (channel: number) => {
    let sum = 0;
    for (let at = channel * each; at < (channel + 1) * each; at++) sum += weights[at] as number;
    return sum;
  };
  return withKernel(constants, taker, {
    dims,
    weights: scaleKernel(kernel, [scale]),
    bias: bias.map((value, channel) => value + shift * sumOf(channel)),
  });
}

/**
 * Spells each `HardSwish` behind a convolution in steps that the runtime does without leaving its blocked layout, and has
 * the next convolution scale and shift what it can.
 */
export function spellHardSwish(
  nodes: readonly OnnxNode[],
  constants: Constants,
  answers: ReadonlySet<string>,
): readonly OnnxNode[] {
  const wiring = new Wiring(nodes, answers);
  const spelt = new Map<OnnxNode, readonly OnnxNode[]>();
  for (const node of nodes) {
    if (node.opType !== opType) continue;
    const value = node.input[0] as string;
    const maker = wiring.makerOf(value);
    const channels = maker && kernelOf(constants, maker)?.dims[0];
    const chain = chainBehind(wiring, constants, node);
    const [gate, product] = [`${value}/gate`, `${value}/gated`];
    const sigmoid = (from: string) =>
      nodeOf('HardSigmoid', [from], `${gate}/open`, { alpha: { float: 1 / 6 }, beta: { float: 0.5 } });
    const mul = (output: string) => nodeOf('Mul', [value, `${gate}/open`], output);
    if (!channels) {
      spelt.set(node, [sigmoid(value), mul(node.output[0] as string)]);
      continue;
    }
    const opened = [scaledBy(constants, value, { scale: 1, shift: 0, channels }, gate), sigmoid(gate)];
    const takers = wiring.takersOf(chain.value);
    for (const gone of chain.nodes) spelt.set(gone, []);
    if (canTakeOver(constants, takers, chain.shift)) {
      spelt.set(node, [...opened, mul(chain.value)]);
      for (const taker of takers) spelt.set(taker, [takeOver(constants, taker, chain.scale, chain.shift)]);
    } else if (chain.nodes.length === 0) spelt.set(node, [...opened, mul(chain.value)]);
    else
      spelt.set(node, [
        ...opened,
        mul(product),
        scaledBy(constants, product, { ...chain, channels }, chain.value),
      ]);
  }
  return nodes.flatMap((node) => spelt.get(node) ?? [node]);
}
