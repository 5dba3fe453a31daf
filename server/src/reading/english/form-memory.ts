import type { PartOfSpeech, WordForm } from "./paragraph.ts";

interface Remembered extends WordForm {
  /** The same word as another part of speech. */
  readonly next: Remembered | null;
}

/**
 * Words as they are written and tagged, remembered by the numbers that the language model gives to them, so that each
 * is judged once. The model remembers every word, too.
 */
export class FormMemory {
  readonly #forms: (Remembered | null)[] = [];

  /** The word with a number as a part of speech; `null` where it was not met yet. */
  find(id: number, pos: PartOfSpeech): WordForm | null {
    let form = this.#forms[id] ?? null;
    while (form !== null && form.pos !== pos) form = form.next;
    return form;
  }

  add(id: number, { text, lower, lemma, pos, capital, signs }: WordForm): void {
    while (this.#forms.length <= id) this.#forms.push(null);
    const next = this.#forms[id] ?? null;
    this.#forms[id] = { text, lower, lemma, pos, capital, signs, next };
  }
}
