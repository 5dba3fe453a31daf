import type { OffsetMap } from "../article/repaired-text.ts";
import type { Span } from "../text/span.ts";

/** The same span of the other text. */
export function mapSpan({ start, end }: Span, map: OffsetMap): Span {
  return { start: map(start, "start"), end: map(end, "end") };
}

/** Words of a text at their place. */
interface Words extends Span {
  readonly text: string;
}

/** The same words at their place in the other text. */
export function mapWords({ start, end, text }: Words, map: OffsetMap): Words {
  return { start: map(start, "start"), end: map(end, "end"), text };
}
