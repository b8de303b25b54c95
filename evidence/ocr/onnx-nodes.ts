import { floatsOf, floatTensor, type OnnxNode, type OnnxTensor } from './onnx-model.ts';

export type Constants = Map<string, OnnxTensor>;

/** y = scale · x + shift: one number for all channels, or one for each. */
export type Affine = { readonly scale: readonly number[]; readonly shift: readonly number[] };

/** Weights by output channel, input channel of its group, row, column. */
export type Kernel = {
  readonly dims: readonly number[];
  readonly weights: Float32Array;
  readonly bias: readonly number[];
};

export const floatsNamed = (constants: Constants, name: string | undefined): Float32Array | undefined => {
  const tensor = constants.get(name ?? '');
  return tensor && floatsOf(tensor);
};

export function addConstant(
  constants: Constants,
  dims: readonly number[],
  values: ArrayLike<number>,
): string {
  const name = `folded/${constants.size}`;
  constants.set(name, floatTensor(name, dims, Float32Array.from(values)));
  return name;
}

/** The one number among the two inputs of a node, and the name of the other. */
export function numberIn(constants: Constants, { input: [left = '', right = ''] }: OnnxNode) {
  const pairs = [
    { name: right, of: left },
    { name: left, of: right },
  ];
  for (const { name, of } of pairs) {
    const values = floatsNamed(constants, name);
    if (values?.length === 1) return { number: values[0] as number, of };
  }
  return undefined;
}

/** What a `Mul` or `Add` with one number does, and to what. */
export function affineOf(constants: Constants, node: OnnxNode): { of: string; affine: Affine } | undefined {
  const found = node.opType === 'Mul' || node.opType === 'Add' ? numberIn(constants, node) : undefined;
  if (!found) return undefined;
  const { number, of } = found;
  return {
    of,
    affine: node.opType === 'Mul' ? { scale: [number], shift: [0] } : { scale: [1], shift: [number] },
  };
}

export const atChannel = (values: readonly number[], channel: number): number =>
  values[values.length === 1 ? 0 : channel] as number;

/** Of a convolution over rows and columns whose numbers are known. */
export function kernelOf(constants: Constants, node: OnnxNode): Kernel | undefined {
  const weights = node.opType === 'Conv' ? floatsNamed(constants, node.input[1]) : undefined;
  const dims = constants.get(node.input[1] ?? '')?.dims.map((side) => Number(String(side)));
  if (!weights || dims?.length !== 4) return undefined;
  const bias = floatsNamed(constants, node.input[2]) ?? new Float32Array(dims[0] as number);
  return { dims, weights, bias: [...bias] };
}

/** The same convolution with other numbers. */
export function withKernel(constants: Constants, node: OnnxNode, { dims, weights, bias }: Kernel): OnnxNode {
  const names = [addConstant(constants, dims, weights), addConstant(constants, [bias.length], bias)];
  return { ...node, input: [node.input[0] as string, ...names] };
}

/** The weights of each output channel times its own number. */
export function scaleKernel({ weights, bias }: Kernel, scale: readonly number[]): Float32Array {
  const each = weights.length / bias.length;
  const scaled = new Float32Array(weights.length);
  for (let channel = 0, at = 0; channel < bias.length; channel++) {
    const by = atChannel(scale, channel);
    for (const end = at + each; at < end; at++) scaled[at] = (weights[at] as number) * by;
  }
  return scaled;
}

/** How the values of a graph hang together. */
export class Wiring {
  private readonly makers = new Map<string, OnnxNode>();
  private readonly takers = new Map<string, OnnxNode[]>();
  private readonly answers: ReadonlySet<string>;

  constructor(nodes: readonly OnnxNode[], answers: ReadonlySet<string>) {
    this.answers = answers;
    for (const node of nodes) {
      for (const name of node.output) this.makers.set(name, node);
      for (const name of node.input) this.takers.set(name, [...(this.takers.get(name) ?? []), node]);
    }
  }

  makerOf(value: string | undefined): OnnxNode | undefined {
    return this.makers.get(value ?? '');
  }

  /** All who take a value; none where it is an answer of the model, too. */
  takersOf(value: string): readonly OnnxNode[] {
    return this.answers.has(value) ? [] : (this.takers.get(value) ?? []);
  }

  /** Who alone takes a value. */
  takerOf(value: string): OnnxNode | undefined {
    const [taker, ...others] = this.takersOf(value);
    return others.length === 0 ? taker : undefined;
  }
}
