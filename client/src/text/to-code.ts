import * as vscode from "vscode";
import type { Range } from "vscode-languageserver-types";
import type { SeverityName } from "../../../server/src/protocol/findings.ts";

/** A range as the editor has it. */
export function codeRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** A range as the protocol has it. */
export function protocolRange({ start, end }: vscode.Range): Range {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}

/** Markdown that runs no command and loads nothing active. */
export function plainMarkdown(value: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(value);
  markdown.isTrusted = false;
  markdown.supportHtml = false;
  return markdown;
}

/** The icon of a severity. */
export function severityIcon(severity: SeverityName): vscode.ThemeIcon {
  return new vscode.ThemeIcon(ICONS[severity], severityColor(severity));
}

/** The colour of a severity; none for a hint or nothing. */
export function severityColor(severity: SeverityName | null): vscode.ThemeColor | undefined {
  const color = severity === null ? undefined : COLORS[severity];
  return color === undefined ? undefined : new vscode.ThemeColor(color);
}

/** Opens words of a document from a row of a tree, which keeps the focus. */
export function openCommand(uri: string, range: Range): vscode.Command {
  return {
    command: "vscode.open",
    title: "Open",
    arguments: [vscode.Uri.parse(uri), { selection: codeRange(range), preserveFocus: true }],
  };
}

const ICONS = { error: "error", warning: "warning", information: "info", hint: "lightbulb" } as const;

const COLORS: Partial<Record<SeverityName, string>> = {
  error: "problemsErrorIcon.foreground",
  warning: "problemsWarningIcon.foreground",
  information: "problemsInfoIcon.foreground",
};
