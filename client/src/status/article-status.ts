import { shownDate } from "../../../server/src/claims/article-date.ts";
import type { DocumentItem } from "../../../server/src/protocol/documents.ts";
import { count } from "../../../server/src/text/count.ts";
import { progressWords as checklistWords } from "../checklist/checklist-words.ts";
import { progressWords } from "../claims/progress.ts";

/** What the language status shows of an article. */
export interface ArticleStatus {
  readonly text: string;
  readonly detail: string;
  readonly warning: boolean;
}

/** An article's status; `null` stands for a document that is not read as an article. */
export function articleStatus(document: DocumentItem | null): ArticleStatus {
  if (document === null) {
    return { text: "Not an article", detail: "The settings leave this file alone", warning: false };
  }
  if (document.problem !== null) return { text: "Not read", detail: document.problem, warning: true };
  const list = checklistWords(document.checklist);
  const numbers = [
    progressWords(document),
    count(document.findings, "finding"),
    ...(list === "" ? [] : [document.checklist.cleared === null ? `check-list ${list}` : list]),
  ].join(", ");
  if (document.date === null) {
    return { text: "Date unknown", detail: numbers, warning: false };
  }
  return { text: shownDate(document.date), detail: `${document.date.basis} · ${numbers}`, warning: false };
}
