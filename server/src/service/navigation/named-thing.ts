import type { Analysis, Person } from "../../claims/analysis.ts";
import type { CorpusView } from "../../corpus/corpus-view.ts";
import type { Group } from "../../corpus/group.ts";
import type { NamedPassage } from "../../corpus/named-passage.ts";
import { familyKey, type NamedPerson } from "../../corpus/named-people.ts";
import { thingKey } from "../../corpus/named-things.ts";
import type { ValueOf } from "../../corpus/sections.ts";
import { foldName } from "../../facts/fold-words.ts";
import type { PersonMention } from "../../reading/mention.ts";
import { isName, type NameMention } from "../../reading/name-mention.ts";
import type { HeldArticle } from "../held-article.ts";
import type { Library } from "../library.ts";

/** One place where a thing is named. Offsets are UTF-16 offsets of that article. */
export interface NamedPlace {
  readonly uri: string;
  readonly mention: NamedPassage;
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
  const name = at.kind === "person" ? personOf(analysis, at).name : at.name;
  const corpus = library.corpus();
  const places =
    at.kind === "person"
      ? placesIn(corpus, "people", [...ownPerson(corpus, uri, name), ...samePeople(library, uri, name)])
      : placesIn(corpus, "things", corpus.under("things", thingKey(at)));
  const here = places.filter((place) => place.uri === uri);
  const elsewhere = places.filter((place) => place.uri !== uri);
  return { kind: at.kind, name, places: [...here, ...elsewhere], at };
}

/** The person of an article whom a mention names. */
export function personOf({ people }: Analysis, mention: PersonMention): Person {
  return (
    people.find(({ mentions }) => mentions.includes(mention)) ?? { name: mention.name, mentions: [mention] }
  );
}

function ownPerson(corpus: CorpusView, uri: string, name: string): Group<NamedPerson>[] {
  return (corpus.digest(uri)?.says.people ?? [])
    .filter(({ value }) => value.name === name)
    .map(({ value }) => ({ value, uris: [uri] }));
}

/** The people of other documents who bear this full name, or another that the facts give its bearer. */
export function samePeople(
  library: Pick<Library, "corpus" | "facts">,
  uri: string,
  name: string,
): Group<NamedPerson>[] {
  const called = [name, ...(library.facts.personNamed(name)?.fact.names ?? [])];
  const names = new Set(called.map(foldName));
  const families = new Set(called.map(familyKey));
  return [...families]
    .flatMap((family) => library.corpus().under("people", family))
    .filter(({ value }) => names.has(foldName(value.name)))
    .map(({ value, uris }) => ({ value, uris: uris.filter((each) => each !== uri) }));
}

/** Every place where articles say one of these; in the order of their URIs. */
function placesIn<S extends "people" | "things">(
  corpus: CorpusView,
  section: S,
  groups: readonly Group<ValueOf<S>>[],
): NamedPlace[] {
  return groups
    .flatMap(({ value, uris }) => uris.map((uri) => ({ uri, value })))
    .sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0))
    .flatMap(({ uri, value }) =>
      corpus
        .places(section, uri, value)
        .flatMap(({ mentions }) => mentions.map((mention) => ({ uri, mention }))),
    );
}
