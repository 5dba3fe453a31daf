import type { Span } from "../../text/span.ts";
import type { BlockKind } from "../article.ts";

/** A line or paragraph before anyone has judged what it is. */
export interface RawBlock extends Span {
  /** What is read of it: without heading, list and quotation marks. */
  readonly content: Span;
  /** What its markup says it is; null where its words must tell. */
  readonly kind: BlockKind | null;
  /** The level of a heading, from 1; 0 for anything else. */
  readonly heading: number;
  /** Whether it stands in a list or a block quotation, and so is no title. */
  readonly nested: boolean;
}

/** An unmarked block. */
export function plainBlock({ start, end }: Span): RawBlock {
  return { start, end, content: { start, end }, kind: null, heading: 0, nested: false };
}
