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
  for (const page of codePages) {
    const candidates = candidatesOf(line, page).filter(({ verdict }) => verdict !== "clean");
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

function candidatesOf(line: string, page: CodePage): Candidate[] {
  const candidates: Candidate[] = [];
  let index = 0;
  while (index < line.length) {
    const run = mayStart(line, index, page) ? runAt(line, index, page) : null;
    if (run === null) {
      index++;
      continue;
    }
    const verdicts = isDamagedTwice(line, run)
      ? run.sequences.map((): Verdict => "certain")
      : judgeRun(line, run, page);
    run.sequences.forEach((sequence, position) => {
      candidates.push({ sequence, verdict: verdicts[position] ?? "clean" });
    });
    index = run.end;
  }
  return candidates;
}

function mayStart(line: string, index: number, page: CodePage): boolean {
  return (
    line.charCodeAt(index) >= 0x80 &&
    line.charCodeAt(index + 1) >= 0x80 &&
    page.byteOf(line.charCodeAt(index)) >= 0xc2
  );
}

/** Whether what a run decodes to is certainly damaged itself. */
function isDamagedTwice(line: string, { start, end, sequences, decoded }: Run): boolean {
  if (sequences.length < 2) return false;
  const inContext = line.charAt(start - 1) + decoded + line.charAt(end);
  return codePages.some((page) => candidatesOf(inContext, page).some(({ verdict }) => verdict === "certain"));
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
