import { oneLine } from "./plain.ts";

/** Words on one line that Markdown shows as they are. */
export function escapeMarkdown(text: string, limit = 600): string {
  return oneLine(text, limit).replace(/[!-/:-@[-`{-~]/g, "\\$&");
}

/** Markdown that loads nothing: its images become links. */
export function withoutImages(markdown: string): string {
  return markdown.replace(/!\[/g, "\\![");
}
