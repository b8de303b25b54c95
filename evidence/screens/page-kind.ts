import { type PageKind, pageKinds } from '../../domain/facts.ts';
import { inFront } from './about-box.ts';
import { kindBias, kindWeights } from './data/kind-weights.ts';
import { type Vote, votesOf } from './page-votes.ts';
import { weighWords } from './page-words.ts';
import type { SeenPage } from './structure-votes.ts';

export type KindVerdict = {
  readonly kind: PageKind;
  readonly shares: Readonly<Record<PageKind, number>>;
  /** What spoke for the kind, heaviest first. */
  readonly reasons: readonly string[];
};

/** The name under which a vote's weights are kept. */
export const voteName = ({ kind, reason }: Vote): string =>
  reason.startsWith('measure:') ? reason : `${kind}:${reason}`;

/** What one vote adds to each kind, in the order of {@link pageKinds}. What no training has seen counts as first thought. */
function contribution(vote: Vote): readonly number[] {
  const weights = kindWeights[voteName(vote)];
  if (weights) return weights.map((weight) => weight * vote.weight);
  return pageKinds.map((kind) =>
    kind === vote.kind && !vote.reason.startsWith('measure:') ? vote.weight : 0,
  );
}

/**
 * What a page shows in one way it says in others too, so that sums are surer than they may be: so much of them makes
 * shares that are as often right as they say, on pages of hands that nothing was learnt from.
 */
const certainty = 0.5;

/** A linear model over what the page shows, so that each reason can be told; shares are its softmax. */
export function judgeKind(page: SeenPage): KindVerdict {
  const front = inFront(page);
  const parts = votesOf(front).map((vote) => ({ reason: vote.reason, adds: contribution(vote) }));
  parts.push({ reason: 'words-at-large', adds: weighWords(front.layout) });
  const sums = pageKinds.map((_, at) =>
    parts.reduce((sum, { adds }) => sum + (adds[at] ?? 0), kindBias[at] ?? 0),
  );
  const most = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(certainty * (sum - most)));
  const total = raised.reduce((sum, value) => sum + value, 0);
  const shares = Object.fromEntries(pageKinds.map((kind, at) => [kind, (raised[at] ?? 0) / total])) as Record<
    PageKind,
    number
  >;
  const best = sums.indexOf(most);
  const lead = (adds: readonly number[]) =>
    (adds[best] ?? 0) - Math.max(...adds.filter((_, at) => at !== best));
  const reasons = parts
    .filter(({ reason, adds }) => lead(adds) > 0.1 && !reason.startsWith('measure:'))
    .sort((a, b) => lead(b.adds) - lead(a.adds))
    .map(({ reason }) => reason);
  return { kind: pageKinds[best] as PageKind, shares, reasons: [...new Set(reasons)] };
}
