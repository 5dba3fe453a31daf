import type { Span } from "../text/span.ts";
import type {
  DatedName,
  EventFact,
  Fact,
  FactPack,
  OrganisationFact,
  PersonFact,
  PlaceFact,
  TermFact,
  WorkFact,
} from "./fact.ts";
import type { HouseStyle } from "./house-style.ts";

/** A fact with the pack it comes from. */
export interface Known<F = Fact> {
  readonly fact: F;
  readonly pack: FactPack;
}

/** An event's name, or all words of one of its descriptions, found in a text. */
export interface EventMatch extends Span {
  readonly event: Known<EventFact>;
}

/** A name of a place or an organisation, found in a text. */
export interface NameMatch extends Span {
  readonly name: DatedName;
  readonly bearer: Known<PlaceFact | OrganisationFact>;
}

/** A name of a work, found in a text. */
export interface WorkMatch extends Span {
  readonly work: Known<WorkFact>;
}

/** All packs, looked up by name. Lookups fold case, accents and possessives; nearer packs come first. */
export interface Facts {
  /** How the newsroom writes names, as its settings say. */
  readonly houseStyle: HouseStyle;
  readonly events: readonly Known<EventFact>[];
  /** The fact that evidence names, as “ukraine/minsk-ii”: the pack's id and the fact's. */
  factWithId(id: string): Known<Fact> | null;
  /** The events that are called so. */
  eventsNamed(name: string): readonly Known<EventFact>[];
  /**
   * The events that `text`, a sentence, names or describes. An event with context words counts only if
   * `surroundings` (the whole article) contains one of them. Spans are UTF-16 offsets of `text`.
   */
  eventsIn(text: string, surroundings: string): readonly EventMatch[];
  /** All terms of office of a person, in order of their start. */
  termsOf(person: string): readonly Known<TermFact>[];
  /** All terms in any office of a country or organisation by any of its names; in order of their start. */
  termsIn(of: string): readonly Known<TermFact>[];
  /** Of these, the terms in an office by any of its names. */
  holdersOf(office: string, of: string): readonly Known<TermFact>[];
  personNamed(name: string): Known<PersonFact> | null;
  /** The places that are or were called so, at any time. */
  placesNamed(name: string): readonly Known<PlaceFact>[];
  /** The organisations that are or were called so, at any time. */
  organisationsNamed(name: string): readonly Known<OrganisationFact>[];
  /** The organisation that publishes at a web address, or at the site that it is part of; `null` if no pack knows. */
  publisherAt(address: string): Known<OrganisationFact> | null;
  /**
   * The names of places and organisations in `text`, the longest at each place, from left to right; several
   * matches of one span where several bear the name. A word with a capital in the name must have one in the
   * text. Spans are UTF-16 offsets of `text`.
   */
  namesIn(text: string): readonly NameMatch[];
  /** The works that are called so. */
  worksNamed(name: string): readonly Known<WorkFact>[];
  /** The works that `text` names, in the same way; where two bear one name, the nearer pack's. */
  worksIn(text: string): readonly WorkMatch[];
}
