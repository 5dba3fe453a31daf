import { basisOf, changeSince, isAkin } from "../dismissals/basis.ts";
import { type Dismissal, findingKey, keyOf } from "../dismissals/dismissal.ts";
import type { Facts } from "../facts/facts.ts";
import type { Note } from "../notes/note.ts";
import type { RaisedFinding } from "../rules/raised-findings.ts";
import type { DismissalIndex } from "./dismissal-index.ts";
import { answers, type PlacedNote } from "./placed-notes.ts";

/** What answers a finding: a note on its words, or a dismissal for its article or folder. */
export type Answer = { readonly note: Note } | { readonly dismissal: Dismissal };

/** What became of a finding: answered, back though it was dismissed, or neither. */
export interface Outcome {
  readonly finding: RaisedFinding;
  /** `null`: nobody has answered it, or what the answer rested on has changed. */
  readonly answer: Answer | null;
  /** Which dismissal no longer holds, and what is other now. */
  readonly back: { readonly answer: Answer; readonly why: string } | null;
}

/** What findings of an article are held against. */
export interface Answers {
  readonly uri: string;
  readonly facts: Facts;
  readonly notes: readonly PlacedNote[];
  readonly dismissals: DismissalIndex;
  /** The article's text; asked for only where a finding does not have its words with it. */
  readonly text: () => string;
}

/** Whether anything here can answer a finding. */
export function answersAny({ notes, dismissals }: Answers): boolean {
  return dismissals.size > 0 || notes.some(({ note }) => note.answers !== null);
}

/** Says of each finding whether a note or a dismissal answers it. */
export function outcomesOf(findings: readonly RaisedFinding[], among: Answers): Outcome[] {
  return findings.map((finding) => outcomeOf(finding, among));
}

function outcomeOf(finding: RaisedFinding, { uri, facts, notes, dismissals, text }: Answers): Outcome {
  const words = (): string => finding.words ?? text().slice(finding.start, finding.end);
  const candidates: Answer[] = [
    ...notes.filter((placed) => answers(placed, finding)).map(({ note }) => ({ note })),
    ...(dismissals.size === 0 ? [] : dismissalsFor(finding, words(), uri, dismissals)).map((dismissal) => ({
      dismissal,
    })),
  ];
  let back: Outcome["back"] = null;
  for (const answer of candidates) {
    const then = "note" in answer ? answer.note.basis : answer.dismissal.basis;
    const now = then === null ? null : basisOf(finding, words(), facts);
    const isSameQuestion =
      "note" in answer || keyOf(finding.code, answer.dismissal.subject) === findingKey(finding, words());
    if (then !== null && now !== null && !isAkin(then, now, finding, isSameQuestion)) continue;
    const why = then === null || now === null ? null : changeSince(then, now, finding);
    if (why === null) return { finding, answer, back: null };
    back ??= { answer, why };
  }
  return { finding, answer: null, back };
}

/** The dismissals that may be about a finding, those of its very words or question first. */
function dismissalsFor(
  finding: RaisedFinding,
  words: string,
  uri: string,
  dismissals: DismissalIndex,
): readonly Dismissal[] {
  const documents = documentsOf(finding);
  const found = dismissals.find(findingKey(finding, words), uri, documents);
  if (finding.question === undefined) return found;
  return [...new Set([...found, ...dismissals.asking(finding.code, uri, documents)])];
}

/** The documents that a finding compares its own with. */
export function documentsOf({ evidence }: RaisedFinding): string[] {
  return evidence.flatMap((item) => ("uri" in item ? [item.uri] : []));
}

/** The findings that are open. The message of one that came back says so, and why. */
export function openFindings(outcomes: readonly Outcome[]): RaisedFinding[] {
  return outcomes.flatMap(({ finding, answer, back }) => {
    if (answer !== null) return [];
    return back === null
      ? [finding]
      : [{ ...finding, message: `${finding.message} ${backWords(back.answer, back.why)}` }];
  });
}

/** “Dismissed by Ada on 2026-03-01 (“Common knowledge”); back, because “150” is new.” */
function backWords(answer: Answer, why: string): string {
  const { by, at, reason } =
    "note" in answer
      ? { by: answer.note.creator, at: answer.note.modified, reason: answer.note.reason ?? "" }
      : answer.dismissal;
  const who = by === null || by === "" ? "" : ` by ${by}`;
  const said = reason === "" ? "" : ` (“${reason}”)`;
  return `Dismissed${who} on ${at.slice(0, 10)}${said}; back, because ${why}.`;
}
