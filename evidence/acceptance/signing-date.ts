import type { PixelBox } from '../../domain/finding.ts';
import { centreX, centreY, contains } from './geometry.ts';
import type { PageLine } from './page-lines.ts';

const datePattern = /(?<!\d)(20\d{2})[年./\-—](\d{1,2})[月./\-—](\d{1,2})(?!\d)/;
/** Below this a handwritten figure may be another one. */
const leastConfidence = 0.85;

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const twoDigits = (value: number) => String(value).padStart(2, '0');

/** The calendar day that words name, ISO; undefined where there is none, or none that exists. */
export function dateIn(text: string): string | undefined {
  const found = datePattern.exec(text.normalize('NFKC').replace(/\s+/g, ''));
  if (!found) return undefined;
  const [year = 0, month = 0, day = 0] = found.slice(1).map(Number);
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The day written in a party's block, where it is legible and the only one. */
export function signingDate(block: PixelBox, lines: readonly PageLine[]): string | undefined {
  const days = lines
    .filter((line) => !line.isStamped && line.confidence >= leastConfidence)
    .filter((line) => contains(block, [centreX(line.box), centreY(line.box)]))
    .flatMap((line) => dateIn(line.text) ?? []);
  const [day, ...others] = new Set(days);
  return others.length === 0 ? day : undefined;
}
