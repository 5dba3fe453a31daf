import * as vscode from "vscode";
import type { VerdictLabels } from "../../../server/src/notes/verdict-labels.ts";
import { count } from "../../../server/src/text/count.ts";
import { STATUS_ICONS, statusColor } from "../notes/note-status.ts";
import { noteLabel } from "../notes/note-words.ts";
import { oneLine } from "../text/plain.ts";
import { worstOf } from "../text/severity.ts";
import { openCommand, plainMarkdown, severityColor, severityIcon } from "../text/to-code.ts";
import { decisionUri } from "./claim-decorations.ts";
import type {
  ClaimEntry,
  ClaimNode,
  DocumentNode,
  FindingEntry,
  GroupNode,
  GroupOf,
  NoteEntry,
} from "./claim-node.ts";
import {
  claimAriaLabel,
  claimDescription,
  claimLabel,
  claimTooltip,
  documentDescription,
  documentTooltip,
} from "./claim-words.ts";
import { isDone } from "./progress.ts";
import type { ClaimKind } from "./view-state.ts";

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** The icon of each kind of claim. */
export const KIND_ICONS: Readonly<Record<ClaimKind, string>> = {
  figure: "symbol-numeric",
  date: "calendar",
  event: "milestone",
  role: "organization",
  quotation: "quote",
  statement: "megaphone",
};

/** So much of a title is shown that its document's progress stands beside it. */
const TITLE = 30;

/** How a row of the Claims view looks and what it does. `labels` are what the newsroom calls the verdicts. */
export function claimTreeItem(node: ClaimNode, labels: VerdictLabels): vscode.TreeItem {
  const item = itemOf(node, labels);
  item.contextValue = contextOf(node);
  return item;
}

/** The context value by which menus recognise a row; of a claim it also tells whether a person has decided about it. */
function contextOf(node: ClaimNode): string {
  if (node.kind === "claim" && node.claim.noteId !== null) return "claim-decided";
  return node.kind;
}

function itemOf(node: ClaimNode, labels: VerdictLabels): vscode.TreeItem {
  switch (node.kind) {
    case "document":
      return documentItem(node);
    case "group":
      return groupItem(node);
    case "claim":
      return claimItem(node, labels);
    case "finding":
      return findingItem(node);
    case "note":
      return noteItem(node, labels);
    case "loose-findings":
      return labelled("Other findings", "checklist", String(node.findings.length), Collapsed);
    case "lost-notes":
      return labelled("Notes without a place", "comment-unresolved", String(node.notes.length), Expanded);
  }
}

function labelled(
  label: string,
  icon: string,
  description: string,
  state: vscode.TreeItemCollapsibleState,
): vscode.TreeItem {
  const item = new vscode.TreeItem(label, state);
  item.iconPath = new vscode.ThemeIcon(icon);
  item.description = description;
  item.accessibilityInformation = { label: `${label}, ${description}` };
  return item;
}

function documentItem({ document }: DocumentNode): vscode.TreeItem {
  const title = oneLine(document.title, TITLE);
  const item = new vscode.TreeItem(title, document.problem === null ? Collapsed : None);
  item.description = documentDescription(document);
  item.tooltip = plainMarkdown(documentTooltip(document));
  item.resourceUri = vscode.Uri.parse(document.uri);
  if (document.problem !== null) item.iconPath = severityIcon("warning");
  else item.iconPath = isDone(document) ? decidedIcon("check-all", "checked") : vscode.ThemeIcon.File;
  item.accessibilityInformation = { label: `${document.title}, ${documentDescription(document)}` };
  return item;
}

function groupItem({ label, of, claims }: GroupNode): vscode.TreeItem {
  const state = claims.length > 0 ? Expanded : None;
  const item = labelled(oneLine(label), "text-size", String(claims.length), state);
  item.iconPath = groupIcon(of);
  const canDrop = of.by === "status" || of.by === "assignee";
  if (canDrop) item.tooltip = `${label}. Drop claims here, or choose from their menu.`;
  const what = of.by === "assignee" ? `To be checked by ${label}` : label;
  item.accessibilityInformation = { label: `${what}, ${count(claims.length, "claim")}` };
  return item;
}

function groupIcon(of: GroupOf): vscode.ThemeIcon {
  switch (of.by) {
    case "section":
      return new vscode.ThemeIcon("text-size");
    case "kind":
      return new vscode.ThemeIcon(KIND_ICONS[of.kind]);
    case "status":
      return of.status === "open" ? new vscode.ThemeIcon("circle") : statusIcon(of.status);
    case "assignee":
      return new vscode.ThemeIcon(of.assignee === null ? "circle" : "account");
  }
}

function claimItem({ document, claim, notes }: ClaimEntry, labels: VerdictLabels): vscode.TreeItem {
  const hasMore = claim.findings.length + notes.length > 0;
  const item = new vscode.TreeItem(claimLabel(claim), hasMore ? Collapsed : None);
  const checked = claim.status === "checked";
  item.iconPath =
    claim.noteId === null
      ? new vscode.ThemeIcon(KIND_ICONS[claim.kind], severityColor(worstOf(claim.findings)))
      : statusIcon(claim.status);
  if (claim.noteId !== null) item.resourceUri = decisionUri(claim);
  item.description = claimDescription(claim, labels);
  item.tooltip = plainMarkdown(claimTooltip(claim, labels));
  item.command = openCommand(document.uri, claim.range);
  item.checkboxState = {
    state: checked ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked,
    tooltip: checked ? "Checked" : "Mark as checked",
    accessibilityInformation: { label: checked ? "Checked" : "Not checked" },
  };
  item.accessibilityInformation = { label: claimAriaLabel(claim, labels) };
  return item;
}

function findingItem({ document, finding }: FindingEntry): vscode.TreeItem {
  const item = new vscode.TreeItem(oneLine(finding.message));
  item.iconPath = severityIcon(finding.severity);
  item.description = finding.code;
  item.tooltip = finding.message;
  item.command = openCommand(document.uri, finding.range);
  item.accessibilityInformation = { label: `Finding, ${finding.severity}: ${finding.message}` };
  return item;
}

function noteItem({ parent, note }: NoteEntry, labels: VerdictLabels): vscode.TreeItem {
  const said = oneLine(note.comment);
  const heading = noteLabel(note, labels);
  const isLost = parent.kind === "lost-notes";
  const label = isLost ? oneLine(note.quote) : said || heading;
  const item = new vscode.TreeItem(label, None);
  item.iconPath = isLost ? new vscode.ThemeIcon("comment") : statusIcon(note.status);
  const who = note.history.at(-1)?.by ?? note.creator;
  item.description = [isLost ? said : said === "" ? null : heading, who, note.modified.slice(0, 10)]
    .filter((part) => part !== null && part !== "")
    .join(" · ");
  item.tooltip = `${note.quote}\n\n${note.comment}`;
  if (note.range !== null) item.command = openCommand(note.uri, note.range);
  item.accessibilityInformation = { label: `Note, ${label}, ${item.description}` };
  return item;
}

function statusIcon(status: Parameters<typeof statusColor>[0]): vscode.ThemeIcon {
  return decidedIcon(STATUS_ICONS[status], status);
}

function decidedIcon(icon: string, status: Parameters<typeof statusColor>[0]): vscode.ThemeIcon {
  return new vscode.ThemeIcon(icon, new vscode.ThemeColor(statusColor(status)));
}
