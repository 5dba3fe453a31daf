import type { DocumentItem } from "../../../server/src/protocol/documents.ts";

/** How many claims are to be checked, and how many of these are. */
export type Progress = Pick<DocumentItem, "toCheck" | "checked">;

/** The progress of several documents together. */
export function progressOf(documents: readonly Progress[]): Progress {
  return documents.reduce(
    (sum, { toCheck, checked }) => ({ toCheck: sum.toCheck + toCheck, checked: sum.checked + checked }),
    { toCheck: 0, checked: 0 },
  );
}

/** “34 of 61 checked”. */
export function progressWords({ toCheck, checked }: Progress): string {
  return toCheck === 0 ? "nothing to check" : `${checked} of ${toCheck} checked`;
}

/** Whether there was something to check and all of it is. */
export function isDone({ toCheck, checked }: Progress): boolean {
  return toCheck > 0 && checked === toCheck;
}
