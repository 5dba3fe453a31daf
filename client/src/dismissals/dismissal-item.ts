import * as vscode from "vscode";
import type { DismissalItem } from "../../../server/src/protocol/dismissals.ts";
import { oneLine } from "../text/plain.ts";
import { codeRange } from "../text/to-code.ts";
import { dismissalDescription, dismissalDetails } from "./dismissal-words.ts";

/** A row of the Dismissed Findings view. Its texts are others' words: plain, never Markdown. */
export function dismissalTreeItem(item: DismissalItem): vscode.TreeItem {
  const row = new vscode.TreeItem(`“${oneLine(item.subject, 100)}”`);
  const details = dismissalDetails(item);
  row.id = item.id;
  row.description = dismissalDescription(item);
  row.tooltip = details.join("\n");
  row.accessibilityInformation = { label: [String(row.label), ...details].join(". ") };
  row.contextValue = `dismissal-${item.scope}`;
  row.iconPath =
    item.back === null
      ? new vscode.ThemeIcon(ICONS[item.scope])
      : new vscode.ThemeIcon("history", new vscode.ThemeColor("problemsWarningIcon.foreground"));
  if (item.uri !== null) {
    const options = item.range === null ? {} : { selection: codeRange(item.range) };
    row.command = {
      command: "vscode.open",
      title: "Open",
      arguments: [vscode.Uri.parse(item.uri), { ...options, preserveFocus: true }],
    };
  }
  return row;
}

const ICONS = { place: "comment", article: "file", folder: "folder" } as const;
