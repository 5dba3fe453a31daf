import type { Analysis, Person } from "../../claims/analysis.ts";
import { nameParts } from "../../claims/name-key.ts";
import { foldName } from "../../facts/fold-words.ts";
import type { OrganizationMention, PersonMention, PlaceMention } from "../../reading/mention.ts";
import { isName, type NameMention } from "../../reading/name-mention.ts";
import type { HeldArticle } from "../articles.ts";
import type { Library } from "../library.ts";

/** One place where a thing is named. Offsets are UTF-16 offsets of that article. */
export interface NamedPlace {
  readonly uri: string;
  readonly mention: NameMention;
}

/** A person, organisation or place, with every mention in every document of the folder. */
export interface NamedThing {
  readonly kind: NameMention["kind"];
  readonly name: string;
  /** This document's first, then the others' in the order of their URIs; each document's in the order of its text. */
  readonly places: readonly NamedPlace[];
  /** The mention at the place that was asked about. */
  readonly at: NameMention;
}

/** What is named at an offset of an article; `null` where nothing is. */
export function thingAt(library: Library, { uri, analysis }: HeldArticle, offset: number): NamedThing | null {
  if (analysis === null) return null;
  const at = analysis.mentions.find(
    (mention): mention is NameMention => isName(mention) && mention.start <= offset && offset <= mention.end,
  );
  if (at === undefined) return null;
  const places = at.kind === "person" ? personPlaces(library, analysis, at) : namePlaces(library, at);
  const here = places.filter((place) => place.uri === uri);
  const elsewhere = places.filter((place) => place.uri !== uri);
  return { kind: at.kind, name: nameOf(analysis, at), places: [...here, ...elsewhere], at };
}

/** The person of an article whom a mention names. */
export function personOf({ people }: Analysis, mention: PersonMention): Person {
  return (
    people.find(({ mentions }) => mentions.includes(mention)) ?? { name: mention.name, mentions: [mention] }
  );
}

function nameOf(analysis: Analysis, mention: NameMention): string {
  return mention.kind === "person" ? personOf(analysis, mention).name : mention.name;
}

/** The same person in all documents: called the same in full, or by a spelling that the facts give. */
function personPlaces(library: Library, analysis: Analysis, mention: PersonMention): NamedPlace[] {
  const person = personOf(analysis, mention);
  const own = person.mentions.map((each) => ({ uri: analysis.uri, mention: each }));
  const others = samePeople(library, analysis.uri, person).flatMap(({ uri, person: { mentions } }) =>
    mentions.map((each) => ({ uri, mention: each })),
  );
  return [...own, ...others];
}

/** The people of other documents who bear this full name, or another that the facts give its bearer. */
export function samePeople(
  library: Pick<Library, "corpus" | "facts">,
  uri: string,
  { name }: Person,
): { readonly uri: string; readonly person: Person }[] {
  const called = [name, ...(library.facts.personNamed(name)?.fact.names ?? [])];
  const names = new Set(called.map(foldName));
  const families = new Set(called.map((each) => nameParts(each).family));
  const found = new Map<Person, string>();
  for (const family of families) {
    for (const other of library.corpus().namesakes(family))
      if (other.uri !== uri && names.has(foldName(other.person.name))) found.set(other.person, other.uri);
  }
  return [...found].map(([person, where]) => ({ uri: where, person }));
}

function namePlaces(library: Library, { kind, name }: OrganizationMention | PlaceMention): NamedPlace[] {
  const wanted = foldName(name);
  return library
    .corpus()
    .articles.flatMap(({ uri, mentions }) =>
      mentions.flatMap((mention) =>
        isName(mention) && mention.kind === kind && foldName(mention.name) === wanted
          ? [{ uri, mention }]
          : [],
      ),
    );
}
