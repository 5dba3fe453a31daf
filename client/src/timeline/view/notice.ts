import type { Timeline } from "../../../../server/src/protocol/timeline.ts";
import { count } from "../../../../server/src/text/count.ts";

/** A sentence with what can be done. */
export interface Notice {
  readonly text: string;
  readonly actions: readonly { readonly label: string; readonly run: () => void }[];
}

/** How much the timeline holds, and what it leaves out. */
export function summaryOf({ entries, total, read }: Timeline, shownCount: number): string {
  const troubled = entries.filter(({ trouble }) => trouble !== null).length;
  const all =
    total > entries.length
      ? `${entries.length.toLocaleString("en")} of ${total.toLocaleString("en")}`
      : String(shownCount);
  const trouble = troubled === 0 ? "" : `, ${troubled} in conflict or of doubtful date`;
  return `${all} ${total === 1 ? "entry" : "entries"} of ${count(read, "document")}${trouble}`;
}

/** Writes a notice with its buttons. */
export function drawNotice(host: HTMLElement, { text, actions }: Notice): void {
  const words = document.createElement("p");
  words.textContent = text;
  const buttons = actions.map(({ label, run }) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", run);
    return button;
  });
  host.replaceChildren(words, ...buttons);
}
