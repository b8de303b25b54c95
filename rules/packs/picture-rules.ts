/** What is asked of logos; sizes and formats differ between the sites. */
import type { RuleSource } from '../../domain/finding.ts';
import { shownPictures } from '../../domain/forms/shown-pictures.ts';
import type { PackRule } from '../../domain/pack.ts';
import {
  advertisingLawOther,
  deliveryGuide,
  descriptionGuide,
  mainPictureGuide,
  own,
  screenshotGuide,
  screenshotKinds,
  signatureGuide,
  userGuideGuide,
} from './sources.ts';

/** One kind of logo on one site. */
export type LogoDemand = {
  readonly type: 'company-logo' | 'product-logo';
  readonly source: RuleSource;
  /** Formats, sizes and ratios where they are not the common ones. */
  readonly params?: PackRule['params'];
};

const printed = ['logo-format', 'logo-suffix-mismatch', 'logo-too-large', 'logo-dimensions'];
const judged = ['logo-bomb', 'logo-corrupt', 'logo-animated', 'logo-blank'];

export function logoRulesFor({ type, source, params }: LogoDemand): readonly PackRule[] {
  const on = { types: [type] };
  const shared = { on, ...(params ? { params } : {}) };
  return [
    ...printed.map((rule) => ({ rule, ...shared, source })),
    ...judged.map((rule) => ({ rule, ...shared, source: own('Logo 须清晰、完整、静态') })),
  ];
}

const pictureTypes = ['image', 'images'] as const;
const evidenceFields = ['screenshots', 'resourceOrderScreenshot'];

/** Main picture, description pictures, the shop's pictures; attachments of all forms. */
export const pictureRules: readonly PackRule[] = [
  { rule: 'picture-format', on: { types: pictureTypes }, source: mainPictureGuide },
  {
    rule: 'picture-size',
    on: { fields: ['mainPictures'] },
    // The guide prints 800*600; a larger picture of the same shape shows as well.
    params: { minWidthPx: 800, minHeightPx: 600, ratio: [1.3, 1.37] },
    severity: 'warn',
    source: mainPictureGuide,
  },
  {
    rule: 'picture-size',
    on: { fields: ['descriptionPictures'] },
    params: { minWidthPx: 900, maxWidthPx: 1200, minHeightPx: 800 },
    source: descriptionGuide,
  },
  {
    rule: 'picture-size',
    on: { types: pictureTypes, except: ['mainPictures', 'descriptionPictures'] },
    source: mainPictureGuide,
  },
  {
    rule: 'picture-whole',
    on: { types: pictureTypes, except: evidenceFields },
    source: own('图片须清晰、完整'),
  },
  { rule: 'picture-words', on: { fields: shownPictures }, source: advertisingLawOther },
  { rule: 'attachment-type', on: { types: ['file', 'files'] }, source: userGuideGuide },
];

/** What an order's pictures and records have to show. */
export const evidenceRules: readonly PackRule[] = [
  { rule: 'too-few-screenshots', on: { fields: ['screenshots'] }, source: screenshotGuide },
  { rule: 'missing-page-kind', on: { fields: ['screenshots'] }, source: screenshotKinds },
  { rule: 'unusable-screenshot', on: { fields: ['screenshots'] }, source: own('截图须是正常显示的页面') },
  { rule: 'duplicate-screenshot', on: { fields: ['screenshots'] }, source: own('同一画面只算一张') },
  { rule: 'customer-name', on: { fields: ['screenshots'] }, source: screenshotKinds },
  { rule: 'remote-record', on: { fields: ['remoteRecord'] }, source: deliveryGuide },
];

const form = { fields: ['acceptanceForm'] } as const;

/** What an order's signed forms have to show. */
export const signatureRules: readonly PackRule[] = [
  { rule: 'form-unreadable', on: form, source: own('验收单须能打开、看清') },
  { rule: 'signature-missing', on: form, source: signatureGuide },
  { rule: 'signature-unsure', on: form, source: own('看不准的签字由人工确认') },
  { rule: 'signature-repeated', on: form, source: own('三方各自签署') },
  { rule: 'signature-invalid', on: form, source: own('ISO 32000-2 §12.8 数字签名') },
  { rule: 'signed-before-delivery', on: form, source: own('先交付，后验收') },
  { rule: 'signed-in-future', on: form, source: own('签字日期不在将来') },
];
