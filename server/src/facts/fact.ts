/**
 * Dates in facts are ISO 8601 days, months or years: as much of the date as is known.
 */

/** Where a fact is from and when it was looked up. */
export interface Provenance {
  /** A URL or a bibliographic reference. */
  readonly source: string;
  /** The day it was looked up, ISO. */
  readonly retrieved: string;
}

/** A span of time. `from` null: since before anyone asks; `until` null: it has not ended as far as the pack speaks. */
export interface Validity {
  readonly from: string | null;
  readonly until: string | null;
}

/** An event with its date; `end` is its last day where it lasted. */
export interface EventFact extends Provenance {
  readonly id: string;
  /** What it is called, the usual name first. */
  readonly names: readonly string[];
  /**
   * Ways to tell it without naming it: each a list of names and words that must all stand in one sentence,
   * as “seized” and “Suez Canal”.
   */
  readonly descriptions: readonly (readonly string[])[];
  /** Words of which an article must contain at least one for the names to mean this event; empty: none needed. */
  readonly context: readonly string[];
  readonly start: string;
  readonly end: string | null;
  /** For an agreement, a truce, a state of affairs that the event brought about: while it held. */
  readonly inForce: Validity | null;
  /** The town, region or country. */
  readonly place: string | null;
  /** The building or ground in that place. */
  readonly venue: string | null;
  /** The country, town or organisation that holds it. */
  readonly host: string | null;
  /** What it is one of, as an article would write it: “round of talks”. */
  readonly series: string | null;
  /** Its number in that series, counted from 1. */
  readonly number: number | null;
  readonly participants: readonly string[];
  readonly mediators: readonly string[];
  /** Who led each side: canonical country or organisation → person. */
  readonly leaders: Readonly<Record<string, string>>;
}

/** A person's term in an office. `end` null: still in office when the pack says it is complete. */
export interface TermFact extends Provenance {
  readonly id: string;
  readonly person: string;
  /** The title in lower case, singular, without country: “foreign minister”. */
  readonly office: string;
  /** What the office is called besides: “foreign secretary”. */
  readonly names: readonly string[];
  /** Canonical country or organisation. */
  readonly of: string;
  readonly start: string;
  readonly end: string | null;
  /** In the office for the time being, as during a vacancy. */
  readonly acting: boolean;
  /** Whether several people hold the office at once, as deputies do. */
  readonly shared: boolean;
}

/** A person's name in its usual spellings, the preferred one first. */
export interface PersonFact extends Provenance {
  readonly id: string;
  readonly names: readonly string[];
  readonly born: string | null;
  readonly died: string | null;
}

/** A name and the time that it was the name. */
export interface DatedName extends Validity {
  readonly name: string;
}

/** What places and organisations have in common. */
interface Lasting extends Provenance {
  readonly id: string;
  /** What it is and was called, the name of today first. */
  readonly names: readonly DatedName[];
  /** What it is: city, country, company, alliance, ministry, outlet. */
  readonly kind: string | null;
  readonly founded: string | null;
  /** When it ceased to be, under any name. */
  readonly dissolved: string | null;
  /** What it came from, and what came of it: a name or an id of the same pack. */
  readonly predecessor: string | null;
  readonly successor: string | null;
  /** The country that it lies in or belongs to. */
  readonly country: string | null;
}

/** A town, region, country, building or other place. */
export interface PlaceFact extends Lasting {
  /** Tells it from an organisation where either may stand. */
  readonly type: "place";
}

/** A company, party, ministry, alliance, news outlet or other body. */
export interface OrganisationFact extends Lasting {
  readonly type: "organisation";
  /** The town of its headquarters. */
  readonly seat: string | null;
  /** Of an outlet: the URL it publishes at. */
  readonly site: string | null;
}

/** A report, a database, a treaty or another publication that articles cite. */
export interface WorkFact extends Provenance {
  readonly id: string;
  /** What it is called, the usual name first. */
  readonly names: readonly string[];
  /** What it is: report, database, treaty, index, journal. */
  readonly kind: string | null;
  /** Who publishes it. */
  readonly publisher: string | null;
  /** The URL at which it can be read. */
  readonly site: string;
}

/** The facts of a pack by their kind. */
export interface FactsByKind {
  readonly events: readonly EventFact[];
  readonly terms: readonly TermFact[];
  readonly people: readonly PersonFact[];
  readonly places: readonly PlaceFact[];
  readonly organisations: readonly OrganisationFact[];
  readonly works: readonly WorkFact[];
}

export type FactKind = keyof FactsByKind;

/** A fact of any kind. */
export type Fact = FactsByKind[FactKind][number];

/** The kinds in the order in which packs and lists give them. */
export const factKinds = [
  "events",
  "terms",
  "people",
  "places",
  "organisations",
  "works",
] as const satisfies FactKind[];

/** One file of facts; it speaks of nothing after `completeUntil`. */
export interface FactPack extends FactsByKind {
  readonly id: string;
  readonly title: string;
  /** A sentence on what it covers. */
  readonly covers: string | null;
  readonly completeUntil: string;
  /** The file that it was read from; `null` where there is none. */
  readonly uri: string | null;
  /** Where its facts stand in that file: id → line, counted from 1. */
  readonly lines: Readonly<Record<string, number>>;
}

/** All facts of a pack. */
export function factsOf(pack: FactPack): Fact[] {
  return factKinds.flatMap((kind): readonly Fact[] => pack[kind]);
}
