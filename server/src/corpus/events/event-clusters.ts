import { overlaps, type Span } from "../../text/span.ts";
import type { Stated, Statement } from "../agreement/statement.ts";
import { witnessesOf } from "../agreement/witnesses.ts";
import type { CorpusView } from "../corpus-view.ts";

/** A passage that tells of an event. */
export interface Telling {
  readonly uri: string;
  readonly said: Stated;
}

/** What is said of an event, rather than of a number, an office or somebody's words. */
const OF_EVENTS: ReadonlySet<Statement["kind"]> = new Set([
  "number",
  "venue",
  "place",
  "host",
  "date",
  "outcome",
  "day",
]);

/** An event of which more passages tell is cut off: nobody looks through them. */
const MOST = 200;

/** What an article tells of events. */
export function tellingsIn(uri: string, corpus: CorpusView): Telling[] {
  const statements = corpus.digest(uri)?.says.statements ?? [];
  return statements.filter(({ value }) => OF_EVENTS.has(value.kind)).map((said) => ({ uri, said }));
}

/**
 * The events of a folder: passages hang together that answer one question on an event, alike or otherwise, and in one
 * article those whose words overlap. So a verdict, its day and its opposite in another document are one event, and a vote
 * that is repeated is another. Takes time in proportion to what tells of the events that are asked for.
 */
export class EventClusters {
  readonly #corpus: CorpusView;
  readonly #known = new Map<string, readonly Telling[]>();

  /** The corpus must not change while it is asked. */
  constructor(corpus: CorpusView) {
    this.#corpus = corpus;
  }

  /** All that tells of the event that a passage tells of, itself first. */
  of(telling: Telling): readonly Telling[] {
    const key = keyOf(telling);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const found = new Map([[key, telling]]);
    // A map goes on to what is added while it is gone through.
    for (const each of found.values()) {
      if (found.size >= MOST) break;
      for (const next of this.#besides(each)) found.set(keyOf(next), next);
    }
    const cluster = [...found.values()];
    for (const each of found.keys()) this.#known.set(each, cluster);
    return cluster;
  }

  /** The documents that tell of the events of a passage, besides its own, in order of URI. */
  othersTelling(uri: string, span: Span): readonly string[] {
    const here = tellingsIn(uri, this.#corpus).filter(({ said }) => overlaps(said.place, span));
    const uris = new Set(here.flatMap((telling) => this.of(telling).map((each) => each.uri)));
    uris.delete(uri);
    return [...uris].sort();
  }

  *#besides({ uri, said }: Telling): Generator<Telling> {
    for (const other of tellingsIn(uri, this.#corpus))
      if (other.said !== said && overlaps(other.said.place, said.place)) yield other;
    for (const witness of witnessesOf(said.value, uri, this.#corpus)) {
      if (witness.outcome === "update") continue;
      for (const each of [witness.uri, ...witness.copies]) {
        const [place] = this.#corpus.places("statements", each, witness.value);
        if (place !== undefined) yield { uri: each, said: { value: witness.value, place } as Stated };
      }
    }
  }
}

function keyOf({ uri, said: { value, place } }: Telling): string {
  return `${uri} ${place.start} ${place.end} ${value.kind} ${value.same}`;
}
