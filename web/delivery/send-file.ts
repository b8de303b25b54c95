import type { Bilingual, Language } from '../../domain/bilingual.ts';
import type { FileRef } from '../../domain/form.ts';

type Place = {
  readonly formId: string;
  readonly field: string;
  readonly submissionId: string;
  readonly language: Language;
};
/** The stored file, or why it was refused; '' where nobody answered. */
type Sent = { readonly file: FileRef } | { readonly reason: string };

type Answer = {
  readonly file?: FileRef;
  readonly title?: string;
  readonly detail?: string;
  readonly findings?: readonly { readonly severity: string; readonly message: Bilingual }[];
};

/** Uploads one file and tells how far it is, which `fetch` can't. */
export function sendFile(file: File, place: Place, onProgress: (percent: number) => void): Promise<Sent> {
  const body = new FormData();
  for (const name of ['formId', 'field', 'submissionId'] as const) body.append(name, place[name]);
  body.append('file', file, file.name);
  const request = new XMLHttpRequest();
  request.open('POST', '/api/files');
  request.setRequestHeader('accept-language', place.language === 'zh' ? 'zh-CN' : 'en');
  request.responseType = 'json';
  request.upload.addEventListener('progress', ({ loaded, total }) =>
    onProgress(total > 0 ? Math.round((loaded / total) * 100) : 0),
  );
  return new Promise((resolve) => {
    request.addEventListener('load', () => resolve(read(request.response as Answer | null, place.language)));
    request.addEventListener('error', () => resolve({ reason: '' }));
    request.addEventListener('abort', () => resolve({ reason: '' }));
    request.send(body);
  });
}

function read(answer: Answer | null, language: Language): Sent {
  if (answer?.file) return { file: answer.file };
  const findings = (answer?.findings ?? []).filter(({ severity }) => severity === 'block');
  const said = findings.map(({ message }) => message[language]).join(' ');
  return { reason: said || answer?.detail || answer?.title || '' };
}
