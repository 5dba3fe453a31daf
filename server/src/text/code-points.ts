/**
 * From UTF-16 code units, which editors count, to Unicode code points, which the Web Annotation standard counts. An
 * unpaired surrogate counts as one code point.
 */

/** How many code points stand before the UTF-16 offset `offset`, which stands between two code points. */
export function toCodePoints(text: string, offset: number): number {
  let points = 0;
  for (let at = 0; at < offset && at < text.length; at += widthAt(text, at)) points++;
  return points;
}

/** The nearest offset at or before `offset` that does not part a surrogate pair. */
export function codePointStart(text: string, offset: number): number {
  return offset > 0 && widthAt(text, offset - 1) === 2 ? offset - 1 : offset;
}

/** The nearest offset at or after `offset` that does not part a surrogate pair. */
export function codePointEnd(text: string, offset: number): number {
  return offset > 0 && widthAt(text, offset - 1) === 2 ? offset + 1 : offset;
}

function widthAt(text: string, offset: number): 1 | 2 {
  const point = text.codePointAt(offset);
  return point !== undefined && point > 0xffff ? 2 : 1;
}
