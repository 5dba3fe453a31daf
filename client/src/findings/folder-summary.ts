import type { DocumentItem } from "../../../server/src/protocol/documents.ts";
import { count } from "../../../server/src/text/count.ts";

/** What was read and found in all documents, in one sentence. */
export function folderSummary(documents: readonly DocumentItem[], conflicts: number): string {
  const unread = documents.filter(({ problem }) => problem !== null).length;
  const sum = (of: (document: DocumentItem) => number): number =>
    documents.reduce((total, document) => total + of(document), 0);
  return [
    `Read ${count(documents.length - unread, "article")}: ${count(
      sum(({ findings }) => findings),
      "finding",
    )}`,
    `${count(
      sum(({ toCheck, checked }) => toCheck - checked),
      "claim",
    )} to check`,
    count(conflicts, "conflict between documents", "conflicts between documents"),
    ...(unread > 0 ? [`${count(unread, "file")} could not be read`] : []),
  ].join(", ");
}
