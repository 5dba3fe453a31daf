import { ValuePacker } from "../corpus/value-packer.ts";
import type { TimelineEntry } from "./timeline-entry.ts";

/** What is at hand of an entry of any article: enough to choose the few that are shown. */
export interface OutlinedEntry
  extends Pick<TimelineEntry, "kind" | "from" | "to" | "start" | "end" | "told" | "ahead"> {
  /** Its place among the entries of its article. */
  readonly at: number;
  /** The key of its event. */
  readonly event: string | null;
}

/** The entries of all articles in outline, so that none has to be unpacked to be left out. Changes by one article. */
export class TimelineIndex {
  readonly #packer = new ValuePacker();
  readonly #outlines = new Map<string, Uint8Array>();
  /** Event → how many articles tell of it. */
  readonly #tellers = new Map<string, number>();

  /** Puts an article's entries in the place of those it had; none takes it out. */
  set(uri: string, entries: readonly OutlinedEntry[]): void {
    this.#count(uri, -1);
    if (entries.length === 0) this.#outlines.delete(uri);
    else this.#outlines.set(uri, this.#packer.pack(entries));
    this.#count(uri, 1);
  }

  /** An article's entries, in the order of its text. */
  of(uri: string): readonly OutlinedEntry[] {
    const packed = this.#outlines.get(uri);
    return packed === undefined ? [] : this.#packer.unpack(packed);
  }

  /** How many articles tell of an event. */
  tellers(event: string): number {
    return this.#tellers.get(event) ?? 0;
  }

  #count(uri: string, change: 1 | -1): void {
    for (const event of new Set(this.of(uri).map((entry) => entry.event))) {
      if (event === null) continue;
      const now = this.tellers(event) + change;
      if (now === 0) this.#tellers.delete(event);
      else this.#tellers.set(event, now);
    }
  }
}

/** The outline of an entry that is the `at`-th of its article. */
export function outlined(
  { kind, from, to, start, end, told, ahead, event }: TimelineEntry,
  at: number,
): OutlinedEntry {
  return { at, kind, from, to, start, end, told, ahead, event: event?.key ?? null };
}
