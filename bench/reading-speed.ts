/**
 * CPU seconds a screenshot, side by side in one run: `node dist/bench/reading-speed.js [--python PYTHONPATH] PICTURE…`.
 * With --python, rapidocr-onnxruntime (`pip install --target PYTHONPATH rapidocr-onnxruntime`) reads the same pictures
 * with one thread. Prints how many letters each engine found, so that speed is not bought with blindness.
 */
import { spawnSync } from 'node:child_process';
import { createEngine } from '../evidence/ocr/create-engine.ts';
import { decodeRaster } from '../evidence/ocr/raster.ts';
import { readScreenshot } from '../evidence/screens/read-screenshot.ts';

const flags = process.argv.slice(2);
const python = flags[0] === '--python' ? flags.splice(0, 2)[1] : undefined;
const cpuSeconds = () => process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6;

async function measureOwn(name: 'pp-ocr' | 'tesseract'): Promise<string> {
  const engine = await createEngine({ engine: name });
  await readScreenshot(await decodeRaster(flags[0] as string, 2880), engine);
  const before = cpuSeconds();
  let letters = 0;
  for (const path of flags) {
    const { lines } = await readScreenshot(await decodeRaster(path, 2880), engine);
    letters += lines.reduce((sum, { text }) => sum + text.replaceAll(' ', '').length, 0);
  }
  const spent = (cpuSeconds() - before) / flags.length;
  await engine.close();
  return `${name.padEnd(10)} ${spent.toFixed(2)} CPU s a picture, ${letters} letters`;
}

const rapid = `
import sys, resource
from rapidocr_onnxruntime import RapidOCR
import onnxruntime
engine = RapidOCR(intra_op_num_threads=1, inter_op_num_threads=1)
engine(sys.argv[1])
use = lambda: (lambda r: r.ru_utime + r.ru_stime)(resource.getrusage(resource.RUSAGE_SELF))
before, letters = use(), 0
for path in sys.argv[1:]:
    found, _ = engine(path)
    letters += sum(len(line[1].replace(' ', '')) for line in found or [])
print(f"rapidocr   {(use() - before) / len(sys.argv[1:]):.2f} CPU s a picture, {letters} letters")
`;

console.log(await measureOwn('pp-ocr'));
if (python) {
  const env = { PATH: '/usr/local/bin:/usr/bin:/bin', PYTHONPATH: python, OMP_NUM_THREADS: '1' };
  const { stdout, stderr } = spawnSync('python3', ['-c', rapid, ...flags], { encoding: 'utf8', env });
  console.log(stdout.trim() || stderr.trim().split('\n').at(-1));
}
console.log(await measureOwn('tesseract'));
