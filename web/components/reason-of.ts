import { ApiError } from '../api/client.ts';

/** What a person is told of a refusal; undefined of a server that can't be reached, which callers say in their words. */
export function reasonOf(error: unknown): string | undefined {
  if (!(error instanceof ApiError) || error.isOffline) return undefined;
  return error.problem.detail ?? error.problem.title;
}
