declare global {
  /** What VS Code gives a webview's page, once; `Message` is what the page may say. */
  interface VsCodeApi<Message> {
    postMessage(message: Message): void;
    getState(): unknown;
    setState(state: unknown): void;
  }
  function acquireVsCodeApi<Message>(): VsCodeApi<Message>;
}

export {};
