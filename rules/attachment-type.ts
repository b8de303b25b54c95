import type { FileFacts } from '../domain/facts.ts';
import { type FileLimits, isFileField } from '../domain/form.ts';
import { isAllowed, sizeText, suffixList } from './pictures/logo-limits.ts';
import { defineRule, found, notApplicable, type Problem } from './rule.ts';

/** Contents that stand behind several suffixes: old Office files are one container, plain words may be anything. */
const containers: Readonly<Record<string, readonly string[]>> = {
  cfb: ['doc', 'ppt', 'xls', 'msg', 'wps'],
  txt: ['txt', 'csv', 'md', 'log', 'eml', 'html', 'json'],
  eml: ['eml', 'txt'],
  html: ['html', 'htm', 'txt'],
  json: ['json', 'txt'],
  mp4: ['mp4', 'mov', 'm4v'],
  mov: ['mov', 'mp4'],
  tif: ['tif', 'tiff'],
};

/** Unknown content is left to a human: an archive may be of a kind that nothing recognises. */
function isNamedAsItIs({ suffix, contentSuffix }: FileFacts): boolean {
  if (contentSuffix === undefined) return true;
  return isAllowed(suffix, [contentSuffix, ...(containers[contentSuffix] ?? [])]);
}

function problemOf(file: FileFacts, limits: FileLimits): Omit<Problem, 'file'> | undefined {
  const list = { zh: suffixList(limits.suffixes, '、'), en: suffixList(limits.suffixes, ', ') };
  if (file.sizeBytes === 0) {
    return {
      code: 'attachment-empty',
      message: {
        zh: '文件是空的。请检查原文件后重新上传。',
        en: 'The file is empty. Check the original and upload it again.',
      },
    };
  }
  if (!isAllowed(file.suffix, limits.suffixes)) {
    return {
      code: 'attachment-type',
      message: {
        zh: `这里不接受「.${file.suffix}」文件，只接受 ${list.zh}。请转换后上传。`,
        en: `".${file.suffix}" is not accepted here, only ${list.en}. Convert it and upload it again.`,
      },
    };
  }
  if (!isNamedAsItIs(file)) {
    return {
      code: 'attachment-suffix-mismatch',
      message: {
        zh: `文件名后缀是「.${file.suffix}」，内容却是 ${file.contentSuffix?.toUpperCase()}。请上传真正的 ${list.zh} 文件。`,
        en: `The name ends in ".${file.suffix}" but the file holds ${file.contentSuffix?.toUpperCase()}. Upload a real ${list.en} file.`,
      },
    };
  }
  if (file.sizeBytes <= limits.maxSizeBytes) return undefined;
  return {
    code: 'attachment-too-large',
    message: {
      zh: `文件大小 ${sizeText(file.sizeBytes)}，超过 ${sizeText(limits.maxSizeBytes)}。请压缩或拆分后上传。`,
      en: `The file has ${sizeText(file.sizeBytes)}, more than ${sizeText(limits.maxSizeBytes)}. Compress or split it.`,
    },
  };
}

/** Listing guides: archives, Word, PDF and PowerPoint, at most 20 MB. Read 2026-11. */
export const attachmentType = defineRule({
  id: 'attachment-type',
  title: { zh: '附件的类型和大小', en: 'Type and size of an attachment' },
  severity: 'block',
  needs: ['files'],
  check: ({ files, field }) => {
    if (!isFileField(field)) return notApplicable('no files');
    return found(
      files.flatMap((file) => {
        const problem = problemOf(file, field.file);
        return problem ? { ...problem, file: file.name } : [];
      }),
    );
  },
});
