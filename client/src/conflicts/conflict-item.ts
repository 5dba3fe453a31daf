import * as vscode from "vscode";
import type { ConflictPassage } from "../../../server/src/protocol/conflicts.ts";
import { count } from "../../../server/src/text/count.ts";
import { oneLine } from "../text/plain.ts";
import { openCommand, plainMarkdown } from "../text/to-code.ts";
import {
  type ConflictNode,
  onlyPassage,
  type QuestionNode,
  type SideNode,
  saysNoMore,
} from "./conflict-node.ts";
import {
  conflictAriaLabel,
  conflictDescription,
  conflictLabel,
  conflictTooltip,
  passageDescription,
  sideAriaLabel,
  sideDescription,
} from "./conflict-words.ts";

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

const CONFIRMED = new vscode.ThemeIcon("pass-filled", new vscode.ThemeColor("testing.iconPassed"));

/** How a row of the Conflicts view looks and what it does. */
export function conflictTreeItem(node: ConflictNode): vscode.TreeItem {
  const item = itemOf(node);
  item.contextValue = contextOf(node);
  return item;
}

/** What menus look at: what can be done to an open question cannot be done to a settled one. */
function contextOf(node: ConflictNode): string {
  const question = node.kind === "question" ? node : node.kind === "side" ? node.parent : null;
  return question === null || question.conflict.settled === null ? node.kind : `${node.kind}-settled`;
}

function itemOf(node: ConflictNode): vscode.TreeItem {
  switch (node.kind) {
    case "settled": {
      const item = new vscode.TreeItem("Settled", Collapsed);
      item.iconPath = new vscode.ThemeIcon("pass");
      item.description = String(node.conflicts.length);
      item.accessibilityInformation = { label: `Settled, ${count(node.conflicts.length, "question")}` };
      return item;
    }
    case "question":
      return questionItem(node);
    case "side":
      return sideItem(node);
    case "passage": {
      const { passage, parent } = node;
      const repeats = saysNoMore(parent.side);
      const item = new vscode.TreeItem(repeats ? passageDescription(passage) : oneLine(passage.text), None);
      item.iconPath = new vscode.ThemeIcon("quote");
      lead(item, passage);
      if (repeats) item.description = "";
      item.accessibilityInformation = {
        label: `${oneLine(passage.text)}, ${passageDescription(passage)}`,
      };
      return item;
    }
  }
}

function questionItem({ conflict }: QuestionNode): vscode.TreeItem {
  const item = new vscode.TreeItem(conflictLabel(conflict), Collapsed);
  item.iconPath = conflict.settled === null ? new vscode.ThemeIcon("git-compare") : CONFIRMED;
  item.description = conflictDescription(conflict);
  item.tooltip = plainMarkdown(conflictTooltip(conflict));
  item.accessibilityInformation = { label: conflictAriaLabel(conflict) };
  return item;
}

function sideItem({ side, index, parent }: SideNode): vscode.TreeItem {
  const only = onlyPassage(side);
  const isConfirmed = parent.conflict.settled?.side === index;
  const item = new vscode.TreeItem(oneLine(side.answer), only === null ? Expanded : None);
  item.iconPath = isConfirmed ? CONFIRMED : new vscode.ThemeIcon(only === null ? "references" : "quote");
  item.description = sideDescription(side);
  if (only !== null) lead(item, only);
  item.accessibilityInformation = { label: sideAriaLabel(side, isConfirmed) };
  return item;
}

/** Makes a row lead to its passage. */
function lead(item: vscode.TreeItem, passage: ConflictPassage): void {
  item.description = passageDescription(passage);
  item.tooltip = `${oneLine(passage.text, 600)}\n${passageDescription(passage)}`;
  item.command = openCommand(passage.uri, passage.range);
}
