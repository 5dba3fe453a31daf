/** How long-running work proceeds: it yields to other work, reports its progress, and can be cancelled. */
export interface Pace {
  pause(): Promise<void>;
  progress?(done: number, total: number): void;
  readonly signal?: AbortSignal;
}
