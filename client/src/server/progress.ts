import type { Middleware } from "vscode-languageclient/node";

/** Watches the server's progress reports; tells whether any work is under way. */
export function watchProgress(
  onBusy: (busy: boolean) => void,
): NonNullable<Middleware["handleWorkDoneProgress"]> {
  const underWay = new Set<string | number>();
  return (token, params, next) => {
    if (params.kind === "begin") underWay.add(token);
    if (params.kind === "end") underWay.delete(token);
    onBusy(underWay.size > 0);
    next(token, params);
  };
}
