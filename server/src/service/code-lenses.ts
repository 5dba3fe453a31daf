import type { CodeLens } from "vscode-languageserver-types";
import { shownDate } from "../claims/article-date.ts";
import { checklistProgress, checklistWords } from "./checklist-desk.ts";
import { progressOf } from "./claim-progress.ts";
import type { HeldArticle } from "./held-article.ts";
import type { Library } from "./library.ts";

/**
 * The line above an article: its date and how it is known, to be corrected there, how much of it is checked, its
 * findings, its check-list. The commands are the client's; where it has none (`clickable` false), the line only tells.
 */
export function codeLenses(library: Library, { uri, analysis }: HeldArticle, clickable: boolean): CodeLens[] {
  if (analysis === null) return [];
  const top = { line: 0, character: 0 };
  const lens = (title: string, command: string): CodeLens => ({
    range: { start: top, end: top },
    command: { title, command: clickable ? command : "", arguments: [uri] },
  });
  const list = checklistProgress(library, uri);
  const { date } = analysis;
  const { checked, toCheck } = progressOf(library, uri);
  const findings = library.findings(uri).length;
  return [
    lens(
      date === null ? "Date unknown" : `${shownDate(date)} (${date.basis})`,
      "secondSource.setArticleDate",
    ),
    lens(
      toCheck === 0 ? "No claims to check" : `${checked} of ${toCheck} checked`,
      "secondSource.showClaims",
    ),
    lens(counted(findings, "finding", "findings"), "secondSource.showFindings"),
    ...(list.total === 0 ? [] : [lens(checklistWords(list), "secondSource.showChecklist")]),
  ];
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? `No ${many}` : `${count} ${count === 1 ? one : many}`;
}
