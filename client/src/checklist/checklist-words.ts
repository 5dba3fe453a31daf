import type { ChecklistItem, ChecklistProgress, TickItem } from "../../../server/src/protocol/checklists.ts";
import { count } from "../../../server/src/text/count.ts";

const READS: Readonly<Record<NonNullable<ChecklistItem["reads"]>, readonly [string, string]>> = {
  names: ["name", "names"],
  titles: ["title", "titles"],
  figures: ["figure", "figures"],
  dates: ["date", "dates"],
  quotes: ["quote", "quotes"],
  places: ["place", "places"],
};

/** “Ada, 2026-03-03, changed since”. */
function tickWords({ by, at, changed }: TickItem): string {
  return [by ?? "", at.slice(0, 10), changed ? "changed since" : ""].filter((part) => part !== "").join(", ");
}

/** “2 of 6”, “Cleared: Ada, 2026-03-03, changed since”; empty where there is no list. */
export function progressWords({ done, total, cleared }: ChecklistProgress): string {
  if (cleared !== null) return `Cleared: ${tickWords(cleared)}`;
  return total === 0 ? "" : `${done} of ${total}`;
}

/** What stands behind an entry: how many words there are to read back, and who ticked it. */
export function entryWords({ reads, passages, ticked }: ChecklistItem): string {
  const parts = [
    reads === null ? "" : count(passages.length, ...READS[reads]),
    ticked === null ? "" : tickWords(ticked),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

/** The same for who hears it. */
export function entrySpoken(item: ChecklistItem): string {
  const words = entryWords(item);
  return [item.label, item.ticked === null ? "open" : "ticked", ...(words === "" ? [] : [words])].join(", ");
}
