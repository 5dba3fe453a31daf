import type { ConflictPassage, ConflictSide } from "../../protocol/conflicts.ts";

/** What a passage or a finding answers, where its rule says so. */
export interface Answer {
  readonly answer?: string | undefined;
  /** Equal for answers that say the same in other words. */
  readonly same?: string | undefined;
}

/** A passage and what it answers; where no rule says so, its own words. */
export interface AnsweringPassage extends Answer {
  readonly passage: ConflictPassage;
}

/** The sides of a question, each told by the answer that came first. */
export class AnswerSides {
  readonly #sides: { readonly answer: string; readonly passages: ConflictPassage[] }[] = [];
  readonly #sideOf = new Map<string, number>();

  /** Answers in the same words, and answers that come to the same, are one side. */
  constructor(answering: readonly AnsweringPassage[]) {
    for (const { passage, answer = passage.text, same } of answering) {
      const keys = keysOf({ answer, same });
      const side = this.#find(keys) ?? this.#sides.push({ answer, passages: [] }) - 1;
      this.#sides[side]?.passages.push(passage);
      for (const key of keys) if (!this.#sideOf.has(key)) this.#sideOf.set(key, side);
    }
  }

  get all(): readonly ConflictSide[] {
    return this.#sides;
  }

  /** The place among the sides of the one that gives an answer; `null` if none does. */
  giving(answer: Answer): number | null {
    return this.#find(keysOf(answer));
  }

  #find(keys: readonly string[]): number | null {
    const known = keys.find((key) => this.#sideOf.has(key));
    return known === undefined ? null : (this.#sideOf.get(known) ?? null);
  }
}

function keysOf({ answer, same }: Answer): string[] {
  return [
    ...(answer === undefined ? [] : [`answer ${answer.toLowerCase()}`]),
    ...(same === undefined ? [] : [`same ${same}`]),
  ];
}
