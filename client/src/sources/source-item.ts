import * as vscode from "vscode";
import type { SourceGroup } from "../../../server/src/protocol/sources.ts";
import { KIND_ICONS } from "../claims/claim-item.ts";
import { oneLine } from "../text/plain.ts";
import { openCommand, plainMarkdown } from "../text/to-code.ts";
import type { SourcesNode } from "./source-node.ts";
import {
  CLASS_NAMES,
  classDescription,
  classTooltip,
  sourceAriaLabel,
  sourceDescription,
  sourcedClaimAriaLabel,
  sourcedClaimDescription,
  sourcedClaimTooltip,
  sourceName,
  sourceTooltip,
} from "./source-words.ts";

const CLASS_ICONS: Readonly<Record<SourceGroup["class"], vscode.ThemeIcon>> = {
  named: new vscode.ThemeIcon("verified"),
  anonymous: new vscode.ThemeIcon("eye-closed", new vscode.ThemeColor("problemsInfoIcon.foreground")),
  vague: new vscode.ThemeIcon("question", new vscode.ThemeColor("problemsInfoIcon.foreground")),
  none: new vscode.ThemeIcon("circle-slash", new vscode.ThemeColor("problemsWarningIcon.foreground")),
};

const SOURCE_ICONS: Readonly<Record<SourceGroup["class"], string>> = {
  named: "account",
  anonymous: "eye-closed",
  vague: "question",
  none: "circle-slash",
};

/** The colour of a claim that other documents tell otherwise; its words say so, too. */
const DISPUTED = new vscode.ThemeColor("problemsWarningIcon.foreground");

/** How a row of the Sources view looks and what it does. */
export function sourcesTreeItem(node: SourcesNode): vscode.TreeItem {
  const item = itemOf(node);
  item.contextValue = node.kind;
  return item;
}

function itemOf(node: SourcesNode): vscode.TreeItem {
  const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
  switch (node.kind) {
    case "class": {
      const { group } = node;
      const item = new vscode.TreeItem(CLASS_NAMES[group.class], node.isOpen ? Expanded : Collapsed);
      item.iconPath = CLASS_ICONS[group.class];
      item.description = classDescription(group);
      item.tooltip = classTooltip(group);
      item.accessibilityInformation = { label: `${CLASS_NAMES[group.class]}, ${classDescription(group)}` };
      return item;
    }
    case "source": {
      const { source } = node;
      const item = new vscode.TreeItem(sourceName(source), Collapsed);
      item.iconPath = new vscode.ThemeIcon(
        source.class === "named" && !source.isPerson ? "organization" : SOURCE_ICONS[source.class],
      );
      item.description = sourceDescription(source);
      item.tooltip = plainMarkdown(sourceTooltip(source));
      item.accessibilityInformation = { label: sourceAriaLabel(source) };
      return item;
    }
    case "sourced-claim": {
      const { claim } = node;
      const item = new vscode.TreeItem(oneLine(claim.text), None);
      item.iconPath = new vscode.ThemeIcon(
        KIND_ICONS[claim.kind],
        claim.agreement.disagree > 0 ? DISPUTED : undefined,
      );
      item.description = sourcedClaimDescription(claim);
      item.tooltip = plainMarkdown(sourcedClaimTooltip(claim));
      item.command = openCommand(claim.uri, claim.range);
      item.accessibilityInformation = { label: sourcedClaimAriaLabel(claim) };
      return item;
    }
    case "more": {
      const item = new vscode.TreeItem(`Show more (${node.left} left)`, None);
      item.iconPath = new vscode.ThemeIcon("ellipsis");
      item.command = { command: "secondSource.moreSources", title: "Show More", arguments: [node] };
      return item;
    }
  }
}
