import type { Bilingual } from '../domain/bilingual.ts';
import { both } from '../domain/bilingual.ts';
import type { UnreadableReason } from '../domain/facts.ts';
import { defineRule, found } from './rule.ts';
import { readableForms } from './signatures/readable-forms.ts';

const reasons: Readonly<Record<UnreadableReason, Bilingual>> = {
  empty: both('文件是空的。请重新上传', 'The file is empty. Upload it again'),
  truncated: both('文件不完整，后面的内容丢失了。请重新上传', 'The file is cut off. Upload it again'),
  corrupt: both('文件已损坏，打不开。请重新导出', 'The file is damaged and can’t be opened. Export it again'),
  'too-large': both('文件太大。请压缩后重新上传', 'The file is too large. Make it smaller'),
  'too-many-pixels': both(
    '图片的像素太多。请用 150–300 dpi 重新扫描',
    'The picture has too many pixels. Scan it at 150–300 dpi',
  ),
  'too-small': both(
    '图片太小，看不清内容。请用 150–300 dpi 重新扫描',
    'The picture is too small to read. Scan it at 150–300 dpi',
  ),
  'too-many-pages': both(
    '页数太多。请只上传验收单',
    'It has too many pages. Upload the acceptance form alone',
  ),
  unsupported: both(
    '文件类型不支持。请上传 PNG、JPEG 或 PDF',
    'This type of file is not accepted. Upload PNG, JPEG or PDF',
  ),
  encrypted: both(
    '文件有密码保护。请去掉密码后重新上传',
    'A password protects the file. Remove it and upload again',
  ),
  'timed-out': both(
    '读取超时。请换一份更清晰、更小的文件',
    'Reading took too long. Upload a clearer, smaller file',
  ),
  'reader-failed': both(
    '读取失败。请重新上传，或由人工查看',
    'Reading failed. Upload it again, or let a person look',
  ),
};

const activeWords = {
  javascript: both('脚本', 'a script'),
  attachments: both('附件', 'attachments'),
} as const;

/** What went wrong on our side is no fault of the file. */
const ownFaults: readonly UnreadableReason[] = ['timed-out', 'reader-failed'];

/** A form that can't be opened, or that brings along what may change it. Own; checked 2026-11-22. */
export const formUnreadable = defineRule({
  id: 'form-unreadable',
  title: both('验收单无法读取', 'Acceptance form can’t be read'),
  severity: 'block',
  needs: ['acceptanceForms'],
  check: ({ acceptanceForms }) =>
    found([
      ...acceptanceForms.flatMap(({ file, facts }) => {
        if (facts.readable) return [];
        const words = reasons[facts.reason];
        const severity = ownFaults.includes(facts.reason) ? ('warn' as const) : ('block' as const);
        return [
          {
            code: 'form-unreadable',
            severity,
            file,
            message: both(`${words.zh}（${facts.detail}）。`, `${words.en} (${facts.detail}).`),
          },
        ];
      }),
      ...readableForms(acceptanceForms).flatMap(({ file, facts }) =>
        facts.active.map((one) => ({
          code: 'form-unreadable',
          severity: 'warn' as const,
          file,
          message: both(
            `PDF 里带有${activeWords[one].zh}，显示的内容可能会变。请打印成不带${activeWords[one].zh}的 PDF 再签署。`,
            `The PDF carries ${activeWords[one].en}: what it shows may change. Print it to a plain PDF before it is signed.`,
          ),
        })),
      ),
    ]),
});
