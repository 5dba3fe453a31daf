import type { ClientRequests } from "../../../server/src/protocol.ts";

/** Sends the server a request of the protocol. Rejects with the server's own words. */
export type Ask = <M extends keyof ClientRequests>(
  method: M,
  params: ClientRequests[M]["params"],
) => Promise<ClientRequests[M]["result"]>;
