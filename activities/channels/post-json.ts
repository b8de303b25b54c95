import { RefusedMessage } from './channel.ts';

export type JsonPost = {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
};

/** In characters; an answer is only kept as a reference. */
const answerLimit = 500;

/**
 * Posts JSON and gives the start of the answer.
 * @throws RefusedMessage on 4xx, except 408, 409, 425 and 429, which may pass
 */
export async function postJson(post: JsonPost): Promise<string> {
  const response = await fetch(post.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...post.headers },
    body: post.body,
    redirect: 'error',
    signal: AbortSignal.timeout(post.timeoutMs),
  });
  const answer = (await response.text()).slice(0, answerLimit);
  if (response.ok) return answer;
  const said = `${response.status} ${answer}`.trim();
  if (isFinal(response.status)) throw new RefusedMessage(said);
  throw new Error(said);
}

function isFinal(status: number): boolean {
  return status >= 400 && status < 500 && ![408, 409, 425, 429].includes(status);
}
