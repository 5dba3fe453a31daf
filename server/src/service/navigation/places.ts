import { type DocumentHighlight, DocumentHighlightKind, type Location } from "vscode-languageserver-types";
import type { HeldArticle } from "../held-article.ts";
import type { Library } from "../library.ts";
import { rangeOf } from "../positions.ts";
import { type NamedPlace, type NamedThing, thingAt } from "./named-thing.ts";

/** Every place of the folder that names what is named at an offset. */
export function referencesAt(library: Library, article: HeldArticle, offset: number): Location[] {
  return (thingAt(library, article, offset)?.places ?? []).flatMap((place) => locationOf(library, place));
}

/** The places of this document alone. */
export function highlightsAt(library: Library, article: HeldArticle, offset: number): DocumentHighlight[] {
  return (thingAt(library, article, offset)?.places ?? [])
    .filter(({ uri }) => uri === article.uri)
    .map(({ mention }) => ({
      range: rangeOf(article.document, mention),
      kind: DocumentHighlightKind.Text,
    }));
}

/**
 * Where a thing is introduced: the first mention of this document that names it most fully. From that mention itself
 * it goes on to where the other documents introduce it.
 */
export function definitionAt(library: Library, article: HeldArticle, offset: number): Location[] {
  const thing = thingAt(library, article, offset);
  if (thing === null) return [];
  const introductions = [...new Set(thing.places.map(({ uri }) => uri))].flatMap((uri) =>
    introduction(thing, uri),
  );
  const [own, ...others] = introductions;
  if (own === undefined) return [];
  const places = own.mention.start === thing.at.start && others.length > 0 ? others : [own];
  return places.flatMap((place) => locationOf(library, place));
}

function introduction({ places }: NamedThing, uri: string): NamedPlace[] {
  const here = places.filter((place) => place.uri === uri);
  const fullest = Math.max(...here.map(wordsIn));
  return here.filter((place) => wordsIn(place) === fullest).slice(0, 1);
}

function wordsIn({ mention }: NamedPlace): number {
  return mention.text.split(/\s+/).length;
}

function locationOf(library: Library, { uri, mention }: NamedPlace): Location[] {
  const range = library.range(uri, mention);
  return range === null ? [] : [{ uri, range }];
}
