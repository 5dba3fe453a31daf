import type { EventFact } from "./fact.ts";
import type { EventMatch, Known } from "./facts.ts";
import { type FoldedWord, foldedWords, foldName } from "./fold-words.ts";
import { nearestEvents } from "./nearest.ts";
import { WordTree } from "./word-tree.ts";

/** One of the parts that together describe an event. */
interface DescriptionPart {
  readonly event: Known<EventFact>;
  readonly description: readonly string[];
}

/** Finds events in sentences, by their names and by their descriptions. */
export class EventNames {
  readonly #names = new WordTree<Known<EventFact>>();
  readonly #parts = new WordTree<DescriptionPart>();
  /** The words of the article that was asked about last: its sentences are asked about one after the other. */
  #around: { readonly text: string; readonly words: ReadonlySet<string> } = { text: "", words: new Set() };

  constructor(events: readonly Known<EventFact>[]) {
    for (const event of events) {
      for (const name of event.fact.names) this.#names.add(name, event);
      for (const description of event.fact.descriptions) {
        for (const part of description) this.#parts.add(part, { event, description });
      }
    }
  }

  /** What `text` names or describes; see `Facts.eventsIn`. */
  findIn(text: string, surroundings: string): EventMatch[] {
    const words = foldedWords(text);
    const keys = words.map(({ word }) => word);
    const found = [...this.#named(words, keys), ...this.#described(words, keys)];
    if (found.every(({ event }) => event.fact.context.length === 0)) return found;
    if (surroundings !== this.#around.text) {
      const around = foldedWords(surroundings).map(({ word }) => word);
      this.#around = { text: surroundings, words: new Set(around) };
    }
    const around = this.#around.words;
    return found.filter(({ event }) => fitsContext(event.fact, around));
  }

  #named(words: readonly FoldedWord[], keys: readonly string[]): EventMatch[] {
    return this.#names
      .findIn(keys)
      .flatMap(({ first, end, values }) =>
        nearestEvents(values).map((event) => ({ event, ...spanOf(words, first, end) })),
      );
  }

  #described(words: readonly FoldedWord[], keys: readonly string[]): EventMatch[] {
    const runs = this.#parts.findIn(keys);
    const seen = new Map<
      readonly string[],
      { event: Known<EventFact>; parts: Set<string>; first: number; end: number }
    >();
    for (const { first, end, values } of runs) {
      const part = keys.slice(first, end).join(" ");
      for (const { event, description } of values) {
        const entry = seen.get(description) ?? { event, parts: new Set(), first, end };
        entry.parts.add(part);
        entry.end = end;
        seen.set(description, entry);
      }
    }
    return [...seen].flatMap(([description, { event, parts, first, end }]) =>
      description.every((part) => parts.has(foldName(part))) ? [{ event, ...spanOf(words, first, end) }] : [],
    );
  }
}

function spanOf(words: readonly FoldedWord[], first: number, end: number): { start: number; end: number } {
  return { start: words[first]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
}

function fitsContext(fact: EventFact, around: ReadonlySet<string>): boolean {
  return fact.context.length === 0 || fact.context.some((word) => around.has(foldName(word)));
}
