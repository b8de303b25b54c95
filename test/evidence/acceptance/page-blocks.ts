import type { SignatureParty } from '../../../domain/acceptance-facts.ts';
import type { PixelBox } from '../../../domain/finding.ts';
import { layOutBlocks } from '../../../evidence/acceptance/blocks.ts';
import type { Block, Page } from '../../../evidence/acceptance/form-page.ts';
import { bottom, right } from '../../../evidence/acceptance/geometry.ts';
import type { Label } from '../../../evidence/acceptance/labels.ts';
import type { Rule } from '../../../evidence/acceptance/ruled-lines.ts';
import { em, words } from './page-words.ts';

export const parties: readonly SignatureParty[] = ['seller', 'project-team', 'customer'];

export const labelAt = (party: SignatureParty, x: number, y: number): Label => {
  const line = words('某一方签章', x, y);
  return { ...{ party, line, box: line.box, tail: '签章', worth: 6, byLetter: false } };
};

/** The customer's block, its label at a height at its left. */
export const blockOf = (box: PixelBox, labelY: number): Block => {
  const label = labelAt('customer', 80, labelY);
  return { party: label.party, label, box, signBox: box };
};

type Drawn = {
  readonly lines?: Page['lines'];
  readonly level?: readonly Rule[];
  readonly upright?: readonly Rule[];
};

export function blocksOf(labels: readonly Label[], { lines = [], level = [], upright = [] }: Drawn) {
  const page: Page = {
    ...{ em, widthPx: 800, heightPx: 1100, sheet: { left: 0, right: 800 } },
    lines: [...labels.map(({ line }) => line), ...lines],
    rules: { level, upright },
  };
  const blocks = layOutBlocks(page, { labels, score: 20 });
  return parties.map((party) => blocks.find((block) => block.party === party)?.box as PixelBox);
}

export const holds = (box: PixelBox, x: number, y: number) =>
  x > box.x && x < right(box) && y > box.y && y < bottom(box);

export const stacked = (x: number, top: number, gap: number) =>
  parties.map((party, index) => labelAt(party, x, top + index * gap));
