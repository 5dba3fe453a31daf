/** The events of a machine: the tags, then the hints, the end of the text, and what no pattern has. */
const [TAGS, HINTS] = [32, 64];
const END = TAGS + HINTS;
const OTHER = END + 1;
const EVENTS = OTHER + 1;
/** The numbers by which the model calls its hints, the end of the text, and what follows by default. */
const [FIRST_HINT, END_OF_TEXT, OTHERWISE] = [1_080_000, 2_070_000, 2_070_003];
/** No word has this tag. */
const NO_TAG = 0;
const ROOT = 0;

type ByState<T> = Readonly<Record<string, T>>;

/** What the patterns ask of a token: its hint, or 0 where they know it by its tag. */
export interface Hinted {
  readonly hint: number;
}

/**
 * A machine that finds patterns of tags, as the model has it: what to go on to, what pattern ends in a state, which of
 * its tokens gets which tag. One table of numbers, since the machine is asked for every word of a text.
 */
export class TagPatterns {
  readonly #next: Int16Array;
  readonly #ends: Uint8Array;
  readonly #otherwise: Int16Array;
  readonly #offset: Int16Array;
  readonly #tag: Int16Array;

  /** `machine` is JSON: `[, last state, next states by event, pattern by state, marked tokens by state]`. */
  constructor(machine: string) {
    const [, last, next, patterns, marks]: [
      unknown,
      number,
      ByState<ByState<number>>,
      ByState<string>,
      ByState<readonly [number, number]>,
    ] = JSON.parse(machine);
    const states = last + 1;
    this.#next = new Int16Array(states * EVENTS);
    this.#otherwise = new Int16Array(states);
    this.#ends = new Uint8Array(states);
    this.#offset = new Int16Array(states);
    this.#tag = new Int16Array(states);
    for (const [state, events] of Object.entries(next)) {
      for (const [event, to] of Object.entries(events)) {
        if (Number(event) === OTHERWISE) this.#otherwise[Number(state)] = to;
        else this.#next[Number(state) * EVENTS + eventOf(Number(event))] = to;
      }
    }
    for (const [state, tag] of Object.entries(patterns)) {
      this.#ends[Number(state)] = 1;
      this.#tag[Number(state)] = Number(tag);
      this.#offset[Number(state)] = marks[state]?.[0] ?? 0;
    }
  }

  /**
   * Gives each token that stands in a pattern the tag that it has there; `mayBe` says whether a word may have a tag that
   * the pattern does not force. Patterns are looked for among the tags as they are before.
   */
  apply(tags: number[], tokens: readonly Hinted[], mayBe: (nth: number, tag: number) => boolean): void {
    const changes: number[] = [];
    const { length } = tags;
    let state = ROOT;
    let first = 0;
    let fallback = ROOT;
    let fallbackAt = 0;
    for (let at = 0; at <= length; at++) {
      for (let ahead = at; ahead <= length; ahead++) {
        const tag = tags[ahead];
        if (tag === NO_TAG) continue;
        const event = tag === undefined ? END : eventOf(tokens[ahead]?.hint || tag);
        const next = this.#next[state * EVENTS + event] ?? ROOT;
        if (state === ROOT && next !== ROOT) first = ahead;
        if (this.#ends[next] === 1 || (next === ROOT && fallback !== ROOT)) {
          const end = next === ROOT ? fallback : next;
          changes.push(first + (this.#offset[end] ?? 0), this.#tag[end] ?? 0);
          at = next === ROOT ? fallbackAt : ahead;
          state = ROOT;
          fallback = ROOT;
          break;
        }
        state = next;
        if (state === ROOT) break;
        const otherwise = this.#otherwise[state] ?? ROOT;
        if (otherwise !== ROOT) {
          fallback = otherwise;
          fallbackAt = ahead;
        }
      }
    }
    for (let nth = 0; nth < changes.length; nth += 2) {
      const [at = 0, tag = 0] = [changes[nth], changes[nth + 1]];
      if (tag < 0) tags[at] = -tag;
      else if (tag > 0 && mayBe(at, tag)) tags[at] = tag;
    }
  }
}

function eventOf(number: number): number {
  if (number < TAGS) return number;
  if (number === END_OF_TEXT) return END;
  return number >= FIRST_HINT && number < FIRST_HINT + HINTS ? number - FIRST_HINT + TAGS : OTHER;
}
