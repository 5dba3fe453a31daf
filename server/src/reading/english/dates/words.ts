import type { Span } from "../../../text/span.ts";
import type { TaggedParagraph } from "../paragraph.ts";
import { AMBIGUOUS_MONTHS, MONTHS, WEEKDAYS } from "./lexicon.ts";
import { scanWords } from "./scan-words.ts";
import type { Word } from "./word.ts";

const END: Word = { text: "", lower: "", kind: "end", glued: false, pos: null, signs: 0, start: -1, end: -1 };

/** The words of a paragraph, by index; beyond either end there is an empty word. */
export class Words {
  readonly text: string;
  readonly #words: readonly Word[];
  readonly #sentences: readonly Span[];
  #sentenceStarts: ReadonlySet<number> | null = null;
  #titled: ReadonlySet<string> | null = null;
  #firstMonth: number | null = null;

  constructor(paragraph: TaggedParagraph) {
    this.text = paragraph.text;
    this.#words = scanWords(paragraph);
    this.#sentences = paragraph.sentences;
  }

  get length(): number {
    return this.#words.length;
  }

  at(index: number): Word {
    return index < 0 ? END : (this.#words[index] ?? END);
  }

  /** The word in lower case. */
  lower(index: number): string {
    return this.at(index).lower;
  }

  /** Whether the words from `index` on are these, in lower case. */
  are(index: number, ...expected: readonly string[]): boolean {
    return this.areAll(index, expected);
  }

  /** Whether the words from `index` on are those of a list, in lower case. */
  areAll(index: number, expected: readonly string[]): boolean {
    for (let offset = 0; offset < expected.length; offset++)
      if (this.lower(index + offset) !== expected[offset]) return false;
    return true;
  }

  /** Whether a word opens a sentence. */
  startsSentence(index: number): boolean {
    this.#sentenceStarts ??= sentenceStarts(this.#words, this.#sentences);
    return this.#sentenceStarts.has(index);
  }

  /** Whether a word begins with a capital. */
  isCapital(index: number): boolean {
    const { text } = this.at(index);
    const code = text.charCodeAt(0);
    return code < 128 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(text);
  }

  /** Whether a hyphen stands here that joins the word before to what follows: “two-day”, but not “two days - or more”. */
  isHyphen(index: number): boolean {
    const { lower, glued } = this.at(index);
    return lower === "-" && glued;
  }

  /** The value of a run of up to four digits that is no part of a longer number; otherwise `null`. */
  integer(index: number): number | null {
    const word = this.at(index);
    if (word.kind !== "digits" || word.text.length > 4) return null;
    const next = this.at(index + 1);
    const fraction = next.glued && next.lower === "." && this.isDigits(index + 2) && this.at(index + 2).glued;
    return fraction ? null : Number(word.text);
  }

  /** Whether a month is named somewhere before this word of the paragraph: “12 January”, “in October”. */
  isAfterMonth(index: number): boolean {
    this.#firstMonth ??= firstMonth(this.#words);
    return this.#firstMonth < index;
  }

  /** Whether this word stands after a title or a forename somewhere in the paragraph: “Mrs May”, “Theresa May”. */
  isTitled(index: number): boolean {
    this.#titled ??= titledWords(this.#words);
    return this.#titled.has(this.at(index).text);
  }

  isDigits(index: number): boolean {
    return this.at(index).kind === "digits";
  }
}

const TITLES: ReadonlySet<string> = new Set(
  "mr mrs ms miss dr sir lord lady dame president minister secretary senator chancellor".split(" "),
);

function titledWords(words: readonly Word[]): Set<string> {
  const titled = new Set<string>();
  let title = false;
  for (const word of words) {
    if (title && word.kind === "letters") titled.add(word.text);
    title = TITLES.has(word.lower) || (title && word.lower === ".") || isForename(word);
  }
  return titled;
}

/** A proper noun in mixed case that names no day or month. */
function isForename({ text, lower, pos }: Word): boolean {
  return pos === "PROPN" && /^\p{Lu}\p{Ll}+$/u.test(text) && !WEEKDAYS.has(lower) && !MONTHS.has(lower);
}

/** The index of the first month, with its day where the name also means something else; infinite where none is. */
function firstMonth(words: readonly Word[]): number {
  const first = words.findIndex(
    ({ text, lower }, index) =>
      MONTHS.has(lower) &&
      /^\p{Lu}/u.test(text) &&
      (!AMBIGUOUS_MONTHS.has(lower) || [index - 1, index + 1].some((at) => words[at]?.kind === "digits")),
  );
  return first < 0 ? Number.POSITIVE_INFINITY : first;
}

function sentenceStarts(words: readonly Word[], sentences: readonly Span[]): Set<number> {
  const starts = new Set<number>();
  let index = 0;
  for (const sentence of sentences) {
    while (index < words.length && (words[index]?.start ?? 0) < sentence.start) index++;
    while (words[index]?.kind === "mark") index++;
    if (index < words.length) starts.add(index);
  }
  return starts;
}
