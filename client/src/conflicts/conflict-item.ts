import * as vscode from "vscode";
import type { Passage } from "../../../server/src/protocol.ts";
import { count, oneLine } from "../text/plain.ts";
import { openCommand, plainMarkdown } from "../text/to-code.ts";
import { type ConflictNode, onlyPassage } from "./conflict-node.ts";
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
      const { answer, passages } = node.side;
      const only = onlyPassage(node.side);
      const item = new vscode.TreeItem(oneLine(answer), only === null ? Expanded : None);
      item.iconPath = new vscode.ThemeIcon(only === null ? "references" : "quote");
      item.description = count(passages.length, "passage");
      if (only !== null) lead(item, only);
      return item;
    }
    case "passage": {
      const { passage, parent } = node;
      const repeats = passage.text.toLowerCase() === parent.side.answer.toLowerCase();
      const item = new vscode.TreeItem(repeats ? placeOf(passage) : oneLine(passage.text), None);
      item.iconPath = new vscode.ThemeIcon("quote");
      lead(item, passage);
      if (repeats) item.description = "";
      return item;
    }
  }
}

/** Makes a row lead to its passage. */
function lead(item: vscode.TreeItem, passage: Passage): void {
  item.description = placeOf(passage);
  item.tooltip = `${oneLine(passage.text, 600)}\n${placeOf(passage)}`;
  item.command = openCommand(passage.uri, passage.range);
}
