/** An input that could not be used: one line that says what and where. */
export type InputError = { readonly file: string; readonly error: string };

export function inputError(file: string, error: unknown): InputError {
  const { code, message } = error as NodeJS.ErrnoException;
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'no such file',
    EISDIR: 'is a folder',
    EACCES: 'may not be read',
    ENOTDIR: 'is no folder',
  };
  return { file, error: known[code ?? ''] ?? message ?? String(error) };
}
