import { isBelievable } from "./characters.ts";
import type { CodePage } from "./code-page.ts";

/** One character's UTF-8 bytes, seen through a code page: `length` UTF-16 units that stand for `codePoint`. */
export interface Sequence {
  readonly start: number;
  readonly length: number;
  readonly codePoint: number;
  readonly lead: number;
}

const minimum = [0, 0, 0x80, 0x800, 0x10000];

/**
 * The UTF-8 sequence whose bytes the text's units at `start` were in `page`, or null. Also reads the two halves of a
 * surrogate pair in three bytes each, as CESU-8 has them (Unicode Technical Report 26).
 */
function sequenceAt(text: string, start: number, page: CodePage): Sequence | null {
  const high = plainSequenceAt(text, start, page);
  if (high === null || high.codePoint < 0xd800 || high.codePoint > 0xdbff) return high;
  const low = plainSequenceAt(text, start + high.length, page);
  if (low === null || low.codePoint < 0xdc00 || low.codePoint > 0xdfff) return null;
  const codePoint = 0x10000 + ((high.codePoint - 0xd800) << 10) + (low.codePoint - 0xdc00);
  return { ...high, length: high.length + low.length, codePoint };
}

function plainSequenceAt(text: string, start: number, page: CodePage): Sequence | null {
  const lead = page.byteOf(text.charCodeAt(start));
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (length === 0 || start + length > text.length) return null;
  let codePoint = lead & (0xff >> (length + 1));
  for (let index = start + 1; index < start + length; index++) {
    const byte = page.byteOf(text.charCodeAt(index));
    if (byte < 0x80 || byte > 0xbf) return null;
    codePoint = (codePoint << 6) | (byte & 0x3f);
  }
  return codePoint < (minimum[length] ?? 0) ? null : { start, length, codePoint, lead };
}

/** Sequences without a gap. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly sequences: readonly Sequence[];
  /** What the run was. */
  readonly decoded: string;
}

/** The longest run of believable sequences at `start`, or null. */
export function runAt(text: string, start: number, page: CodePage): Run | null {
  const sequences: Sequence[] = [];
  let end = start;
  let decoded = "";
  for (;;) {
    const sequence = sequenceAt(text, end, page);
    if (sequence === null || !isBelievable(sequence.codePoint)) break;
    sequences.push(sequence);
    decoded += String.fromCodePoint(sequence.codePoint);
    end += sequence.length;
  }
  return sequences.length === 0 ? null : { start, end, sequences, decoded };
}
