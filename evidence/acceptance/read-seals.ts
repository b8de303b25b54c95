import type { OrderParties, SignatureReason } from '../../domain/acceptance-facts.ts';
import type { OcrEngine } from '../ocr/engine.ts';
import { overlap } from './geometry.ts';
import type { BlockVerdict } from './judge.ts';
import type { ReadPage } from './read-page.ts';
import { namesDiffer, namesOther, namesOwn, namesSame, namesTeam } from './seal-company.ts';
import { readSeal } from './straighten-seal.ts';

async function withWords(engine: OcrEngine, read: ReadPage, verdict: BlockVerdict): Promise<BlockVerdict> {
  if (!verdict.seal) return verdict;
  return { ...verdict, sealWords: await readSeal(engine, read.picture, verdict.seal) };
}

/** Why the words of a stamp speak against it; undefined where they don't, or were not legible. */
function objection(
  verdict: BlockVerdict,
  all: readonly BlockVerdict[],
  order: OrderParties,
): SignatureReason | undefined {
  const { sealWords, block } = verdict;
  if (!sealWords) return undefined;
  if (namesOther(sealWords, block.party, order)) return 'seal-of-other-company';
  if (namesOwn(sealWords, block.party, order)) return undefined;
  const isTwice = all.some(
    (other) => other.block !== block && other.sealWords && namesSame(sealWords, other.sealWords),
  );
  return isTwice ? 'seal-repeated' : undefined;
}

/**
 * Two stamps of one make look alike; where their words name two companies they are two. One company's stamp in several
 * blocks signs where it is the party's own.
 */
function absolved(
  verdict: BlockVerdict,
  all: readonly BlockVerdict[],
  read: ReadPage,
  order: OrderParties,
): BlockVerdict {
  const { sealWords, reasons, block } = verdict;
  if (!sealWords || !reasons.includes('seal-repeated')) return verdict;
  const suspects = all.filter((other) => other.block !== block && other.reasons.includes('seal-repeated'));
  const differ = suspects.every((other) => other.sealWords && namesDiffer(sealWords, other.sealWords));
  const before = read.verdicts.find((other) => other.block === block);
  const isOwn = namesOwn(sealWords, block.party, order);
  return before && (differ || isOwn) ? { ...before, sealWords } : verdict;
}

/** A stamp that reaches far over its block's border, yet stands in it and names its company, is the party's. */
function owned(verdict: BlockVerdict, read: ReadPage, order: OrderParties): BlockVerdict {
  const { seal, sealWords, block } = verdict;
  const before = read.verdicts.find((other) => other.block === block);
  const isAcross = before?.state === 'unsure' && before.reasons.includes('ink-across-border');
  if (!isAcross || !seal || !sealWords || namesOther(sealWords, block.party, order) !== false) return verdict;
  return { ...verdict, state: 'signed', kind: 'seal', confidence: 0.85, reasons: ['seal'] };
}

/** A stamp that only reaches in and names the company of the block where it stands leaves this one empty. */
function emptied(verdict: BlockVerdict, all: readonly BlockVerdict[], order: OrderParties): BlockVerdict {
  if (verdict.state !== 'unsure' || !verdict.reasons.includes('neighbour-seal')) return verdict;
  const reaching = all.filter(
    (other) => other !== verdict && other.seal && overlap(other.seal.box, verdict.block.box) > 0,
  );
  const isTheirs = ({ sealWords, block, state }: BlockVerdict) =>
    state === 'signed' && sealWords !== undefined && namesOther(sealWords, block.party, order) === false;
  if (reaching.length === 0 || !reaching.every(isTheirs)) return verdict;
  return { ...verdict, state: 'missing', confidence: 0.8 };
}

/** A block whose label was not read is a party's where its company's stamp says so. */
function isUnproven({ block: { label, party }, sealWords }: BlockVerdict, order: OrderParties): boolean {
  if (!label.isInferred) return false;
  if (sealWords && party === 'project-team' && namesTeam(sealWords, order)) return false;
  return !(sealWords && namesOther(sealWords, party, order) === false);
}

/**
 * Reads the stamps of the blocks. A stamp of another company, and stamps of one company in two blocks, leave the parties
 * that it isn't to a human.
 */
export async function readSeals(
  engine: OcrEngine,
  read: ReadPage,
  verdicts: readonly BlockVerdict[],
  known: OrderParties,
): Promise<BlockVerdict[]> {
  const order = { ...read.companies, ...known };
  const worded: BlockVerdict[] = [];
  for (const verdict of verdicts) worded.push(await withWords(engine, read, verdict));
  const theirs = worded.map((one) => owned(absolved(one, worded, read, order), read, order));
  return theirs.map((one): BlockVerdict => {
    const verdict = emptied(one, theirs, order);
    if (verdict.state !== 'signed') return verdict;
    if (isUnproven(verdict, order))
      return { ...verdict, state: 'unsure', confidence: 0.5, reasons: ['label-ambiguous'] };
    const reason = objection(verdict, worded, order);
    return reason ? { ...verdict, state: 'unsure', confidence: 0.5, reasons: [reason] } : verdict;
  });
}
