import { RefusedMessage } from './channel.ts';

export type JsonPost = {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Whether an answer with this status will never be another one. */
  readonly isFinal: (status: number) => boolean;
};

/** In characters; an answer is only kept as a reference. */
const answerLimit = 200;

/**
 * Posts JSON and gives the start of the answer.
 * @throws RefusedMessage for a final status
 */
export async function postJson({ url, body, headers, timeoutMs, isFinal }: JsonPost): Promise<string> {
  const response = await fetch(url, {
    ...{ method: 'POST', body, redirect: 'manual' },
    headers: { 'content-type': 'application/json', ...headers },
    signal: AbortSignal.timeout(timeoutMs),
  });
  const answer = (await startOf(response)).trim();
  const said = `HTTP ${response.status} ${answer}`.trim();
  if (response.ok) return said;
  throw isFinal(response.status) ? new RefusedMessage(said) : new Error(said);
}

/** An endless answer is not read to its end. */
async function startOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  while (text.length < answerLimit) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel().catch(() => undefined);
  return text.slice(0, answerLimit);
}
