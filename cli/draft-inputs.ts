import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { both } from '../domain/bilingual.ts';
import { guessForm, mapColumns, readRow } from '../domain/draft-table.ts';
import { formIds } from '../domain/form.ts';
import { formOf, isFormId } from '../domain/forms/form-of.ts';
import { nearestName } from '../domain/nearest.ts';
import { UsageProblem } from './command.ts';
import { InputProblem } from './input.ts';
import { readSheetFile } from './read-sheet.ts';
import type { WrittenSubmission } from './read-submission.ts';

const written = ['.yaml', '.yml', '.json', '.csv', '.xlsx'];

/**
 * The inputs with each folder replaced by the drafts and tables in it, by name.
 * @throws InputProblem where a folder holds none
 */
export async function draftFiles(input: string): Promise<readonly string[]> {
  const isFolder = input !== '-' && (await stat(input).catch(() => undefined))?.isDirectory();
  if (!isFolder) return [input];
  const names = (await readdir(input)).filter((name) => written.includes(extname(name).toLowerCase()));
  if (names.length === 0)
    throw new InputProblem(
      both('文件夹里没有提交：要 YAML、JSON、CSV 或 XLSX。', 'holds no submission: YAML, JSON, CSV or XLSX.'),
    );
  return names.sort().map((name) => join(input, name));
}

/** @throws UsageProblem for a form that does not exist */
export function formNamed(id: string | undefined): string | undefined {
  if (id === undefined || isFormId(id)) return id;
  const nearest = nearestName(id, formIds);
  throw new UsageProblem(
    both(`没有表单“${id}”，最接近的是 ${nearest}。`, `there is no form "${id}"; the nearest is ${nearest}.`),
  );
}

export type RowDraft = { readonly line: number; readonly written: WrittenSubmission };

/**
 * The drafts of a table, a row each. Columns that the form does not know are left out and named.
 * @throws InputProblem where the form can't be told from the heads
 */
export async function draftsOfSheet(
  path: string,
  wantedForm: string | undefined,
): Promise<{ readonly drafts: readonly RowDraft[]; readonly leftOut: readonly string[] }> {
  const { head, rows } = await readSheetFile(path);
  const form = wantedForm && isFormId(wantedForm) ? formOf(wantedForm) : guessForm(head);
  const columns = form ? mapColumns(form, head) : [];
  if (!form || !columns.some(Boolean))
    throw new InputProblem(
      both(
        `表头里没有认识的字段，用 --form 指明表单。`,
        `no head names a field; say which form it is with --form.`,
      ),
    );
  return {
    drafts: rows.map(({ line, cells }) => ({
      line,
      written: { form, values: readRow(form, columns, cells) },
    })),
    leftOut: head.filter((name, index) => name.trim() !== '' && columns[index] === undefined),
  };
}
