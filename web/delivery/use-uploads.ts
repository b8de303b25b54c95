import { useRef, useState } from 'react';
import type { Finding } from '../../domain/finding.ts';
import type { FileField, FileRef } from '../../domain/form.ts';
import { judgeFile } from '../form/judge-file.ts';
import { readFileFacts } from '../form/read-file-facts.ts';
import { currentLanguage, pick } from '../i18n/language.ts';
import { sendFile } from './send-file.ts';

export type Sending = {
  readonly id: string;
  readonly file: File;
  readonly state: 'waiting' | 'sending' | 'failed';
  /** 0–100. */
  readonly percent: number;
  /** Why it was not kept. */
  readonly reason: string;
};

type Options = {
  readonly submissionId: string;
  readonly field: FileField;
  readonly offline: string;
  readonly onStored: (file: FileRef) => void;
};

const atOnce = 2;

/** Several files on their way, each with its own progress; one that fails keeps none of the others back. */
export function useUploads({ submissionId, field, offline, onStored }: Options) {
  const [all, setAll] = useState<readonly Sending[]>([]);
  const queue = useRef<Sending[]>([]);
  const running = useRef(0);
  const stored = useRef(onStored);
  stored.current = onStored;
  const change = (id: string, changes: Partial<Sending>) =>
    setAll((now) => now.map((one) => (one.id === id ? { ...one, ...changes } : one)));
  const drop = (id: string) => setAll((now) => now.filter((one) => one.id !== id));

  async function send({ id, file }: Sending): Promise<void> {
    const refused = judgeFile({
      formId: 'delivery-evidence',
      field,
      read: await readFileFacts(file, file.name),
    });
    if (refused) return change(id, { state: 'failed', reason: wordsOf(refused.findings) });
    change(id, { state: 'sending' });
    const answer = await sendFile(
      file,
      { formId: 'delivery-evidence', field: field.key, submissionId, language: currentLanguage() },
      (percent) => change(id, { percent }),
    );
    if ('file' in answer) {
      drop(id);
      return stored.current(answer.file);
    }
    change(id, { state: 'failed', reason: answer.reason || offline });
  }

  function next(): void {
    while (running.current < atOnce) {
      const sending = queue.current.shift();
      if (!sending) return;
      running.current += 1;
      void send(sending)
        .catch(() => change(sending.id, { state: 'failed', reason: offline }))
        .finally(() => {
          running.current -= 1;
          next();
        });
    }
  }

  const add = (files: Iterable<File>) => {
    const added = [...files].map(
      (file): Sending => ({ id: crypto.randomUUID(), file, state: 'waiting', percent: 0, reason: '' }),
    );
    setAll((now) => [...now, ...added]);
    queue.current.push(...added);
    next();
  };
  const again = (sending: Sending) => {
    drop(sending.id);
    add([sending.file]);
  };
  return { all, add, again, drop };
}

function wordsOf(findings: readonly Finding[]): string {
  return findings.map(({ message }) => pick(message)).join(' ');
}
