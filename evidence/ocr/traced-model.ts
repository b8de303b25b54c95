import { decodeModel, encodeModel, type OnnxNode } from './onnx-model.ts';

/** What weighs features against the letters of an alphabet, the last step of a reader but for sums and shares. */
const weighsLetters = new Set(['MatMul', 'Gemm']);

const inputOf = (nodes: readonly OnnxNode[], name: string): OnnxNode | undefined =>
  nodes.find(({ output }) => output.includes(name));

/** The features that the answer is weighed from, by going back from it. */
function featuresOf(nodes: readonly OnnxNode[], answer: string): string | undefined {
  for (let node = inputOf(nodes, answer); node; node = inputOf(nodes, node.input[0] as string))
    if (weighsLetters.has(node.opType)) return node.input[0];
  return undefined;
}

/**
 * A reader of lines that also answers what it saw before it thought of letters: `bytes` and the answer are ONNX models, the
 * second output are the features, steps along the line times numbers a step. Throws where a model has none.
 */
export function traceModel(bytes: Uint8Array): Uint8Array {
  const model = decodeModel(bytes);
  const { graph } = model;
  const [answer] = graph.output;
  const features = answer && featuresOf(graph.node, answer.name);
  if (!features) throw new Error('The model weighs no features.');
  return encodeModel({ ...model, graph: { ...graph, output: [...graph.output, { name: features }] } });
}
