import type { OcrLine } from '../../domain/facts.ts';
import type { ReadLine } from './engine.ts';

const rounded = (value: number, steps: number) => Math.round(value * steps) / steps;

/** What is kept of a line: enough to show it, to match names in it and to tell a slant. */
export function keepLine({
  text,
  confidence,
  box,
  angle,
  letterConfidences,
  doubts,
  lost,
}: ReadLine): OcrLine {
  return {
    text,
    confidence: rounded(confidence, 1000),
    box: {
      x: Math.round(box.x),
      y: Math.round(box.y),
      width: Math.round(box.width),
      height: Math.round(box.height),
    },
    ...(angle ? { angle: rounded(angle, 1000) } : {}),
    ...(letterConfidences
      ? { letterConfidences: letterConfidences.map((value) => rounded(value, 100)) }
      : {}),
    ...(doubts ? { doubts } : {}),
    ...(lost ? { lost } : {}),
  };
}
