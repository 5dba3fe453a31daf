import type { CancellationToken } from "vscode-languageserver/node";
import type { ClientRequests } from "../../protocol/requests.ts";
import type { Service } from "../../service/service.ts";

/** The handler of each custom request of the protocol. Parameters are unchecked. */
export type Handlers = {
  readonly [M in keyof ClientRequests]: (
    service: Service,
    params: unknown,
    token: CancellationToken,
  ) => ClientRequests[M]["result"] | Promise<ClientRequests[M]["result"]>;
};
