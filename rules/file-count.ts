import { both } from '../domain/bilingual.ts';
import { isFileField } from '../domain/form.ts';
import { defineRule, found, notApplicable, passed } from './rule.ts';

/**
 * More files than the form takes, or fewer than it needs; a field left empty is the required-field rule's. Source:
 * listing guide (five pictures in a description); other counts are our own. Checked 2026-11-22.
 */
export const fileCount = defineRule({
  id: 'file-count',
  title: both('文件数量', 'Number of files'),
  severity: 'block',
  needs: ['files'],
  check: ({ files, field }) => {
    if (!isFileField(field) || files.length === 0) return notApplicable('no files');
    const { minFiles = 1, maxFiles = 1 } = field.file;
    if (files.length > maxFiles)
      return found([
        {
          code: 'too-many-files',
          message: both(
            `上传了 ${files.length} 个文件，最多 ${maxFiles} 个。请删去 ${files.length - maxFiles} 个。`,
            `${files.length} files, at most ${maxFiles} are taken. Remove ${files.length - maxFiles}.`,
          ),
        },
      ]);
    if (files.length < minFiles)
      return found([
        {
          code: 'too-few-files',
          message: both(
            `只上传了 ${files.length} 个文件，至少要 ${minFiles} 个。请补充 ${minFiles - files.length} 个。`,
            `${files.length} files, at least ${minFiles} are needed. Add ${minFiles - files.length}.`,
          ),
        },
      ]);
    return passed;
  },
});
