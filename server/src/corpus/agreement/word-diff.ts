import type { Span } from "../../text/span.ts";

/**
 * A stretch of two wordings: in both (as the first has it), in the first only, or in the second only. Its span is one of
 * the wording that it is from.
 */
export interface DiffPart extends Span {
  readonly kind: "same" | "removed" | "added";
  readonly words: string;
}

/** A word as it is written, with its place. */
interface Word extends Span {
  readonly key: string;
}

/** Longer texts are compared by their beginning. */
const MOST = 150;

/**
 * How two wordings differ, word by word, as they are written: by their longest common subsequence, without regard to
 * case and punctuation. What only one of them has before or after all that is common is a cut and left out.
 */
export function wordDiff(own: string, theirs: string): readonly DiffPart[] {
  const [a, b] = [wordsIn(own), wordsIn(theirs)];
  const lengths = commonLengths(a, b);
  const at = (i: number, j: number): number => lengths[i * (b.length + 1) + j] ?? 0;
  const parts: Step[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [one, other] = [a[i], b[j]];
    if (one !== undefined && one.key === other?.key) {
      parts.push({ kind: "same", word: one });
      [i, j] = [i + 1, j + 1];
    } else if (one !== undefined && (other === undefined || at(i + 1, j) >= at(i, j + 1))) {
      parts.push({ kind: "removed", word: one });
      i += 1;
    } else if (other !== undefined) {
      parts.push({ kind: "added", word: other });
      j += 1;
    }
  }
  return withoutCuts(joined(parts, own, theirs));
}

interface Step {
  readonly kind: DiffPart["kind"];
  readonly word: Word;
}

function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    if (words.length === MOST) break;
    const key = keyOf(word);
    if (key !== "") words.push({ key, start: index, end: index + word.length });
  }
  return words;
}

function keyOf(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** For each two places, how many words the rests have in common in one order. */
function commonLengths(a: readonly Word[], b: readonly Word[]): Uint8Array {
  const width = b.length + 1;
  const lengths = new Uint8Array((a.length + 1) * width);
  const [own, theirs] = [a.map(({ key }) => key), b.map(({ key }) => key)];
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const both = (lengths[(i + 1) * width + j + 1] ?? 0) + 1;
      const one = Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
      lengths[i * width + j] = own[i] === theirs[j] ? both : one;
    }
  }
  return lengths;
}

/** Neighbours of one kind as one; of each place where the wordings part, what is removed first. */
function joined(steps: readonly Step[], own: string, theirs: string): DiffPart[] {
  const found: DiffPart[] = [];
  let [removed, added]: [Word[], Word[]] = [[], []];
  const flush = (): void => {
    found.push(...partOf("removed", removed, own), ...partOf("added", added, theirs));
    [removed, added] = [[], []];
  };
  let same: Word[] = [];
  for (const { kind, word } of steps) {
    if (kind !== "same" && same.length > 0) {
      found.push(...partOf("same", same, own));
      same = [];
    }
    if (kind === "removed") removed.push(word);
    else if (kind === "added") added.push(word);
    else {
      flush();
      same.push(word);
    }
  }
  flush();
  return [...found, ...partOf("same", same, own)];
}

function partOf(kind: DiffPart["kind"], words: readonly Word[], text: string): DiffPart[] {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { start } = first;
  const { end } = last;
  return [{ kind, words: words.map((word) => text.slice(word.start, word.end)).join(" "), start, end }];
}

function withoutCuts(parts: readonly DiffPart[]): readonly DiffPart[] {
  const from = isCut(parts[0], parts[1]) ? 1 : 0;
  const to = isCut(parts.at(-1), parts.at(-2)) ? -1 : parts.length;
  return parts.slice(from, to);
}

/** Whether a part at either end has no counterpart, since only what is common stands beside it. */
function isCut(part: DiffPart | undefined, beside: DiffPart | undefined): boolean {
  return part !== undefined && part.kind !== "same" && beside?.kind === "same";
}
