/** Who might call a route and what each is answered; `access.test.ts` asks all of them. */
import type { Person, TestServer } from '../../support/server.ts';
import { makeSubmission, type SceneState } from '../scenes.ts';

export const callers = ['nobody', 'owner', 'other-seller', 'reviewer', 'project-team', 'operator'] as const;

/** What is sent; the method is the route's. */
export type Sent = { readonly path: string; readonly body?: unknown };
export type Row = {
  /** Method and path as express writes it. */
  readonly route: string;
  /** In the order of `callers`. */
  readonly statuses: readonly [number, number, number, number, number, number];
  /** The bare path where absent. */
  readonly sends?: Sent | ((server: TestServer, who: Person | 'nobody') => Promise<Sent>);
};

export const act = { revision: 1 };

/** A submission in that state, delivery evidence for the project team; claimed, where it is, by the one who asks. */
export const at =
  (state: SceneState, verb: string, body: unknown = act) =>
  async (server: TestServer, who: Person | 'nobody'): Promise<Sent> => {
    const formId = who === 'project-team' ? 'delivery-evidence' : 'listing-saas';
    const by = who === 'project-team' ? 'project-team' : 'reviewer';
    const id = await makeSubmission(server, state, { formId, by });
    return { path: `/api/submissions/${id}${verb}`, body };
  };

/** Delivery evidence that the project team has claimed. */
export const atDelivery =
  (verb: string, body?: unknown) =>
  async (server: TestServer): Promise<Sent> => {
    const id = await makeSubmission(server, 'in-review', {
      formId: 'delivery-evidence',
      by: 'project-team',
    });
    return { path: `/api/submissions/${id}${verb}`, body };
  };
