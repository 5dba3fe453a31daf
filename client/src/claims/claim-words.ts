import { shownDate } from "../../../server/src/claims/article-date.ts";
import type { VerdictLabels } from "../../../server/src/notes/verdict-labels.ts";
import type { ClaimItem } from "../../../server/src/protocol/claims.ts";
import type { DocumentItem } from "../../../server/src/protocol/documents.ts";
import { count } from "../../../server/src/text/count.ts";
import { escapeMarkdown } from "../text/markdown.ts";
import { oneLine } from "../text/plain.ts";
import { worstOf } from "../text/severity.ts";
import { decisionSentence, decisionWords } from "./decision-words.ts";
import { progressWords } from "./progress.ts";
import type { ClaimKind } from "./view-state.ts";

/** What a kind of claim is called: one, and several. */
export const KIND_NAMES: Readonly<Record<ClaimKind, readonly [one: string, several: string]>> = {
  figure: ["Figure", "Figures"],
  date: ["Date", "Dates"],
  event: ["Event", "Events"],
  role: ["Role", "Roles"],
  quotation: ["Quotation", "Quotations"],
  statement: ["Statement", "Statements"],
};

/** A claim's words, of a short one among those that stand around them. */
export function claimLabel({ before, text, after }: Pick<ClaimItem, "before" | "text" | "after">): string {
  return oneLine(`${before}${text}${after}`);
}

/** What people decided about a claim, then who vouches for it and what was found on it. */
export function claimDescription(claim: ClaimItem, labels: VerdictLabels): string {
  const decided = decisionWords(claim, labels);
  const read = [
    vouching(claim),
    claim.findings.length > 0 ? count(claim.findings.length, "finding") : null,
    agreementWords(claim),
  ].filter((part) => part !== null);
  return [decided, read.length === 0 ? null : read.join(" · ")].filter((part) => part !== null).join(" — ");
}

/** “2 agree, 1 disagrees”; `null` where no other document says anything to the claim. */
export function agreementWords({
  agreement: { agree, disagree, update, copies },
}: Pick<ClaimItem, "agreement">): string | null {
  const sides = [
    agree > 0 ? `${agree} ${agree === 1 ? "agrees" : "agree"}` : null,
    disagree > 0 ? `${disagree} ${disagree === 1 ? "disagrees" : "disagree"}` : null,
    update > 0 ? `${update} of another day` : null,
    copies > 0 ? count(copies, "copy", "copies") : null,
  ].filter((side) => side !== null);
  return sides.length === 0 ? null : sides.join(", ");
}

function vouching(claim: ClaimItem): string | null {
  if (claim.source === null) return claim.kind === "date" ? null : "no source";
  return claim.sourceClass === "named" ? claim.source : `${claim.source} (${claim.sourceClass})`;
}

/** A claim's tooltip, in Markdown: what people decided, then what was read and found. */
export function claimTooltip(claim: ClaimItem, labels: VerdictLabels): string {
  const by =
    claim.source === null ? "Nobody vouches for it." : `Vouched for by ${escapeMarkdown(claim.source)}`;
  const how = claim.sourceClass === null || claim.sourceClass === "named" ? "" : ` (${claim.sourceClass})`;
  const decided = decisionSentence(claim, labels);
  const lines = [
    `**${escapeMarkdown(claim.text)}**`,
    escapeMarkdown(`${decided.charAt(0).toUpperCase()}${decided.slice(1)}.`),
    `${KIND_NAMES[claim.kind][0]} · worth checking: ${Math.round(claim.checkWorthiness * 100)}%` +
      (claim.toCheck ? "" : " · not counted among those to be checked"),
    `${by}${how}`,
    ...agreementLine(claim),
    ...claim.findings.map(({ code, message }) => `- ${escapeMarkdown(message)} (${escapeMarkdown(code)})`),
  ];
  return lines.join("\n\n");
}

function agreementLine(claim: ClaimItem): string[] {
  const words = agreementWords(claim);
  return words === null ? [] : [`Other documents: ${words}`];
}

/** What a screen reader says of a claim. */
export function claimAriaLabel(claim: ClaimItem, labels: VerdictLabels): string {
  const worst = worstOf(claim.findings);
  return [
    `${KIND_NAMES[claim.kind][0]}: ${claim.text}`,
    decisionSentence(claim, labels),
    claim.source === null ? "no source" : `vouched for by ${claim.source}`,
    ...agreementLine(claim),
    worst === null ? null : `${count(claim.findings.length, "finding")}, worst: ${worst}`,
    claim.before + claim.after === "" ? null : `in “${claimLabel(claim)}”`,
  ]
    .filter((part) => part !== null)
    .join(", ");
}

/** A document's progress and findings, or why it was not read. */
export function documentDescription(document: DocumentItem): string {
  if (document.problem !== null) return "not read";
  const findings = document.findings > 0 ? ` · ${count(document.findings, "finding")}` : "";
  const path = document.path === document.title ? "" : ` · ${document.path}`;
  return `${progressWords(document)}${findings}${path}`;
}

/** A document's tooltip, in Markdown. */
export function documentTooltip(document: DocumentItem): string {
  if (document.problem !== null) {
    return `**${escapeMarkdown(document.path)}**\n\n${escapeMarkdown(document.problem)}`;
  }
  const date =
    document.date === null
      ? "Its own date is not known."
      : `Dated ${escapeMarkdown(shownDate(document.date))} (${escapeMarkdown(document.date.basis)})`;
  const numbers = `${count(document.claims, "claim")}, ${document.toCheck} to be checked, ${document.checked} of these checked, ${count(document.findings, "finding")}`;
  return [`**${escapeMarkdown(document.title)}**`, escapeMarkdown(document.path), date, numbers].join("\n\n");
}
