import * as vscode from "vscode";
import { count, oneLine } from "../text/plain.ts";
import { openCommand, plainMarkdown } from "../text/to-code.ts";
import type { ConflictNode } from "./conflict-node.ts";
import { conflictAriaLabel, conflictDescription, conflictTooltip, placeOf } from "./conflict-words.ts";

/** How a row of the Conflicts view looks and what it does. */
export function conflictTreeItem(node: ConflictNode): vscode.TreeItem {
  const item = itemOf(node);
  item.id = node.id;
  item.contextValue = node.kind;
  return item;
}

function itemOf(node: ConflictNode): vscode.TreeItem {
  const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
  switch (node.kind) {
    case "question": {
      const item = new vscode.TreeItem(oneLine(node.conflict.question), Collapsed);
      item.iconPath = new vscode.ThemeIcon("git-compare");
      item.description = conflictDescription(node.conflict);
      item.tooltip = plainMarkdown(conflictTooltip(node.conflict));
      item.accessibilityInformation = { label: conflictAriaLabel(node.conflict) };
      return item;
    }
    case "side": {
      const item = new vscode.TreeItem(oneLine(node.side.answer), Expanded);
      item.description = count(node.side.passages.length, "passage");
      return item;
    }
    case "passage": {
      const { uri, range, text } = node.passage;
      const item = new vscode.TreeItem(oneLine(text), None);
      item.iconPath = new vscode.ThemeIcon("quote");
      item.description = placeOf(node.passage);
      item.tooltip = `${oneLine(text, 600)}\n${placeOf(node.passage)}`;
      item.command = openCommand(uri, range);
      return item;
    }
  }
}
