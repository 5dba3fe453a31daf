import { isSettled } from "../../../server/src/notes/is-settled.ts";
import type { VerdictLabels } from "../../../server/src/notes/verdict-labels.ts";
import type { ClaimItem } from "../../../server/src/protocol/claims.ts";
import type { DocumentItem } from "../../../server/src/protocol/documents.ts";
import type { FindingItem } from "../../../server/src/protocol/findings.ts";
import { STATUS_LABELS } from "../notes/note-status.ts";
import { KIND_NAMES } from "./claim-words.ts";
import { type ClaimFilter, isFiltering } from "./view-state.ts";

/** Whether a claim is still to be checked. */
export function isUnchecked({ toCheck, status }: ClaimItem): boolean {
  return toCheck && !isSettled(status);
}

/** Whether a claim is shown. */
export function passes(claim: ClaimItem, filter: ClaimFilter): boolean {
  const { statuses, verdicts, assignees, kinds, findings, text } = filter;
  const isOf = <T>(wanted: readonly T[], value: T): boolean => wanted.length === 0 || wanted.includes(value);
  if (statuses.length > 0 && !statuses.includes(claim.status)) {
    if (!statuses.includes("unchecked") || !isUnchecked(claim)) return false;
  }
  if (!isOf(verdicts, claim.verdict) || !isOf(assignees, claim.assignee) || !isOf(kinds, claim.kind)) {
    return false;
  }
  if (findings && claim.findings.length === 0) return false;
  return says(text, claim.text, claim.source ?? "", ...claim.findings.map(({ message }) => message));
}

/** Whether a finding that belongs to no claim is shown: it has no status and nobody who is to check it. */
export function passesFinding(finding: FindingItem, filter: ClaimFilter): boolean {
  const asks = isFiltering({ ...filter, findings: false, text: "" });
  return !asks && says(filter.text, finding.message, finding.code);
}

/** Whether a document may hold something to show, as far as its numbers tell. */
export function mayPass(document: DocumentItem, filter: ClaimFilter): boolean {
  if (!isFiltering(filter)) return true;
  if (document.problem !== null) return false;
  if (filter.findings && document.findings === 0) return false;
  const onlyUnchecked = filter.statuses.length > 0 && filter.statuses.every((each) => each === "unchecked");
  return !onlyUnchecked || document.checked < document.toCheck;
}

/** A filter in words, as the view shows it; empty if it hides nothing. */
export function filterWords(filter: ClaimFilter, labels: VerdictLabels): string {
  if (!isFiltering(filter)) return "";
  const { statuses, verdicts, assignees, kinds, findings, text } = filter;
  const kind = kinds.length === 0 ? "claims" : either(kinds.map((each) => KIND_NAMES[each][1].toLowerCase()));
  return [
    "Only",
    either(statuses.map((each) => (each === "unchecked" ? each : STATUS_LABELS[each].toLowerCase()))),
    kind,
    verdicts.length === 0
      ? ""
      : `found ${either(verdicts.map((each) => (each === null ? "neither way" : `“${labels[each]}”`)))}`,
    assignees.length === 0 ? "" : `for ${either(assignees.map((each) => each ?? "nobody"))}`,
    findings ? "with findings" : "",
    text === "" ? "" : `about “${text}”`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function either(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

function says(text: string, ...passages: readonly string[]): boolean {
  const wanted = text.trim().toLowerCase();
  return wanted === "" || passages.some((passage) => passage.toLowerCase().includes(wanted));
}
