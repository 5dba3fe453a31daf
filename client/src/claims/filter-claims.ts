import type { ClaimItem, DocumentItem, FindingItem } from "../../../server/src/protocol.ts";
import { isSettled } from "../notes/note-status.ts";
import { KIND_NAMES } from "./claim-words.ts";
import type { ClaimFilter } from "./view-state.ts";

/** Whether a claim is shown. */
export function passes(claim: ClaimItem, filter: ClaimFilter): boolean {
  if (filter.state === "open" && isSettled(claim.status)) return false;
  if (filter.state === "findings" && claim.findings.length === 0) return false;
  if (filter.kind !== null && claim.kind !== filter.kind) return false;
  return says(filter.text, claim.text, claim.source ?? "", ...claim.findings.map(({ message }) => message));
}

/** Whether a finding that belongs to no claim is shown. */
export function passesFinding(finding: FindingItem, filter: ClaimFilter): boolean {
  return filter.kind === null && filter.state !== "open" && says(filter.text, finding.message, finding.code);
}

/** Whether a document may hold something to show, as far as its numbers tell. */
export function mayPass(document: DocumentItem, filter: ClaimFilter): boolean {
  if (filter.state === "open") return document.openClaims > 0;
  if (filter.state === "findings") return document.findings > 0;
  return filter.kind === null && filter.text === "" ? true : document.problem === null;
}

/** A filter in words, as the view shows it; empty if it hides nothing. */
export function filterWords(filter: ClaimFilter): string {
  const kind = filter.kind === null ? "claims" : KIND_NAMES[filter.kind][1].toLowerCase();
  const words = [
    filter.state === "open" ? `open ${kind}` : kind,
    filter.state === "findings" ? "with findings" : "",
    filter.text === "" ? "" : `about “${filter.text}”`,
  ].filter((part) => part !== "");
  const all = words.join(" ");
  return all === "claims" ? "" : `Only ${all}`;
}

function says(text: string, ...passages: readonly string[]): boolean {
  const wanted = text.trim().toLowerCase();
  return wanted === "" || passages.some((passage) => passage.toLowerCase().includes(wanted));
}
