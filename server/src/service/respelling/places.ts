import { spellingDifference } from "../../claims/spelling-difference.ts";
import type { NamedPassage } from "../../corpus/named-passage.ts";
import { familyKey } from "../../corpus/named-people.ts";
import { writtenKey } from "../../corpus/spelled-names.ts";
import { createHouseStyle } from "../../facts/house-style.ts";
import type { Respelling } from "../../rules/finding.ts";
import { samePerson } from "../../rules/people/spellings.ts";
import type { Span } from "../../text/span.ts";
import type { Library } from "../library.ts";

/** A place that would be spelled otherwise. Offsets are UTF-16 offsets of its article. */
export interface RespelledPlace extends Span {
  readonly newText: string;
  /** Inside a quotation, or dismissed by a note: a person is asked. */
  readonly asked: boolean;
}

/** The articles of the folder that may have places to be spelled otherwise; `uri` is the one whose finding it is. */
export function articlesToRespell(library: Library, uri: string, respelling: Respelling): readonly string[] {
  const { of, from } = respelling;
  if (of === "style") return library.uris();
  const found =
    of === "person"
      ? bearers(library, uri, from).map((each) => each.uri)
      : library
          .corpus()
          .under("spellings", writtenKey(from))
          .flatMap(({ value, uris }) => (spellingDifference(value.form, from) === null ? uris : []));
  return [...new Set([uri, ...found])];
}

/** The places of one article where `respelling`, found in the article `origin`, would write a name otherwise. */
export function placesToRespell(
  library: Library,
  uri: string,
  origin: string,
  respelling: Respelling,
): RespelledPlace[] {
  if (respelling.of === "style") return stylePlaces(library, uri, respelling);
  const mentions =
    respelling.of === "person"
      ? bearers(library, origin, respelling.from)
          .filter((each) => each.uri === uri)
          .flatMap(({ value }) => library.corpus().places("people", uri, value))
          .flatMap((place) => place.mentions)
      : (library.corpus().digest(uri)?.says.spellings ?? [])
          .filter(({ value }) => spellingDifference(value.form, respelling.from) === null)
          .flatMap(({ place }) => place.mentions);
  return mentions.flatMap((mention) => respelled(mention, respelling));
}

function stylePlaces(library: Library, uri: string, { from }: Respelling): RespelledPlace[] {
  const text = library.text(uri);
  if (text === undefined) return [];
  const matches = library.facts.houseStyle.findIn(text).filter(({ entry }) => entry.written === from);
  if (matches.length === 0) return [];
  const found = new Set(
    library.findings(uri).flatMap(({ respelling, start }) => (respelling?.of === "style" ? [start] : [])),
  );
  return matches.map(({ start, end, replacement }) => ({
    start,
    end,
    newText: replacement,
    asked: !found.has(start),
  }));
}

/** The words of a mention that are to be spelled otherwise, with the capitals that they have. */
function respelled({ start, text, quoted }: NamedPassage, { from, to }: Respelling): RespelledPlace[] {
  return createHouseStyle({ [from]: to })
    .findIn(text)
    .map((match) => ({
      start: start + match.start,
      end: start + match.end,
      newText: match.replacement,
      asked: quoted === true,
    }));
}

/** The person of an article who is written so, in all articles. */
function bearers(library: Library, uri: string, form: string): ReturnType<typeof samePerson> {
  const { facts } = library;
  const corpus = library.corpus();
  const own = (corpus.digest(uri)?.says.people ?? []).find(({ value }) =>
    [...value.familyForms, ...value.givenForms].some((each) => each.form === form),
  );
  return own === undefined
    ? []
    : samePerson(uri, own.value, [...corpus.under("people", familyKey(own.value.name))], { corpus, facts });
}
