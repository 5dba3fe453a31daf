import type { Analysis } from "../claims/analysis.ts";
import type { Facts } from "../facts/facts.ts";
import type { Span } from "../text/span.ts";
import { type DatedClause, datedClauses } from "./agreement/propositions/dated-clauses.ts";
import { type OnceTold, onces } from "./agreement/propositions/onces.ts";
import type { Telling } from "./agreement/propositions/telling.ts";
import { tellings } from "./agreement/propositions/tellings.ts";
import type { Statement, StatementPlace } from "./agreement/statement.ts";
import { statements } from "./agreement/statements.ts";
import { type ArticleSource, type SourcePlace, sources } from "./article-sources.ts";
import { type Dating, type DatingPlace, datings } from "./datings.ts";
import { type NamedEvent, namedEvents } from "./named-events.ts";
import { type NamedPerson, namedPeople, type PersonPlace } from "./named-people.ts";
import { type NamedThing, type NamePlace, namedThings } from "./named-things.ts";
import type { Passage } from "./passage.ts";
import type { Saying, Section } from "./section.ts";
import { type SpelledName, type SpelledPlace, spelledNames } from "./spelled-names.ts";

/** What each section holds, and what it keeps of where. */
interface Contents {
  readonly people: { value: NamedPerson; place: PersonPlace };
  /** Organisations and places. */
  readonly things: { value: NamedThing; place: NamePlace };
  readonly events: { value: NamedEvent; place: Passage };
  /** Names by how they are written. */
  readonly spellings: { value: SpelledName; place: SpelledPlace };
  /** What one document may answer otherwise than another. */
  readonly statements: { value: Statement; place: StatementPlace };
  /** What its sentences tell, as far as the reporter tells it. */
  readonly tellings: { value: Telling; place: Passage };
  /** Those of its clauses that date something. */
  readonly datedClauses: { value: DatedClause; place: Span };
  /** Whatever comes about once that it dates. */
  readonly onces: { value: OnceTold; place: Span };
  readonly sources: { value: ArticleSource; place: SourcePlace };
  readonly datings: { value: Dating; place: DatingPlace };
}

export type SectionName = keyof Contents;
export type ValueOf<S extends SectionName> = Contents[S]["value"];
export type PlaceOf<S extends SectionName> = Contents[S]["place"];

/** Everything by which articles are compared and found. A new kind is one more line here and in `Contents`. */
export const sections: { readonly [S in SectionName]: Section<ValueOf<S>, PlaceOf<S>> } = {
  people: namedPeople,
  things: namedThings,
  events: namedEvents,
  spellings: spelledNames,
  statements,
  tellings,
  datedClauses,
  onces,
  sources,
  datings,
};

export const sectionNames = Object.keys(sections) as readonly SectionName[];

/** Whether what articles say of a kind is looked up in a corpus, rather than held as a whole beside what another says. */
export function isLookedUp(name: SectionName): boolean {
  return sections[name].besides === undefined;
}

/** What an article says, section by section. */
export type Sayings = { readonly [S in SectionName]: readonly Saying<ValueOf<S>, PlaceOf<S>>[] };

/** What `make` gives for each section; `T` says which type that is for which, and the compiler takes its word. */
export function perSection<T extends Record<SectionName, unknown>>(make: (name: SectionName) => unknown): T {
  return Object.fromEntries(sectionNames.map((name) => [name, make(name)])) as T;
}

/** Everything that an article says by which others are compared with it. */
export function sayingsOf(analysis: Analysis, facts: Facts): Sayings {
  return perSection<Sayings>((name) => sections[name].read(analysis, facts));
}
