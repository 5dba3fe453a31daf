import type { Server } from "../server.ts";

/** Passes on the result of a request that changed something, and has findings brought up to date. */
export type Updating = <T>(result: T) => T;

/** Prepares that for a server. */
export function updatingWith(server: Server): Updating {
  return (result) => {
    server.updateSoon();
    return result;
  };
}
