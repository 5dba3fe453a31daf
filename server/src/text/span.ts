/** A half-open range of UTF-16 code units, `[start, end)`, as VS Code and LSP count. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` covers all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The words of `span` in `text`. */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** How many code units a span covers. */
export function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** The smallest span that covers both. */
export function hull(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** A key that only a span with the same ends has. */
export function spanKey({ start, end }: Span): string {
  return `${start}-${end}`;
}
