import type { ReadPictureWords, Vocabulary } from '../domain/artifacts.ts';
import type { OcrLine } from '../domain/facts.ts';
import type { PixelBox, TextSpan } from '../domain/finding.ts';
import { type TextCategory, textCategories } from '../domain/pack-words.ts';
import { goesOn } from './names/name-lines.ts';
import { failureReasons } from './pictures/logo-limits.ts';
import { defineRule, found, needsReview, type Problem } from './rule.ts';
import { readText } from './words/read-text.ts';
import type { InspectedSpan } from './words/types.ts';

/** Screens of a product are full of numbers and addresses that lead nobody away. */
const leadingAway: readonly TextCategory[] = ['contact', 'link', 'licence_scope'];
const readCategories = textCategories.filter((category) => !leadingAway.includes(category));

/** Below it, a line holds words that nobody wrote. */
const sureLine = 0.85;

/** All lines as one text, and where each of them begins in it; what does not go on from its line before is a sentence. */
function textOfLines(lines: readonly OcrLine[]): { text: string; starts: readonly number[] } {
  let text = '';
  const starts = lines.map((line, at) => {
    const next = lines[at + 1];
    const start = text.length;
    text += `${line.text}${next && goesOn(line, next) ? '\n' : '。\n'}`;
    return start;
  });
  return { text, starts };
}

/** The part of a level line that holds these characters, as if all were as wide; the whole of a slanted one. */
function boxOfPart(line: OcrLine, from: number, to: number): PixelBox {
  const { x, y, width, height } = line.box;
  if (Math.abs(line.angle ?? 0) > 0.12 || line.text.length === 0) return line.box;
  const left = Math.floor(x + (width * from) / line.text.length);
  const right = Math.ceil(x + (width * to) / line.text.length);
  return { x: left, y, width: right - left, height };
}

function around(boxes: readonly PixelBox[]): PixelBox {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

function boxOfSpan({ start, end }: TextSpan, lines: readonly OcrLine[], starts: readonly number[]): PixelBox {
  const boxes = lines.flatMap((line, at) => {
    const begin = starts[at] ?? 0;
    const [from, to] = [Math.max(start - begin, 0), Math.min(end - begin, line.text.length)];
    return from < to ? [boxOfPart(line, from, to)] : [];
  });
  return around(boxes);
}

/** A machine read the words, so nobody has to change anything on its word alone. */
function toProblem(span: InspectedSpan, box: PixelBox, file: string): Problem {
  const quote = span.quote.replaceAll('\n', ' ');
  return {
    code: span.rule,
    severity: span.severity === 'advice' ? 'note' : 'warn',
    message: {
      zh: `图片上的“${quote}”：${span.reason.zh}`,
      en: `"${quote}" in the picture: ${span.reason.en}`,
    },
    ...{ quote, box, file },
    suggestion: span.suggestion,
    source: span.source,
    ...(span.confidence === undefined ? {} : { confidence: span.confidence }),
  };
}

function problemsOf(read: ReadPictureWords, fieldKey: string, vocabulary: Vocabulary): readonly Problem[] {
  if (!read.words.readable) return [];
  const lines = read.words.lines.filter(({ confidence }) => confidence >= sureLine);
  const { text, starts } = textOfLines(lines);
  return readText(text, fieldKey, vocabulary)
    .spans.filter(({ category }) => readCategories.includes(category))
    .map((span) => toProblem(span, boxOfSpan(span, lines, starts), read.file.name));
}

/** Advertising Law art. 2 and 9: what a picture says is advertising as well. Read 2026-11; see picture-words.md. */
export const pictureWords = defineRule({
  id: 'picture-words',
  title: { zh: '图片上的用语', en: 'Words in pictures' },
  severity: 'warn',
  needs: ['pictureWords', 'vocabulary'],
  check: ({ pictureWords: reads, vocabulary, field }) => {
    const failed = reads.find(({ words }) => !words.readable && failureReasons.includes(words.reason));
    if (failed) return needsReview(`${failed.file.name}: the reader gave up`);
    return found(reads.flatMap((read) => problemsOf(read, field.key, vocabulary)));
  },
});
