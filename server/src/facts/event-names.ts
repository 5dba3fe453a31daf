import { lazily } from "../text/lazily.ts";
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

/** The article that was asked about last: rules, digest and timeline ask about the same sentences one after the other. */
class AskedArticle {
  readonly text: string;
  readonly matches = new Map<string, readonly EventMatch[]>();
  readonly words = lazily(() => new Set(foldedWords(this.text).map(({ word }) => word)));

  constructor(text: string) {
    this.text = text;
  }
}

/** Finds events in sentences, by their names and by their descriptions. */
export class EventNames {
  readonly #names = new WordTree<Known<EventFact>>();
  readonly #parts = new WordTree<DescriptionPart>();
  #asked = new AskedArticle("");

  constructor(events: readonly Known<EventFact>[]) {
    for (const event of events) {
      for (const name of event.fact.names) this.#names.add(name, event);
      for (const description of event.fact.descriptions) {
        for (const part of description) this.#parts.add(part, { event, description });
      }
    }
  }

  /** What `text` names or describes; see `Facts.eventsIn`. */
  findIn(text: string, surroundings: string): readonly EventMatch[] {
    if (surroundings !== this.#asked.text) this.#asked = new AskedArticle(surroundings);
    const known = this.#asked.matches.get(text);
    if (known !== undefined) return known;
    const words = foldedWords(text);
    const keys = words.map(({ word }) => word);
    const found = [...this.#named(words, keys), ...this.#described(words, keys)].filter(({ event }) =>
      fitsContext(event.fact, this.#asked),
    );
    this.#asked.matches.set(text, found);
    return found;
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

function fitsContext({ context }: EventFact, { words }: AskedArticle): boolean {
  return context.length === 0 || context.some((word) => words().has(foldName(word)));
}
