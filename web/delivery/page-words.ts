import type { TFunction } from 'i18next';
import type { EvidencePage } from '../../domain/api/delivery.ts';
import { formatTime } from '../components/time.tsx';
import type { Mark } from './marked-picture.tsx';

type Reading = NonNullable<EvidencePage['reading']>;

/** Of a belief, which is never certain. */
export const percentOf = (share: number): number => Math.min(99, Math.round(share * 100));

/** The customer's name, and with `hasWords` every line that was read. */
export function marksOf({ name, lines }: Reading, hasWords = false): readonly Mark[] {
  const words = hasWords ? lines.map(({ box, text }): Mark => ({ box, tone: 'word', title: text })) : [];
  return name ? [...words, { box: name.box, tone: 'name', title: name.quote }] : words;
}

type Line = { readonly words: string; readonly tone: 'good' | 'warn' | 'accent' | 'note' };

export type Standing = { readonly isOpen: boolean; readonly sureFrom: number };

/** Who says what of a picture, in one line; what is unsure is never worded as passed. */
export function standingLine(
  page: EvidencePage,
  { isOpen, sureFrom }: Standing,
  t: TFunction<'words'>,
): Line {
  const { reading, seller, team } = page;
  const kindOf = (kind: EvidencePage['countsAs']) => t(`delivery.kind.${kind}`);
  if (page.state === 'reading') return { words: t('delivery.reading'), tone: 'note' };
  if (team)
    return {
      words: t('delivery.youSay', { name: team.by, at: formatTime(team.at) }),
      tone: team.choice === 'unclear' ? 'warn' : 'good',
    };
  if (!reading) return { words: t('delivery.unreadable'), tone: 'warn' };
  if (seller && seller.choice !== reading.kind) {
    const said = { machine: kindOf(reading.kind), seller: kindOf(seller.choice) };
    return { words: t('delivery.sellerSays', said), tone: 'warn' };
  }
  if (reading.unusable)
    return {
      words: t('delivery.likelyUnusable', { why: t(`delivery.unusable.${reading.unusable}`) }),
      tone: 'warn',
    };
  if (page.duplicateOf) return { words: t('delivery.sameAs', { name: page.duplicateOf }), tone: 'warn' };
  if (isOpen) return { words: t('delivery.waits'), tone: 'warn' };
  if (reading.confidence < sureFrom) {
    const likely = { kind: kindOf(reading.kind), percent: percentOf(reading.confidence) };
    return { words: t('delivery.likely', likely), tone: 'note' };
  }
  return { words: t('delivery.machineSays'), tone: 'good' };
}

/** Whether the customer's name was read, for the page that has to show it. */
export function nameLine({ name }: Reading, t: TFunction<'words'>): string {
  if (!name) return t('delivery.nameMissing');
  return name.how === 'full' ? t('delivery.nameFound') : t('delivery.nameAlias', { quote: name.quote });
}
