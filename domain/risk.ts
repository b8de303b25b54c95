/** How likely a submission needs a closer look, and why: plain counts, so that a reviewer can follow each of them. */

export const riskLevels = ['low', 'medium', 'high'] as const;
export type RiskLevel = (typeof riskLevels)[number];

export const riskCodes = [
  'seller-new',
  'seller-rejected-often',
  'found-block',
  'found-proof',
  'unread',
  'disputes',
  'changed-much',
  'changed-little',
  'seller-proven',
] as const;
/** The last two speak for the submission, all others against it. */
export type RiskReason = { readonly code: (typeof riskCodes)[number]; readonly count: number };
export type Risk = { readonly level: RiskLevel; readonly reasons: readonly RiskReason[] };

export type RiskFacts = {
  /** Decisions on other submissions of the seller, and how many of them were rejections by a reviewer. */
  readonly decided: number;
  readonly rejected: number;
  /** Findings that nobody let pass before. */
  readonly block: number;
  readonly proof: number;
  /** Rules that could not look: an unreadable picture, a reader that failed. */
  readonly unread: number;
  /** Remarks of the last round that the seller disputes. */
  readonly disputes: number;
  /** Fields that differ from the revision before, and all that are filled in; both 0 in a first revision. */
  readonly changed: number;
  readonly filled: number;
};

type Weight = RiskReason & { readonly points: number };

/** From this many decisions on, a seller's record says something. */
const enoughDecisions = 3;

/** Heaviest reason first. */
export function riskOf(facts: RiskFacts): Risk {
  const weights = [...against(facts), ...inFavour(facts)];
  const points = weights.reduce((sum, weight) => sum + weight.points, 0);
  const level = points >= 4 ? 'high' : points >= 2 ? 'medium' : 'low';
  const reasons = weights.toSorted((a, b) => b.points - a.points).map(({ code, count }) => ({ code, count }));
  return { level, reasons };
}

function against(facts: RiskFacts): readonly Weight[] {
  const { decided, rejected, block, proof, unread, disputes, changed, filled } = facts;
  const isRejectedOften = decided >= enoughDecisions && rejected * 2 >= decided;
  const all: readonly (Weight & { readonly holds: boolean })[] = [
    { code: 'found-block', count: block, points: 2, holds: block > 0 },
    { code: 'seller-rejected-often', count: rejected, points: 2, holds: isRejectedOften },
    { code: 'disputes', count: disputes, points: 2, holds: disputes > 0 },
    { code: 'found-proof', count: proof, points: 1, holds: proof > 0 },
    { code: 'unread', count: unread, points: 1, holds: unread > 0 },
    { code: 'seller-new', count: decided, points: 1, holds: decided === 0 },
    { code: 'changed-much', count: changed, points: 1, holds: changed * 2 >= filled && changed > 2 },
  ];
  return all.filter(({ holds }) => holds);
}

function inFavour({ decided, rejected, changed, filled }: RiskFacts): readonly Weight[] {
  const isProven = decided >= enoughDecisions && rejected === 0;
  const isSmall = changed > 0 && changed * 4 <= filled;
  return [
    ...(isProven ? [{ code: 'seller-proven', count: decided, points: -1 } as const] : []),
    ...(isSmall ? [{ code: 'changed-little', count: changed, points: -1 } as const] : []),
  ];
}
