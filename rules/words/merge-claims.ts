import type { Dismissal } from './judge-frame.ts';
import type { Candidate } from './types.ts';

const weight = { violation: 2, evidence: 1, advice: 0 } as const;
/** A number, address or list as such outweighs words that happen to stand in it. */
const detected = new Set(['contact', 'link', 'licence_scope']);

function compare(a: Candidate, b: Candidate): number {
  const kind = Number(detected.has(b.category)) - Number(detected.has(a.category));
  if (kind !== 0) return kind;
  const advice = Number(a.severity === 'advice') - Number(b.severity === 'advice');
  return (
    advice ||
    b.end - b.start - (a.end - a.start) ||
    weight[b.severity] - weight[a.severity] ||
    a.start - b.start
  );
}

/**
 * Of claims that overlap the longest stays; one that only says "advice" gives way to any other. Neither list is
 * changed. The result rises by start.
 */
export function mergeClaims(claims: readonly Candidate[]): Candidate[] {
  const byStart = [...claims].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Candidate[] = [];
  for (let from = 0; from < byStart.length; ) {
    let to = from + 1;
    let end = byStart[from]!.end;
    while (to < byStart.length && byStart[to]!.start < end) end = Math.max(end, byStart[to++]!.end);
    kept.push(...resolve(byStart.slice(from, to)));
    from = to;
  }
  return kept;
}

const maxCluster = 64;

/** A cluster is small in any real text; a huge one is cut so that hostile input stays linear. */
function resolve(cluster: readonly Candidate[]): Candidate[] {
  if (cluster.length === 1) return [...cluster];
  const kept: Candidate[] = [];
  for (let from = 0; from < cluster.length; from += maxCluster) {
    const before = kept[kept.length - 1];
    const chosen: Candidate[] = [];
    for (const claim of cluster.slice(from, from + maxCluster).sort(compare)) {
      const isFree = (other: Candidate): boolean => other.end <= claim.start || other.start >= claim.end;
      if (chosen.every(isFree) && (before === undefined || isFree(before))) chosen.push(claim);
    }
    kept.push(...chosen.sort((a, b) => a.start - b.start));
  }
  return kept;
}

/** Dismissals that no hit covers, once each. */
export function mergeDismissals(dismissed: readonly Dismissal[], kept: readonly Candidate[]): Dismissal[] {
  const sorted = [...dismissed].sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Dismissal[] = [];
  let next = 0;
  for (const one of sorted) {
    while (next < kept.length && kept[next]!.end <= one.start) next++;
    if (next < kept.length && kept[next]!.start < one.end) continue;
    const last = result[result.length - 1];
    if (last !== undefined && last.end > one.start) continue;
    result.push(one);
  }
  return result;
}

const account = /公\W{0,2}众\W{0,2}号|[服订视][务阅频]号|小程序|抖音|快手|小红书|微博|知乎|b站/;

/** An invitation to an account of its own: no part of the number beside it. */
const namesAccount = ({ start, end }: Candidate, text: string): boolean =>
  account.test(text.slice(start, end));

/** A second part that belongs to the claim before it: an emphasis, or an invitation beside the id that it is for. */
function belongsTo(before: Candidate, claim: Candidate, text: string): boolean {
  const between = text.slice(before.end, claim.start);
  if (before.category !== claim.category || between.length > 10 || between.includes('\n')) return false;
  if (claim.category === 'contact')
    return [claim, before].some((one) => one.frame === 'invitation' && !namesAccount(one, text));
  return claim.frame === 'superlative-of-all' && text.startsWith('没有之一', claim.start);
}

/** Units between a number and what is said of it: 138…(微信同号). */
const closeBy = 2;

/** Joins claims that are told as one; `claims` rise by start. */
export function joinClaims(claims: readonly Candidate[], text: string): Candidate[] {
  const joined: Candidate[] = [];
  for (const claim of claims) {
    const before = joined[joined.length - 1];
    if (before === undefined || !belongsTo(before, claim, text)) {
      joined.push(claim);
      continue;
    }
    const main = before.frame === 'invitation' ? claim : before;
    const isOne = claim.frame === 'superlative-of-all' || claim.start - before.end <= closeBy;
    joined[joined.length - 1] = isOne ? { ...main, start: before.start, end: claim.end } : main;
  }
  return joined;
}
