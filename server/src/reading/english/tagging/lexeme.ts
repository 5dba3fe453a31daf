import type { WordForm } from "../paragraph.ts";

/** The form of a token with a tag. */
interface Remembered {
  readonly tag: number;
  readonly form: WordForm;
  readonly next: Remembered | null;
}

/** What the language model knows of a token by itself. */
export interface Entry {
  readonly text: string;
  /** The number of its tag where nothing around it tells otherwise. */
  readonly tag: number;
  /** Whether it always has that tag, as the parts of a contraction do. */
  readonly isFixed: boolean;
  /** What the patterns of tags know it by, or 0 where that is its tag. */
  readonly hint: number;
  /** The number of its usual spelling in lower case. */
  readonly normal: number;
}

/**
 * A token of the language model, wherever it stands. The forms that it takes are remembered, so that each is judged
 * once.
 */
export class Lexeme implements Entry {
  readonly text: string;
  readonly tag: number;
  readonly isFixed: boolean;
  readonly hint: number;
  readonly normal: number;
  readonly #judge: (tag: number) => WordForm;
  #forms: Remembered | null = null;

  /** `judge` gives the form that the token has with a tag. */
  constructor({ text, tag, isFixed, hint, normal }: Entry, judge: (tag: number) => WordForm) {
    this.text = text;
    this.tag = tag;
    this.isFixed = isFixed;
    this.hint = hint;
    this.normal = normal;
    this.#judge = judge;
  }

  /** The form with a tag. */
  formAs(tag: number): WordForm {
    for (let known = this.#forms; known !== null; known = known.next)
      if (known.tag === tag) return known.form;
    const form = this.#judge(tag);
    this.#forms = { tag, form, next: this.#forms };
    return form;
  }
}
