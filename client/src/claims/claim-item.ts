import * as vscode from "vscode";
import { count, oneLine } from "../text/plain.ts";
import { worstOf } from "../text/severity.ts";
import { openCommand, plainMarkdown, severityColor, severityIcon } from "../text/to-code.ts";
import type {
  ClaimEntry,
  ClaimNode,
  DocumentNode,
  FindingEntry,
  GroupNode,
  NoteEntry,
} from "./claim-node.ts";
import {
  claimAriaLabel,
  claimDescription,
  claimTooltip,
  documentDescription,
  documentTooltip,
} from "./claim-words.ts";
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

/** How a row of the Claims view looks and what it does. */
export function claimTreeItem(node: ClaimNode): vscode.TreeItem {
  const item = itemOf(node);
  item.id = node.id;
  item.contextValue = node.kind;
  return item;
}

function itemOf(node: ClaimNode): vscode.TreeItem {
  switch (node.kind) {
    case "document":
      return documentItem(node);
    case "group":
      return groupItem(node);
    case "claim":
      return claimItem(node);
    case "finding":
      return findingItem(node);
    case "note":
      return noteItem(node);
    case "loose-findings":
      return labelled(`Other findings`, "checklist", String(node.findings.length), Collapsed);
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
  return item;
}

function documentItem({ document }: DocumentNode): vscode.TreeItem {
  const item = new vscode.TreeItem(oneLine(document.title), document.problem === null ? Collapsed : None);
  item.description = documentDescription(document);
  item.tooltip = plainMarkdown(documentTooltip(document));
  item.resourceUri = vscode.Uri.parse(document.uri);
  item.iconPath = document.problem === null ? vscode.ThemeIcon.File : severityIcon("warning");
  item.accessibilityInformation = { label: `${document.title}, ${documentDescription(document)}` };
  return item;
}

function groupItem({ label, of, claims }: GroupNode): vscode.TreeItem {
  const item = labelled(
    oneLine(label),
    of === null ? "text-size" : KIND_ICONS[of],
    String(claims.length),
    Expanded,
  );
  item.accessibilityInformation = { label: `${label}, ${count(claims.length, "claim")}` };
  return item;
}

function claimItem({ document, claim }: ClaimEntry): vscode.TreeItem {
  const item = new vscode.TreeItem(oneLine(claim.text), claim.findings.length > 0 ? Collapsed : None);
  const checked = claim.status === "checked";
  item.iconPath = new vscode.ThemeIcon(KIND_ICONS[claim.kind], severityColor(worstOf(claim.findings)));
  item.description = claimDescription(claim);
  item.tooltip = plainMarkdown(claimTooltip(claim));
  item.command = openCommand(document.uri, claim.range);
  item.checkboxState = {
    state: checked ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked,
    tooltip: checked ? "Checked" : "Mark as checked",
    accessibilityInformation: { label: checked ? "Checked" : "Not checked" },
  };
  item.accessibilityInformation = { label: claimAriaLabel(claim) };
  return item;
}

function findingItem({ document, finding }: FindingEntry): vscode.TreeItem {
  const item = new vscode.TreeItem(oneLine(finding.message));
  item.iconPath = severityIcon(finding.severity);
  item.description = finding.code;
  item.tooltip = finding.message;
  item.command = openCommand(document.uri, finding.range);
  item.accessibilityInformation = { label: `${finding.severity}: ${finding.message}` };
  return item;
}

function noteItem({ note }: NoteEntry): vscode.TreeItem {
  const item = labelled(oneLine(note.quote), "comment", oneLine(note.comment), None);
  item.tooltip = `${note.quote}\n\n${note.comment}`;
  return item;
}
