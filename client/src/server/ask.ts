import type { CancellationToken } from "vscode";
import type { ClientRequests } from "../../../server/src/protocol/requests.ts";

/** Sends the server a request of the protocol. Rejects with the server's own words, or when it is cancelled. */
export type Ask = <M extends keyof ClientRequests>(
  method: M,
  params: ClientRequests[M]["params"],
  token?: CancellationToken,
) => Promise<ClientRequests[M]["result"]>;
