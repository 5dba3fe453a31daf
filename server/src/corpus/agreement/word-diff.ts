/** A stretch of two wordings: in both (as the first has it), in the first only, or in the second only. */
export interface DiffPart {
  readonly kind: "same" | "removed" | "added";
  readonly words: string;
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
  const parts: DiffPart[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [one, other] = [a[i], b[j]];
    if (one !== undefined && other !== undefined && keyOf(one) === keyOf(other)) {
      parts.push({ kind: "same", words: one });
      [i, j] = [i + 1, j + 1];
    } else if (one !== undefined && (other === undefined || at(i + 1, j) >= at(i, j + 1))) {
      parts.push({ kind: "removed", words: one });
      i += 1;
    } else {
      parts.push({ kind: "added", words: other ?? "" });
      j += 1;
    }
  }
  return withoutCuts(joined(parts));
}

function wordsIn(text: string): string[] {
  return text
    .split(/\s+/u)
    .filter((word) => keyOf(word) !== "")
    .slice(0, MOST);
}

function keyOf(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** For each two places, how many words the rests have in common in one order. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint8Array {
  const width = b.length + 1;
  const lengths = new Uint8Array((a.length + 1) * width);
  const [own, theirs] = [a.map(keyOf), b.map(keyOf)];
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
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const found: DiffPart[] = [];
  let [removed, added]: [string[], string[]] = [[], []];
  const flush = (): void => {
    if (removed.length > 0) found.push({ kind: "removed", words: removed.join(" ") });
    if (added.length > 0) found.push({ kind: "added", words: added.join(" ") });
    [removed, added] = [[], []];
  };
  for (const { kind, words } of parts) {
    if (kind === "removed") removed.push(words);
    else if (kind === "added") added.push(words);
    else {
      flush();
      const last = found.at(-1);
      if (last?.kind === "same") found.splice(-1, 1, { kind, words: `${last.words} ${words}` });
      else found.push({ kind, words });
    }
  }
  flush();
  return found;
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
