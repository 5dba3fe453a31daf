import type { CancellationToken } from "vscode-languageserver/node";
import type { ClientRequests } from "../../protocol/requests.ts";
import type { Service } from "../../service/service.ts";

/** What answers each request of the protocol; parameters are checked before they are used. */
export type Handlers = {
  readonly [M in keyof ClientRequests]: (
    service: Service,
    params: unknown,
    token: CancellationToken,
  ) => ClientRequests[M]["result"] | Promise<ClientRequests[M]["result"]>;
};
