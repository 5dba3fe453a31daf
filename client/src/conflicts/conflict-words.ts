import type { ConflictItem, Passage } from "../../../server/src/protocol.ts";
import { escapeMarkdown } from "../text/markdown.ts";
import { count } from "../text/plain.ts";

/** The answers of a conflict, in a few words. */
export function conflictDescription({ sides }: ConflictItem): string {
  return sides.map(({ answer }) => answer).join(" / ");
}

/** A conflict's tooltip, in Markdown. */
export function conflictTooltip({ question, code, sides }: ConflictItem): string {
  const answers = sides.map(
    ({ answer, passages }) =>
      `- **${escapeMarkdown(answer)}**: ${[...new Set(passages.map(({ path }) => escapeMarkdown(path)))].join(", ")}`,
  );
  return [`**${escapeMarkdown(question)}**`, answers.join("\n"), escapeMarkdown(code)].join("\n\n");
}

/** What a screen reader says of a conflict. */
export function conflictAriaLabel({ question, sides }: ConflictItem): string {
  return `${question} ${count(sides.length, "answer")}: ${sides.map(({ answer }) => answer).join("; ")}`;
}

/** Where a passage stands: its file and line. */
export function placeOf({ path, range }: Passage): string {
  return `${path}:${range.start.line + 1}`;
}
