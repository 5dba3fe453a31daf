import { type CodePage, codePages } from "./code-page.ts";
import { judgeRun, type Verdict } from "./judge-run.ts";
import { findControls, findInWords, findLostBytes } from "./lost-bytes.ts";
import type { Replacement } from "./replacement.ts";
import { type Run, runAt, type Sequence } from "./sequence.ts";

interface Candidate {
  readonly sequence: Sequence;
  readonly verdict: Verdict;
}

/**
 * Undoes one layer of damage in a line: the replacements, in order, without overlaps. Where two encodings
 * could be to blame, the one that explains more of the line is.
 */
export function repairPass(line: string): Replacement[] {
  const byPage: Replacement[][] = [];
  const pairs = pairsIn(line);
  for (const page of codePages) {
    const candidates = candidatesOf(line, pairs, page).filter(({ verdict }) => verdict !== "clean");
    if (!candidates.some(({ verdict }) => verdict === "certain")) continue;
    const replacements = candidates.map(({ sequence }) => replacementOf(sequence, page));
    replacements.push(...findLostBytes(line, page.name, replacements));
    byPage.push(replacements);
  }
  const found = withoutOverlaps(byPage.sort((a, b) => b.length - a.length).flat());
  if (found.length > 0) return found;
  const controls = findControls(line);
  return controls.length > 0 ? controls : findInWords(line);
}

/** Where two units beyond ASCII stand side by side. */
function pairsIn(line: string): number[] {
  const pairs: number[] = [];
  for (let index = 0; index + 1 < line.length; index++)
    if (line.charCodeAt(index) >= 0x80 && line.charCodeAt(index + 1) >= 0x80) pairs.push(index);
  return pairs;
}

function candidatesOf(line: string, pairs: readonly number[], page: CodePage): Candidate[] {
  const candidates: Candidate[] = [];
  let end = 0;
  for (const index of pairs) {
    if (index < end || page.byteOf(line.charCodeAt(index)) < 0xc2) continue;
    const run = runAt(line, index, page);
    if (run === null) continue;
    const verdicts = isDamagedTwice(line, run)
      ? run.sequences.map((): Verdict => "certain")
      : judgeRun(line, run, page);
    run.sequences.forEach((sequence, position) => {
      candidates.push({ sequence, verdict: verdicts[position] ?? "clean" });
    });
    end = run.end;
  }
  return candidates;
}

/** Whether what a run decodes to is certainly damaged itself. */
function isDamagedTwice(line: string, { start, end, sequences, decoded }: Run): boolean {
  if (sequences.length < 2) return false;
  const inContext = line.charAt(start - 1) + decoded + line.charAt(end);
  const pairs = pairsIn(inContext);
  return codePages.some((page) =>
    candidatesOf(inContext, pairs, page).some(({ verdict }) => verdict === "certain"),
  );
}

function replacementOf({ start, length, codePoint }: Sequence, page: CodePage): Replacement {
  return { start, end: start + length, repair: String.fromCodePoint(codePoint), encoding: page.name };
}

/** The first in the pages' order wins where two claim the same units. */
function withoutOverlaps(replacements: readonly Replacement[]): Replacement[] {
  const taken = new Set<number>();
  const kept: Replacement[] = [];
  for (const replacement of replacements) {
    const units = Array.from(
      { length: replacement.end - replacement.start },
      (_, at) => replacement.start + at,
    );
    if (units.some((unit) => taken.has(unit))) continue;
    for (const unit of units) taken.add(unit);
    kept.push(replacement);
  }
  return kept.sort((a, b) => a.start - b.start);
}
