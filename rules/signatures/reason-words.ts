import type { SignatureReason } from '../../domain/acceptance-facts.ts';
import type { Bilingual } from '../../domain/bilingual.ts';
import { both } from '../../domain/bilingual.ts';

/** What the reader saw, in words that end a sentence. */
export const reasonWords: Readonly<Record<SignatureReason, Bilingual>> = {
  'label-not-found': both('没有找到这一方的签署栏', 'the block of this party was not found'),
  'label-ambiguous': both('不确定哪一栏是这一方的', 'it is not clear which block is theirs'),
  'nothing-there': both('签署栏是空的', 'the block is empty'),
  'note-only': both('只有一句手写的说明，不像姓名', 'there is only a note in handwriting, which is no name'),
  'print-only': both('只有小字，可能是打印的姓名', 'there is only small writing, perhaps a printed name'),
  'date-only': both('只填了日期', 'there is only a date'),
  'stray-mark': both('只有零星笔迹，不像签名', 'there is only a stray mark that hardly is a signature'),
  'faint-ink': both('笔迹太淡', 'the ink is too faint'),
  'ink-across-border': both('笔迹或印章跨在两栏之间', 'ink stands across the border of two blocks'),
  'neighbour-seal': both('只有别的印章伸进来的一部分', 'only part of a neighbour’s seal reaches in'),
  'seal-elsewhere': both('印章不在这一栏', 'the seal is not in this block'),
  'seal-repeated': both('与另一方是同一枚印章', 'another party shows the same seal'),
  'handwriting-repeated': both('与另一方是同一个签名', 'another party shows the same signature'),
  'seal-of-other-company': both('印章或证书属于另一家公司', 'the seal or certificate names another company'),
  'page-hard-to-read': both('页面看不清', 'the page is hard to read'),
  'digital-valid': both('数字签名有效', 'the digital signature is valid'),
  'digital-invalid': both('数字签名没有通过验证', 'the digital signature does not hold'),
  'digital-unassigned': both('数字签名不知属于哪一方', 'the digital signature belongs to no party'),
  'digital-repeated': both('与另一方用了同一张证书', 'another party signed with the same certificate'),
  'digital-appearance-only': both(
    '只有电子签名的图样，没有签名本身',
    'there is the picture of a digital signature without the signature',
  ),
  'digital-not-verified': both(
    '这种数字签名（如国密 SM2）暂不能验证',
    'this kind of digital signature (such as SM2) is not verified here',
  ),
  ink: both('有手写签名', 'there is handwriting'),
  seal: both('有印章', 'there is a seal'),
};

export function wordReasons(reasons: readonly SignatureReason[]): Bilingual {
  return both(
    reasons.map((reason) => reasonWords[reason].zh).join('，'),
    reasons.map((reason) => reasonWords[reason].en).join(', '),
  );
}
