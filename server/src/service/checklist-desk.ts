import { type Tick, ticked } from "../notes/checklist.ts";
import type { ChecklistProgress, ChecklistState, TickItem } from "../protocol/checklists.ts";
import { NO_ARTICLE } from "./article-at.ts";
import type { ChecklistShelf } from "./checklist-shelf.ts";
import type { Desk } from "./desk.ts";
import type { Library } from "./library.ts";
import { rangeOf } from "./positions.ts";
import { readBack } from "./read-back.ts";

/** Shows and changes check-lists; every change is on disk when it is answered. */
export class ChecklistDesk {
  readonly #desk: Desk;
  readonly #shelf: ChecklistShelf;
  readonly #now: () => string;

  /** `now` gives the instant, ISO 8601. */
  constructor(desk: Desk, shelf: ChecklistShelf, now: () => string) {
    this.#desk = desk;
    this.#shelf = shelf;
    this.#now = now;
  }

  /** The check-list of an article, with the words to read back. An unknown document has an empty one. */
  of(uri: string): ChecklistState {
    const article = this.#desk.article(uri);
    const analysis = article?.analysis;
    if (!article || !analysis) return { items: [], done: 0, total: 0, cleared: null };
    const { entries } = this.#desk.checklist(uri);
    const items = entries.map(({ label, description, reads, tick }) => ({
      label,
      description,
      reads,
      passages:
        reads === null ? [] : readBack(analysis, reads).map((span) => rangeOf(article.document, span)),
      ticked: tick === null ? null : tickItem(this.#desk, uri, tick),
    }));
    return { items, ...checklistProgress(this.#desk, uri) };
  }

  /** Ticks entries in somebody's name, or takes their ticks away. Rejects with an error fit to show. */
  async tick(
    uri: string,
    labels: readonly string[],
    on: boolean,
    by: string | null,
  ): Promise<ChecklistState> {
    const text = this.#desk.digest(uri)?.text;
    if (text === undefined) throw new Error(this.#desk.problem(uri) ?? NO_ARTICLE);
    const tick: Tick | null = on ? { by, at: this.#now(), text } : null;
    await this.#shelf.change(uri, (kept) => ticked(this.#desk.template, kept, labels, tick));
    this.#desk.touch(uri);
    return this.of(uri);
  }
}

/** How far an article's check-list is. */
export function checklistProgress(library: Library, uri: string): ChecklistProgress {
  const { entries, cleared } = library.checklist(uri);
  return {
    done: entries.filter(({ tick }) => tick !== null).length,
    total: entries.length,
    cleared: cleared === null ? null : tickItem(library, uri, cleared),
  };
}

/** “Check-list: 2 of 6”, “Cleared by Ada, 2026-03-03, changed since”. */
export function checklistWords({ done, total, cleared }: ChecklistProgress): string {
  if (cleared === null) return `Check-list: ${done} of ${total}`;
  return `Cleared${cleared.by === null ? "" : ` by ${cleared.by}`}, ${cleared.at.slice(0, 10)}${cleared.changed ? ", changed since" : ""}`;
}

function tickItem(library: Library, uri: string, { by, at, text }: Tick): TickItem {
  return { by, at, changed: library.digest(uri)?.text !== text };
}
