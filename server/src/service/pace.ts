/** How reading the folder goes on: lets others work between two articles, tells how far it is, may be stopped. */
export interface Pace {
  pause(): Promise<void>;
  progress?(done: number, total: number): void;
  readonly signal?: AbortSignal;
}
