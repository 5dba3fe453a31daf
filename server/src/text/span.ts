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
