import type { NoteItem } from "../../../server/src/protocol/notes.ts";

/** Names a note. */
export type NoteName = Pick<NoteItem, "uri" | "id">;

/** What a person did in one go: what to call it, how many things it changed, and the way back. */
export interface NoteDeed {
  readonly label: string;
  readonly changes: number;
  /** Rejects with a sentence that may be shown. */
  readonly undo: () => Promise<unknown>;
}

/** So many deeds can be taken back. */
const MOST = 100;

/** What was done to notes and dismissals in this window, the last at the end. */
export class NoteHistory {
  readonly #tell: (isEmpty: boolean) => void;
  #deeds: readonly NoteDeed[] = [];

  /** `tell` hears, now and after every change, whether there is nothing to take back. */
  constructor(tell: (isEmpty: boolean) => void) {
    this.#tell = tell;
    tell(true);
  }

  /** Remembers a deed; one that changed nothing is none. */
  add(deed: NoteDeed): void {
    if (deed.changes > 0) this.#keep([...this.#deeds, deed].slice(-MOST));
  }

  /** Forgets a deed and gives it: that one, or the last; `null` if it is not there any more. */
  take(deed: NoteDeed | undefined = this.#deeds.at(-1)): NoteDeed | null {
    if (deed === undefined || !this.#deeds.includes(deed)) return null;
    this.#keep(this.#deeds.filter((each) => each !== deed));
    return deed;
  }

  #keep(deeds: readonly NoteDeed[]): void {
    this.#deeds = deeds;
    this.#tell(deeds.length === 0);
  }
}
