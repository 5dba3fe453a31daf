import type { Span } from "../text/span.ts";

/** Whether the office is held at the time spoken of. */
export type RoleStatus = "current" | "former" | "then" | "acting" | "designate";

/** An office or function tied to a person: “US Secretary of State”, “a former culture minister”. */
export interface Role extends Span {
  readonly text: string;
  /** The title in lower case, without country, determiner or status: “deputy foreign minister”. */
  readonly title: string;
  /** The country or organisation whose office it is, in its canonical name: “United States”; `null` if unsaid. */
  readonly of: string | null;
  readonly status: RoleStatus;
}

export type Gender = "female" | "male";

/** A person's name, exactly: no title, no possessive. */
export interface PersonMention extends Span {
  readonly kind: "person";
  readonly text: string;
  /** The name in usual spelling: capitals and possessive folded. */
  readonly name: string;
  readonly roles: readonly Role[];
  /** Set where its place in the sentence alone tells that it is a person's. */
  readonly guessed?: true | undefined;
  /** Which pronoun the form of address, the office or the given name calls for, where one does. */
  readonly gender?: Gender | undefined;
}

/** An organisation. `country` is set for a metonym or a national body: “Downing Street” is the United Kingdom. */
export interface OrganizationMention extends Span {
  readonly kind: "organization";
  readonly text: string;
  readonly name: string;
  readonly country: string | null;
}

/** A place. `country` is its canonical country where the lexicon knows it: “Lima” is Peru. */
export interface PlaceMention extends Span {
  readonly kind: "place";
  readonly text: string;
  readonly name: string;
  readonly country: string | null;
  /** Set where the words before it say that something is there: “in Lima”. */
  readonly located?: true | undefined;
  /** Set where its name says that it is a street, a square or a building, of which towns have many of one name. */
  readonly site?: true | undefined;
  /** Set for a continent, an ocean or a part of the world, which reports on anything name. */
  readonly wide?: true | undefined;
}

/**
 * A function that one person holds for a side of an event: “the Russian delegation, led by X”.
 * `position` is normalised (“head of delegation”, “mediator”); `side` is a canonical country or organisation.
 * The span covers the words that say it.
 */
export interface PositionMention extends Span {
  readonly kind: "position";
  readonly position: string;
  readonly side: string | null;
  /** The person, or for a mediator also a country or organisation, as the sentence names it. */
  readonly holder: Span;
  readonly holderName: string;
  readonly holderKind: HolderKind;
  /** Whether it heads what an event has one of, so that it needs no side to be told apart: a jury, an inquiry. */
  readonly sole: boolean;
}

/** What holds a position: a name's kind, “European mediators” or “the Smith administration”. */
export type HolderKind = "person" | "organization" | "place" | "group" | "government";

/** A mention that names somebody or something. */
export type NameMention = PersonMention | OrganizationMention | PlaceMention;

/** Whether a mention names a person, an organisation or a place. */
export function isName(mention: { readonly kind: string }): mention is NameMention {
  return mention.kind === "person" || mention.kind === "organization" || mention.kind === "place";
}
