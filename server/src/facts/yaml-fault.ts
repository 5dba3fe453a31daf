import type { Span } from "../text/span.ts";

/** What keeps a file from being read, and where. */
export interface YamlFault extends Span {
  readonly message: string;
}
