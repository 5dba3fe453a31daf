import type { MarkupKind } from "vscode-languageserver-types";

/** Writes hovers: as Markdown in which no article text can act, or as plain text. */
export interface Prose {
  readonly kind: MarkupKind;
  /** Text of an article, a pack or a note, made harmless. */
  text(words: string): string;
  strong(words: string): string;
  /** Words that are gone, struck out. */
  struck(words: string): string;
  /** A link to a line (0-based) of a document, or to an address on the web. */
  link(label: string, target: string, line?: number): string;
  /** Parts with a rule between them. */
  parts(parts: readonly string[]): string;
  /** Lines that stay lines. */
  lines(lines: readonly string[]): string;
}

const PUNCTUATION = /[!-/:-@[-`{-~]/g;

/** Markdown: every ASCII punctuation mark of foreign text is escaped, which CommonMark allows anywhere. */
export const markdown: Prose = {
  kind: "markdown",
  text: escaped,
  strong: (words) => `**${escaped(words)}**`,
  struck: (words) => `~~${escaped(words)}~~`,
  link: (label, target, line) =>
    isSafe(target)
      ? `[${escaped(label)}](<${target}${line === undefined ? "" : `#L${line + 1}`}>)`
      : escaped(label),
  parts: (parts) => parts.join("\n\n---\n\n"),
  lines: (lines) => lines.join("  \n"),
};

export const plain: Prose = {
  kind: "plaintext",
  text: onOneLine,
  strong: onOneLine,
  struck: (words) => `[${onOneLine(words)}]`,
  link: (label, target, line) =>
    `${onOneLine(label)}${line === undefined ? ` (${onOneLine(target)})` : `, line ${line + 1}`}`,
  parts: (parts) => parts.join("\n\n"),
  lines: (lines) => lines.join("\n"),
};

function escaped(words: string): string {
  return onOneLine(words).replace(PUNCTUATION, "\\$&");
}

function onOneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

/** Only documents and web pages are linked, and nothing that could end the link early. */
function isSafe(target: string): boolean {
  return /^(https?|file|vscode-vfs|vscode-remote):[^\s<>\\]+$/i.test(target);
}
