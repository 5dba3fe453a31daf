import { type KeptChecklist, noChecklist } from "../notes/checklist.ts";
import { isChecklist, parseChecklist } from "../notes/checklist-file.ts";
import { checklistUriOf } from "../service/notes-place.ts";
import { foldersAbove, readKept } from "./kept-beside.ts";

/**
 * What is kept of an article's check-list, in the nearest folder above it that keeps one. A file that cannot be read is
 * told on stderr and counts for none.
 */
export function checklistBeside(article: string): KeptChecklist {
  for (const folder of foldersAbove(article)) {
    const uri = checklistUriOf([folder], article);
    const kept =
      uri === null ? null : readKept(uri, parseChecklist, (each) => (isChecklist(each) ? [] : [each]));
    if (kept !== null) return isChecklist(kept) ? kept : noChecklist;
  }
  return noChecklist;
}
