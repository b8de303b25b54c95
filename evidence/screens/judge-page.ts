import type { OcrLine, ScreenshotFacts } from '../../domain/facts.ts';
import { frameLines } from './frame-lines.ts';
import { layOut, type Size } from './layout.ts';
import { judgeKind } from './page-kind.ts';
import type { Surface } from './surface.ts';
import type { Tint } from './tints.ts';
import { findUnusable } from './usability.ts';

type Seen = {
  readonly lines: readonly OcrLine[];
  readonly size: Size;
  readonly surface: Surface;
  /** Of each line; without them nothing is known of marked entries. */
  readonly tints?: readonly Tint[];
};

/** What the words and the surface of a screenshot say of it. Pure: the same reading gives the same answer. */
export function judgePage({
  lines,
  size,
  surface,
  tints = [],
}: Seen): Pick<ScreenshotFacts, 'kind' | 'kindShares' | 'reasons' | 'unusable' | 'frameLines'> {
  const layout = layOut(lines, size);
  const verdict = judgeKind({ layout, size, tints });
  const unusable = findUnusable({ layout, surface, verdict, size });
  return {
    kind: verdict.kind,
    kindShares: verdict.shares,
    reasons: verdict.reasons,
    ...(unusable ? { unusable } : {}),
    frameLines: frameLines(layout),
  };
}
