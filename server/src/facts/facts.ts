import type { EventFact, FactPack, PersonFact, TermFact } from "./fact.ts";

/** A fact with the pack it comes from. */
export interface Known<F> {
  readonly fact: F;
  readonly pack: FactPack;
}

/** All packs, looked up by name. Lookups fold case, accents and possessives. */
export interface Facts {
  /** The events that one of `names` or aliases calls so. */
  eventsNamed(name: string): readonly Known<EventFact>[];
  /** Every event, for rules that match a sentence against event names. */
  readonly events: readonly Known<EventFact>[];
  /** All terms of office of a person, in order of their start. */
  termsOf(person: string): readonly Known<TermFact>[];
  personNamed(name: string): Known<PersonFact> | null;
}
