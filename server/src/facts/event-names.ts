import type { EventFact } from "./fact.ts";
import type { EventMatch, Known } from "./facts.ts";
import { foldedWords, foldName } from "./fold-words.ts";

interface Node {
  readonly next: Map<string, Node>;
  readonly events: Known<EventFact>[];
}

/** Finds event names in texts: all names in one tree of words, so that the time does not grow with the packs. */
export class EventNames {
  readonly #root: Node = { next: new Map(), events: [] };

  constructor(events: readonly Known<EventFact>[]) {
    for (const event of events) {
      for (const name of event.fact.names) this.#add(foldName(name).split(" "), event);
    }
  }

  /** The names that stand in `text`; at each place the longest. */
  findIn(text: string, surroundings: string): EventMatch[] {
    const words = foldedWords(text);
    const keys = words.map(({ word }) => word);
    const around = new Set(foldedWords(surroundings).map(({ word }) => word));
    const matches: EventMatch[] = [];
    for (let first = 0; first < words.length; ) {
      const found = this.#longestAt(keys, first);
      const events = found?.events.filter(({ fact }) => fitsContext(fact, around)) ?? [];
      const start = words[first]?.start;
      const end = words[first + (found?.length ?? 1) - 1]?.end;
      if (start !== undefined && end !== undefined) {
        for (const event of events) matches.push({ event, start, end });
      }
      first += events.length > 0 && found !== null ? found.length : 1;
    }
    return matches;
  }

  #add(words: readonly string[], event: Known<EventFact>): void {
    let node = this.#root;
    for (const word of words) {
      let next = node.next.get(word);
      if (next === undefined) {
        next = { next: new Map(), events: [] };
        node.next.set(word, next);
      }
      node = next;
    }
    node.events.push(event);
  }

  #longestAt(words: readonly string[], first: number): { events: Known<EventFact>[]; length: number } | null {
    let node: Node | undefined = this.#root;
    let longest: { events: Known<EventFact>[]; length: number } | null = null;
    for (let at = first; at < words.length; at++) {
      node = node.next.get(words[at] ?? "");
      if (node === undefined) break;
      if (node.events.length > 0) longest = { events: node.events, length: at - first + 1 };
    }
    return longest;
  }
}

function fitsContext(fact: EventFact, around: ReadonlySet<string>): boolean {
  return fact.context.length === 0 || fact.context.some((word) => around.has(foldName(word)));
}
