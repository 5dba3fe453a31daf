import type { Range } from "vscode-languageserver-types";

/** Who did something about an article, and when, ISO 8601; `changed`: its text has changed since. */
export interface TickItem {
  readonly by: string | null;
  readonly at: string;
  readonly changed: boolean;
}

/** How far a document's check-list is. Without a check-list, both numbers are 0. */
export interface ChecklistProgress {
  readonly done: number;
  readonly total: number;
  /** Who cleared the document; `null`: nobody. */
  readonly cleared: TickItem | null;
}

/** One entry of a document's check-list. */
export interface ChecklistItem {
  readonly label: string;
  readonly description: string;
  readonly reads: "names" | "titles" | "figures" | "dates" | "quotes" | "places" | null;
  /** The words to read back, in the order of the text. */
  readonly passages: readonly Range[];
  readonly ticked: TickItem | null;
}

/** A document's check-list. */
export interface ChecklistState extends ChecklistProgress {
  readonly items: readonly ChecklistItem[];
}
