import type { TextSpan } from '../../domain/finding.ts';
import type { Severity } from '../../domain/severity.ts';

export type Mark = TextSpan & { readonly key: string; readonly severity: Severity };
export type Piece = { readonly start: number; readonly text: string; readonly mark?: Mark };

/** The text in pieces with and without mark; of marks that overlap the first one keeps its words. */
export function cutIntoPieces(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(at, mark.start);
    const end = Math.min(text.length, mark.end);
    if (end <= start) continue;
    if (start > at) pieces.push({ start: at, text: text.slice(at, start) });
    pieces.push({ start, text: text.slice(start, end), mark });
    at = end;
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at) });
  return pieces;
}
