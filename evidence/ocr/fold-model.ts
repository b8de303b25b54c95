import { foldScales } from './fold-scales.ts';
import { joinHardSwish, spellHardSwish } from './hard-swish.ts';
import { decodeModel, encodeModel, type OnnxTensor } from './onnx-model.ts';

/**
 * The same network with fewer passes over its values: `bytes` and the answer are ONNX models that give the same but for
 * rounding. PP-OCRv4 as it is published scales, shifts and bends what each convolution gives in eight steps, between
 * which the runtime changes the layout of memory back and forth.
 */
export function foldModel(bytes: Uint8Array): Uint8Array {
  const model = decodeModel(bytes);
  const { graph } = model;
  const constants = new Map<string, OnnxTensor>(
    graph.initializer.map((tensor) => [tensor.name ?? '', tensor]),
  );
  for (const { opType, output, attribute } of graph.node) {
    const tensor = opType === 'Constant' ? attribute[0]?.t : undefined;
    if (tensor) constants.set(output[0] as string, tensor);
  }
  const published = new Set(constants.keys());
  const answers = new Set(graph.output.map(({ name }) => name));
  const steps = [joinHardSwish, foldScales, spellHardSwish];
  graph.node = steps.reduce((nodes, step) => step(nodes, constants, answers), graph.node);
  const taken = new Set(graph.node.flatMap(({ input }) => input));
  const added = [...constants].filter(([name]) => !published.has(name) && taken.has(name));
  graph.node = graph.node.filter(
    ({ opType, output }) => opType !== 'Constant' || taken.has(output[0] as string),
  );
  graph.initializer = [...graph.initializer, ...added.map(([, tensor]) => tensor)];
  return encodeModel(model);
}
