import type { Answer, Outcome } from "./answered.ts";

/** What a dismissal does now: how many findings it answers, and why it no longer answers one. */
export interface DismissalEffect {
  readonly answered: number;
  /** `null`: it still holds for all that it is about. */
  readonly back: string | null;
}

interface Counted {
  readonly answered: Map<string, number>;
  readonly back: Map<string, string>;
}

/** Counts what notes and dismissals answer in each article as its findings are looked at. */
export class DismissalTally {
  readonly #articles = new Map<string, Counted>();

  set(uri: string, outcomes: readonly Outcome[]): void {
    const counted: Counted = { answered: new Map(), back: new Map() };
    for (const { answer, back } of outcomes) {
      if (answer !== null) counted.answered.set(idOf(answer), (counted.answered.get(idOf(answer)) ?? 0) + 1);
      if (back !== null) counted.back.set(idOf(back.answer), back.why);
    }
    if (counted.answered.size + counted.back.size === 0) this.#articles.delete(uri);
    else this.#articles.set(uri, counted);
  }

  /** What a note or dismissal of that id does. */
  effect(id: string): DismissalEffect {
    let answered = 0;
    let back: string | null = null;
    for (const counted of this.#articles.values()) {
      answered += counted.answered.get(id) ?? 0;
      back ??= counted.back.get(id) ?? null;
    }
    return { answered, back };
  }
}

function idOf(answer: Answer): string {
  return "note" in answer ? answer.note.id : answer.dismissal.id;
}
