import type { Dismissal } from "../dismissals/dismissal.ts";
import type { Checklist, Tick } from "../notes/checklist.ts";
import type { Evidence, Reply } from "../notes/note.ts";
import { suppressionOf } from "../service/suppression.ts";

/** Whether anything was done about a check-list. */
export function isBegun({ entries }: Checklist): boolean {
  return entries.some(({ tick }) => tick !== null);
}

/** Who ticked, when, and whether the text, recognised by `fingerprint`, has changed since: “Ada, 2026-03-03”. */
export function tickWords({ by, at, text }: Tick, fingerprint: string): string {
  const parts = [by ?? "", at.slice(0, 10), text === fingerprint ? "" : "the text has changed since"];
  return parts.filter((part) => part !== "").join(", ");
}

/** What a piece of evidence says, and where it is, in a line of words without its quote. */
export function evidenceWords({ source, stance, publisher, accessed, archived }: Evidence): string {
  const parts = [
    publisher ?? "",
    source.replace(/^(?:\.\.\/)+/, ""),
    accessed === null ? "" : `looked up on ${accessed}`,
    archived === null ? "" : `archived at ${archived}`,
  ];
  const says = stance === null ? "Evidence" : stance === "supports" ? "Supported by" : "Refuted by";
  return `${says}: ${parts.filter((part) => part !== "").join(", ")}`;
}

/** “Dismissed for the folder by Ada on 2026-03-01: Common knowledge” */
export function dismissalWords(dismissal: Dismissal): string {
  return suppressionOf({ dismissal }).justification;
}

/** “Ben, 2026-03-01: I called them.” */
export function replyWords({ creator, modified, comment }: Reply): string {
  return `${[creator ?? "", modified.slice(0, 10)].filter((part) => part !== "").join(", ")}: ${comment}`;
}
