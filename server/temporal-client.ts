import { Client, Connection } from '@temporalio/client';

export type TemporalAddress = { readonly address: string; readonly namespace: string };

/** A client that connects with its first call: the server may come up later, or be away for a while. */
export function openTemporalClient({ address, namespace }: TemporalAddress): Client {
  return new Client({ connection: Connection.lazy({ address }), namespace });
}
