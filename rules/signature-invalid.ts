import type { DigitalSignature, DigitalStatus } from '../domain/acceptance-facts.ts';
import { partyNames } from '../domain/acceptance-facts.ts';
import type { Bilingual } from '../domain/bilingual.ts';
import { both } from '../domain/bilingual.ts';
import type { Severity } from '../domain/severity.ts';
import { defineRule, found } from './rule.ts';
import { type ReadForm, readableForms } from './signatures/readable-forms.ts';

type Fault = Exclude<DigitalStatus, 'valid'>;

/** What arithmetic proves stops; what depends on a trust store or a clock is for a human. */
const faults: Readonly<Record<Fault, { readonly severity: Severity; readonly words: Bilingual }>> = {
  tampered: {
    severity: 'block',
    words: both('文件内容与签署时不一致', 'the document is not the one that was signed'),
  },
  'changed-after-signing': {
    severity: 'block',
    words: both('签署之后文件又被修改', 'the document was changed after signing'),
  },
  'partial-coverage': {
    severity: 'block',
    words: both('签名没有覆盖整份文件', 'the signature does not cover the whole document'),
  },
  malformed: { severity: 'block', words: both('签名数据已损坏', 'the signature is damaged') },
  untrusted: {
    severity: 'warn',
    words: both('签名证书不在受信任的范围内', 'no trusted authority vouches for the certificate'),
  },
  expired: {
    severity: 'warn',
    words: both('签名证书不在有效期内', 'the certificate is not valid at this time'),
  },
  'not-verified': {
    severity: 'warn',
    words: both(
      '这种签名（如国密 SM2、OFD）暂不能验证',
      'this kind of signature (SM2, OFD) is not verified here',
    ),
  },
};

function describe(form: ReadForm, signature: DigitalSignature, fault: Fault) {
  const { severity, words } = faults[fault];
  const party = signature.party && partyNames[signature.party];
  const signer = signature.signer
    ? `${signature.signer.organisation} ${signature.signer.commonName}`.trim()
    : '';
  const who = both(
    `${party ? party.zh : ''}数字签名${signer ? `（${signer}）` : ''}`,
    `The digital signature${party ? ` of ${party.en}` : ''}${signer ? ` (${signer})` : ''}`,
  );
  return {
    code: 'signature-invalid',
    severity,
    file: form.file,
    ...(signature.page === undefined ? {} : { page: signature.page }),
    ...(signature.box ? { box: signature.box } : {}),
    message: both(
      `${who.zh}无效：${words.zh}。请用原始文件重新签署。`,
      `${who.en} does not hold: ${words.en}. Sign the original document again.`,
    ),
  };
}

/** A digital signature that does not hold. Source: ISO 32000-2 §12.8; checked 2026-11-22. */
export const signatureInvalid = defineRule({
  id: 'signature-invalid',
  title: both('数字签名无效', 'Invalid digital signature'),
  severity: 'block',
  needs: ['acceptanceForms'],
  check: ({ acceptanceForms }) =>
    found(
      readableForms(acceptanceForms).flatMap((form) =>
        form.facts.digital.flatMap((signature) =>
          signature.status === 'valid' ? [] : [describe(form, signature, signature.status)],
        ),
      ),
    ),
});
