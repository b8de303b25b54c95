import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { ZodError } from 'zod';
import { type Bilingual, both } from '../domain/bilingual.ts';
import { explainFileError, InputProblem } from './input.ts';

/** An input that could not be used, and why; `error` is the English of `problem`, without its full stop. */
export type InputError = { readonly file: string; readonly error: string; readonly problem: Bilingual };

export function inputError(file: string, error: unknown): InputError {
  const problem = explain(error);
  return { file, error: problem.en.replace(/\.$/u, ''), problem };
}

function explain(error: unknown): Bilingual {
  if (error instanceof InputProblem) return error.problem;
  if (error instanceof SyntaxError)
    return both(`order.json 不是 JSON：${error.message}`, `order.json is no JSON: ${error.message}`);
  if (error instanceof ZodError) {
    const [issue] = error.issues;
    const place = issue?.path.join('.') || 'order.json';
    return both(`order.json 的 ${place} 不对：${issue?.message}`, `order.json: ${place}: ${issue?.message}`);
  }
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' && path?.endsWith('order.json') && existsSync(dirname(path)))
    return both('文件夹里没有 order.json。', 'there is no order.json in this folder.');
  if (code === 'ENOTDIR') return both('这不是文件夹。', 'this is no folder.');
  return explainFileError(error);
}
