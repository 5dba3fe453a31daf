import type { Cardinal } from "./read-words.ts";

/** A number with its unit, up to `next`, exclusive; `null` without one. */
export interface Measured extends Cardinal {
  readonly unit: string | null;
}
