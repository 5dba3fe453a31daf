import { constructFromEvents, EVENT_ID, type Event, parseEvents, YAMLException } from "js-yaml";
import { lazily } from "../text/lazily.ts";
import { type Span, sliceOf } from "../text/span.ts";
import { aliasFault } from "./yaml-aliases.ts";
import type { YamlFault } from "./yaml-fault.ts";

/** The keys and indexes that lead to a value in the file. */
export type FilePath = readonly (string | number)[];

/**
 * A YAML file as plain data, with the place of everything in it. Never throws on any text. The data is built
 * from the parser's events, and places are looked up in them only when asked for, which reads large files ten
 * times as fast as a tree of nodes with places. Spans are UTF-16 offsets of the text.
 */
export class YamlFile {
  readonly #text: string;
  readonly #events: readonly Event[];
  /** For each event: the index of the one after its node. */
  readonly #ends = lazily(() => endsOf(this.#events));
  /** Of the sequences that were asked about: where their items begin. */
  readonly #items = new Map<number, readonly number[]>();
  readonly fault: YamlFault | null;
  /** What the file says; `undefined` where it cannot be read. */
  readonly value: unknown;

  constructor(text: string) {
    this.#text = text;
    const read = readYaml(text);
    this.#events = read.events;
    this.fault = read.fault;
    this.value = read.value;
  }

  /** Whether the file itself has something at `path`. */
  has(path: FilePath): boolean {
    return this.#find(path).length === path.length + 1;
  }

  /** The value at `path`, or the nearest thing above it that the file has; of a collection its first line. */
  spanOf(path: FilePath): Span {
    const found = this.#find(path);
    const span = found
      .map(({ value, key }) => this.#span(value) ?? this.#span(key))
      .findLast((each) => each !== null);
    return span ?? { start: 0, end: 0 };
  }

  /** The key at the end of `path`. */
  keySpanOf(path: FilePath): Span {
    const found = this.#find(path);
    const key = found.length === path.length + 1 ? found.at(-1)?.key : null;
    return (key ? this.#span(key) : null) ?? this.spanOf(path);
  }

  /** The nodes on the way to `path`, from the whole file on, as far as the file has them. */
  #find(path: FilePath): FoundNode[] {
    let index = this.#events[0]?.type === EVENT_ID.DOCUMENT ? 1 : 0;
    const found: FoundNode[] = [{ key: null, value: this.#events[index] ?? null }];
    for (const step of path) {
      const next = this.#step(index, step);
      if (next === null) break;
      found.push(next.node);
      index = next.index;
    }
    return found;
  }

  #step(index: number, step: string | number): { index: number; node: FoundNode } | null {
    const type = this.#events[index]?.type;
    if (type === EVENT_ID.SEQUENCE) {
      const item = typeof step === "number" ? this.#itemsOf(index)[step] : undefined;
      return item === undefined ? null : { index: item, node: this.#node(null, item) };
    }
    if (type !== EVENT_ID.MAPPING) return null;
    for (let key = index + 1; this.#holds(key); ) {
      const value = this.#end(key);
      if (this.#scalar(key) === step) return { index: value, node: this.#node(key, value) };
      key = this.#end(value);
    }
    return null;
  }

  #itemsOf(sequence: number): readonly number[] {
    const known = this.#items.get(sequence);
    if (known !== undefined) return known;
    const items: number[] = [];
    for (let item = sequence + 1; this.#holds(item); item = this.#end(item)) items.push(item);
    this.#items.set(sequence, items);
    return items;
  }

  /** Whether a node begins here, so that the collection around goes on. */
  #holds(index: number): boolean {
    return index < this.#events.length && this.#events[index]?.type !== EVENT_ID.POP;
  }

  #node(key: number | null, value: number): FoundNode {
    return {
      key: key === null ? null : (this.#events[key] ?? null),
      value: this.#events[value] ?? null,
    };
  }

  #scalar(index: number): string | null {
    const event = this.#events[index] ?? null;
    const span = this.#span(event);
    return event?.type === EVENT_ID.SCALAR && span !== null ? sliceOf(this.#text, span) : null;
  }

  #span(event: Event | null): Span | null {
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return event.valueStart < 0 ? null : { start: event.valueStart, end: event.valueEnd };
      case EVENT_ID.ALIAS:
        return { start: event.anchorStart - 1, end: event.anchorEnd };
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING: {
        const end = this.#text.indexOf("\n", event.start);
        return { start: event.start, end: end < 0 ? this.#text.length : end };
      }
      default:
        return null;
    }
  }

  #end(index: number): number {
    return this.#ends()[index] ?? this.#events.length;
  }
}

interface FoundNode {
  readonly key: Event | null;
  readonly value: Event | null;
}

function readYaml(text: string): { events: readonly Event[]; value?: unknown; fault: YamlFault | null } {
  try {
    const events = parseEvents(text, {});
    const fault = aliasFault(events, text);
    if (fault !== null) return { events, fault };
    const documents = constructFromEvents(events, { source: text });
    if (documents.length === 1) return { events, value: documents[0], fault: null };
    const message = documents.length === 0 ? "The file is empty." : "The file holds several documents (---).";
    return { events, fault: { start: 0, end: 0, message } };
  } catch (error) {
    if (!(error instanceof YAMLException)) {
      return { events: [], fault: { start: 0, end: 0, message: "This is not YAML." } };
    }
    const start = Math.min(error.mark?.position ?? 0, text.length);
    return { events: [], fault: { start, end: start, message: `This is not YAML: ${error.reason}.` } };
  }
}

/** For each event the index of the one after its node. */
function endsOf(events: readonly Event[]): Int32Array {
  const ends = new Int32Array(events.length);
  const open: number[] = [];
  for (const [index, { type }] of events.entries()) {
    ends[index] = index + 1;
    if (type === EVENT_ID.POP) ends[open.pop() ?? index] = index + 1;
    else if (type !== EVENT_ID.SCALAR && type !== EVENT_ID.ALIAS) open.push(index);
  }
  return ends;
}
