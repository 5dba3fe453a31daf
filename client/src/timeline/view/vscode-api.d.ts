import type { FromView } from "../messages.ts";

declare global {
  /** What VS Code gives a webview's page, once. */
  interface VsCodeApi {
    postMessage(message: FromView): void;
    getState(): unknown;
    setState(state: unknown): void;
  }
  function acquireVsCodeApi(): VsCodeApi;
}
