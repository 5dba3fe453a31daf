import { openFindings } from "../service/answered.ts";
import type { Library } from "../service/library.ts";
import { suppressionOf } from "../service/suppression.ts";
import type { CheckReport, ReportedFinding } from "./check-report.ts";
import { sarif } from "./sarif.ts";

/** The findings of an article that nothing answers or, with `showsAll`, all, those that are answered with why. */
export function reportedIn(library: Library, uri: string, showsAll: boolean): ReportedFinding[] {
  return library.outcomes(uri).flatMap((outcome): ReportedFinding[] => {
    if (outcome.answer === null) return openFindings([outcome]);
    return showsAll ? [{ ...outcome.finding, suppression: suppressionOf(outcome.answer) }] : [];
  });
}

/** What was found in some articles of a library, ready to print. */
export function checkReport<File>(
  library: Library,
  files: readonly File[],
  unread: CheckReport["unread"],
): Omit<CheckReport, "files"> & { readonly files: readonly File[] } {
  return {
    files,
    unread,
    pathOf: (uri) => library.path(uri),
    positionOf: (uri, offset) => {
      const { line, character } = library.range(uri, { start: offset, end: offset })?.start ?? {
        line: 0,
        character: 0,
      };
      return { line: line + 1, column: character + 1 };
    },
  };
}

/** All that was found in these articles as SARIF, what is answered as suppressed. */
export function sarifOf(
  library: Library,
  articles: readonly { readonly uri: string; readonly text: string }[],
  unread: CheckReport["unread"],
): string {
  const files = articles.map(({ uri, text }) => ({
    path: library.path(uri),
    uri,
    text,
    findings: reportedIn(library, uri, true),
  }));
  return sarif(checkReport(library, files, unread));
}
