import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver-types";
import type { PackReport } from "../facts/load-facts.ts";
import type { PackProblem } from "../facts/pack-problem.ts";
import type { BrokenChecklist } from "./checklist-shelf.ts";
import type { BrokenDates } from "./dates-shelf.ts";
import { SOURCE } from "./diagnostics.ts";
import type { BrokenDismissal } from "./dismissals-shelf.ts";
import type { BrokenNotes } from "./notes-shelf.ts";

/** The problems of a file that is no article: of notes, of dates or of facts. */
export interface DamagedFile {
  readonly uri: string;
  readonly items: readonly Diagnostic[];
}

/** Tells of each damaged file what is wrong with it, at its place. */
export function damagedFiles(
  notes: readonly BrokenNotes[],
  packs: readonly PackReport[],
  {
    dates,
    dismissals,
    checklists,
  }: {
    dates: readonly BrokenDates[];
    dismissals: readonly BrokenDismissal[];
    checklists: readonly BrokenChecklist[];
  },
): DamagedFile[] {
  return [
    ...notes.map(({ uri, problems, readable, mergeable }) => ({
      uri,
      items: problems.map(({ line, column, message }) =>
        problemAt(
          line,
          column,
          "notes.damaged",
          `${message} ${shownOf(readable)} ${mergeable ? BOTH_CAN_STAY : NOT_WRITTEN}`,
        ),
      ),
    })),
    ...dates.map(({ uri, line, column, message }) => ({
      uri,
      items: [
        problemAt(
          line,
          column,
          "dates.damaged",
          `${message} The dates in this file are not used, and it is not written until it is repaired.`,
        ),
      ],
    })),
    ...dismissals.map(({ uri, line, column, message }) => ({
      uri,
      items: [
        problemAt(
          line,
          column,
          "dismissals.damaged",
          `${message} What this file dismissed shows again until it is repaired.`,
        ),
      ],
    })),
    ...checklists.map(({ uri, line, column, message }) => ({
      uri,
      items: [
        problemAt(
          line,
          column,
          "checklist.damaged",
          `${message} The check-list in this file is not used, and it is not written until it is repaired.`,
        ),
      ],
    })),
    ...packs
      .filter(({ problems }) => problems.length > 0)
      .map(({ uri, used, problems }) => ({
        uri,
        items: problems.map((problem) => packProblem(problem, used)),
      })),
  ];
}

const BOTH_CAN_STAY =
  "The file is not written until it is repaired: keep both sides with the quick fix, or what is right by hand, and save it.";
const NOT_WRITTEN = "The file is not written until it is repaired: keep what is right, and save it.";

function shownOf(readable: number): string {
  if (readable === 0) return "None of its notes can be shown.";
  return readable === 1 ? "One of its notes can be shown." : `${readable} of its notes can be shown.`;
}

function packProblem(problem: PackProblem, used: boolean): Diagnostic {
  const { line, column, endLine, endColumn, severity, message } = problem;
  return {
    range: {
      start: { line: line - 1, character: column - 1 },
      end: { line: endLine - 1, character: endColumn - 1 },
    },
    severity: severity === "error" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code: severity === "error" ? "facts.damaged" : "facts.doubtful",
    source: SOURCE,
    message: used ? message : `${message} The facts in this file are not used.`,
  };
}

function problemAt(line: number, column: number, code: string, message: string): Diagnostic {
  const start = { line: line - 1, character: column - 1 };
  return { range: { start, end: start }, severity: 1, code, source: SOURCE, message };
}
