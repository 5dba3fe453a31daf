import type { DocumentItem } from "../../../server/src/protocol.ts";

/** A document's date as it is shown: an interval with “to”. */
export function shownDate({ value }: NonNullable<DocumentItem["date"]>): string {
  return value.replace("/", " to ");
}
