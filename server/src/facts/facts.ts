import type { Span } from "../text/span.ts";
import type { EventFact, FactPack, PersonFact, TermFact } from "./fact.ts";

/** A fact with the pack it comes from. */
export interface Known<F> {
  readonly fact: F;
  readonly pack: FactPack;
}

/** An event's name, or all words of one of its descriptions, found in a text. */
export interface EventMatch extends Span {
  readonly event: Known<EventFact>;
}

/** All packs, looked up by name. Lookups fold case, accents and possessives. */
export interface Facts {
  readonly events: readonly Known<EventFact>[];
  /** The events that are called so. */
  eventsNamed(name: string): readonly Known<EventFact>[];
  /**
   * The events that `text`, a sentence, names or describes. An event with context words counts only if
   * `surroundings` (the whole article) contains one of them. Spans are UTF-16 offsets of `text`.
   */
  eventsIn(text: string, surroundings: string): readonly EventMatch[];
  /** All terms of office of a person, in order of their start. */
  termsOf(person: string): readonly Known<TermFact>[];
  personNamed(name: string): Known<PersonFact> | null;
}
