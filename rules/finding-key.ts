import type { Finding } from '../domain/finding.ts';

/** What tells one finding from another: the rule, the place, and the words or the picture. Never the message. */
export type FindingIdentity = Pick<Finding, 'rule' | 'code' | 'field' | 'quote' | 'page' | 'box'> & {
  /** SHA-256 of the file meant, where there is one. */
  readonly fileHash?: string | undefined;
  /** 0 for the first finding on the same words, 1 for the second … */
  readonly occurrence: number;
};

/**
 * 16 hex digits, the same for the same finding on the same words, however the text around it moves. It is no secret
 * and no proof, only a name within one submission.
 */
export function findingKey(identity: FindingIdentity): string {
  const { rule, code, field, quote, page, box, fileHash, occurrence } = identity;
  const place = box ? [box.x, box.y, box.width, box.height].join(',') : '';
  const text = [rule, code, field, quote ?? '', page ?? '', place, fileHash ?? '', occurrence].join('\u0000');
  return hash32(text, 0x811c9dc5) + hash32(text, 0x9e3779b9);
}

/** FNV-1a over UTF-16 units. */
function hash32(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
