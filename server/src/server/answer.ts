import {
  type CancellationToken,
  LSPErrorCodes,
  type RemoteConsole,
  ResponseError,
} from "vscode-languageserver/node";
import type { ErrorPlace } from "../protocol/requests.ts";
import { PlacedError } from "../service/placed-error.ts";

/**
 * Runs a request's work. An error becomes a clear answer and a line in the log, and the server goes on; both
 * that and a cancelled request reject with a `ResponseError`, which the connection sends as it is.
 */
export async function answer<T>(
  name: string,
  log: RemoteConsole,
  token: CancellationToken,
  work: () => Promise<T>,
): Promise<T> {
  const result = await work().catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    log.error(`${name}: ${error instanceof Error ? (error.stack ?? message) : message}`);
    const place: ErrorPlace | undefined = error instanceof PlacedError ? error.place : undefined;
    throw new ResponseError(LSPErrorCodes.RequestFailed, message, place);
  });
  if (token.isCancellationRequested) {
    throw new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled.");
  }
  return result;
}
