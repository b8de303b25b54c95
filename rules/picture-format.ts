import { isFileField } from '../domain/form.ts';
import { isAllowed, isNamedRight, suffixList } from './pictures/logo-limits.ts';
import { defineRule, found, notApplicable } from './rule.ts';

/** Listing guides: main picture JPG, JPEG, PNG or GIF, description pictures without GIF. The content decides. Read 2026-11. */
export const pictureFormat = defineRule({
  id: 'picture-format',
  title: { zh: '图片的文件类型', en: 'Type of a picture' },
  severity: 'block',
  needs: ['files'],
  check: ({ files, field }) => {
    if (!isFileField(field)) return notApplicable('no files');
    const { suffixes } = field.file;
    return found(
      files.flatMap((file) => {
        if (file.sizeBytes === 0) return [];
        const holds = file.contentSuffix?.toUpperCase();
        if (!isAllowed(file.contentSuffix, suffixes)) {
          return {
            code: 'picture-format',
            file: file.name,
            message: {
              zh: `这个文件的内容是 ${holds ?? '未知类型'}，这里只接受 ${suffixList(suffixes, '、')}。请从原图另存后上传。`,
              en: `The file holds ${holds ?? 'an unknown type'}; here it has to be ${suffixList(suffixes, ', ')}. Export it again.`,
            },
          };
        }
        if (isNamedRight(file)) return [];
        return {
          code: 'picture-suffix-mismatch',
          file: file.name,
          message: {
            zh: `文件名后缀是「.${file.suffix}」，内容却是 ${holds}。请把后缀改为「.${file.contentSuffix}」后重新上传。`,
            en: `The name ends in ".${file.suffix}" but the file holds ${holds}. Rename it to ".${file.contentSuffix}" and upload it again.`,
          },
        };
      }),
    );
  },
});
