import type { RulePack } from '../../domain/pack.ts';
import { koogalleryCn } from './koogallery-cn.ts';
import { koogalleryIntl } from './koogallery-intl.ts';

/** Every pack of every site, oldest first. A pack that was in force once is never taken away. */
export const rulePacks: readonly RulePack[] = [koogalleryCn, koogalleryIntl];

/** The newest pack with this id; undefined where there is none. */
export function newestPack(id: string): RulePack | undefined {
  return rulePacks.findLast((pack) => pack.id === id);
}
