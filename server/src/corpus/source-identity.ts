import type { Analysis } from "../claims/analysis.ts";
import { nameKey, nameParts } from "../claims/name-key.ts";
import { foldName } from "../facts/fold-words.ts";
import type { AttributionMention, AttributionSource } from "../reading/mention.ts";
import { isName, type NameMention } from "../reading/name-mention.ts";
import { lastStartingAt } from "../text/lookup.ts";
import { contains, type Span } from "../text/span.ts";

/** The key of what is told in the passive, without anybody who says it. */
const NOBODY = "nobody";

/** The key of those who are called by a pronoun alone, where it is not clear for whom it stands. */
export const UNCLEAR = "unclear";

interface Identity {
  readonly key: string;
  readonly name: string;
}

/** The key of a person by name; one without a given name may be anybody of the family. */
function personKey(name: string): string {
  const { given, family } = nameParts(name);
  return `person ${nameKey(family)}${given === null ? "" : ` ${nameKey(given)}`}`;
}

/** Whether a key is a person's. */
export const isPersonKey = (key: string): boolean => key.startsWith("person ");

/** Prepares to tell who a source is. */
export function identities(
  { uri, mentions, people }: Analysis,
  reports: readonly AttributionMention[],
): (report: AttributionMention) => Identity {
  const names = mentions.filter(isName);
  const persons = new Map(people.flatMap(({ name, mentions: own }) => own.map((each) => [each, name])));
  const here = (name: string): Identity => ({ key: `here ${uri} ${folded(name)}`, name });
  const itself = (source: AttributionSource): Identity => {
    const from = lastStartingAt(names, source.start - 1) + 1;
    const inside = names.slice(from, lastStartingAt(names, source.end - 1) + 1);
    const named = inside.find((name) => contains(name, source.head) || isOffice(name, source.head));
    if (named?.kind === "person") return person(persons.get(named) ?? named.name);
    if (named !== undefined) return everywhere(named.name);
    const isDescribed =
      source.class === "named"
        ? inside.length === 0 && !CAPITAL.test(source.text)
        : source.described !== null;
    return isDescribed ? here(source.text) : everywhere(source.text);
  };
  const known = new Map(people.map(({ name }) => [name, person(name)]));
  for (const { source } of reports) {
    if (!source.resumes && !known.has(source.text)) known.set(source.text, itself(source));
  }
  return ({ source, cue }) => {
    if (contains(source, cue)) return { key: NOBODY, name: "" };
    if (!source.resumes) return known.get(source.text) ?? itself(source);
    if (source.takesUp !== null) return known.get(source.takesUp) ?? everywhere(source.takesUp);
    return source.isPronoun ? { key: UNCLEAR, name: "" } : here(source.text);
  };
}

/** Whether the word belongs to an office with which a person is named: “Secretary” in “Secretary of State Jane Smith”. */
function isOffice(name: NameMention, head: Span): boolean {
  return name.kind === "person" && name.roles.some((role) => contains(role, head));
}

/** A capital behind the first word: who is meant has a name, and not only a description in this article. */
const CAPITAL = /\s\p{Lu}/u;

const folded = (name: string): string => nameKey(foldName(name));

const person = (name: string): Identity => ({ key: personKey(name), name });

const everywhere = (name: string): Identity => ({ key: `name ${folded(name)}`, name });
