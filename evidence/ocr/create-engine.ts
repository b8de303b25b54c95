import type { OcrEngine } from './engine.ts';

/** Which engine reads, and how. `pp-ocr` is better by far; `tesseract` needs no native code. */
export type EngineSettings = {
  readonly engine?: 'pp-ocr' | 'tesseract';
  /** Threads of one engine; 1 unless set, because there is a process for each core already. */
  readonly threads?: number;
};

/** The engine that a configuration names. Loads nothing of the other one. */
export async function createEngine({
  engine = 'pp-ocr',
  threads = 1,
}: EngineSettings = {}): Promise<OcrEngine> {
  if (engine === 'tesseract') return (await import('./tesseract.ts')).createTesseract();
  return (await import('./pp-ocr.ts')).createPpOcr({ threads });
}
