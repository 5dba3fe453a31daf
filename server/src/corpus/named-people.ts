import type { Person } from "../claims/analysis.ts";
import { nameKey, nameParts } from "../claims/name-key.ts";
import { isRunTogether } from "../claims/run-together.ts";
import type { PersonMention } from "../reading/mention.ts";
import type { Gender } from "../reading/name-mention.ts";
import { type NamedPassage, namedPassages } from "./named-passage.ts";
import type { Office } from "./office.ts";
import type { Saying, Section } from "./section.ts";
import { soleOfficeKey } from "./sole-offices.ts";

/** One way in which an article writes a part of a person's name. */
export interface NameForm {
  readonly form: string;
  /** How many mentions have this form. */
  readonly times: number;
}

/** A person as an article names them, with what it takes to compare names. */
export interface NamedPerson {
  /** The fullest name the article gives. */
  readonly name: string;
  /** The key of the given name; `null` where the article gives none. */
  readonly givenKey: string | null;
  readonly familyForms: readonly NameForm[];
  readonly givenForms: readonly NameForm[];
  /** Each office once, in the order of the text. */
  readonly offices: readonly Office[];
}

/** Where an article names a person. The numbers are indices of `mentions`. */
export interface PersonPlace {
  readonly mentions: readonly NamedPassage[];
  /** The first mention by the fullest name. */
  readonly full: number;
  /** The first mention in each form of the family name. */
  readonly family: readonly number[];
  /** The first mention in each form of the given name. */
  readonly given: readonly number[];
  /** The first mention with each office. */
  readonly offices: readonly number[];
  /** Which pronoun a mention calls for, where one does (`PersonMention.gender`). */
  readonly gender: Gender | null;
}

/**
 * The people of an article, without those whose name ran together with another word, by the key of their family name and by the
 * offices that one person holds at a time.
 */
export const namedPeople: Section<NamedPerson, PersonPlace> = {
  compared: true,
  heedsSubject: true,
  read(analysis) {
    const passages = namedPassages(analysis);
    return analysis.people
      .filter(({ name }) => !isRunTogether(name))
      .map((person) => sayingOf(person, passages));
  },
  keys: ({ name, offices }) => [familyKey(name), ...offices.flatMap((office) => soleOfficeKey(office) ?? [])],
};

/** What namesakes are found by. */
export function familyKey(name: string): string {
  return nameKey(nameParts(name).family);
}

function sayingOf(
  { name, mentions }: Person,
  passageOf: (mention: PersonMention) => NamedPassage,
): Saying<NamedPerson, PersonPlace> {
  const { given } = nameParts(name);
  const family = formsOf(mentions, (mention) => nameParts(mention.name).family);
  const offices = officesOf(mentions);
  const first = formsOf(mentions, (mention) => nameParts(mention.name).given);
  return {
    value: {
      name,
      givenKey: given === null ? null : nameKey(given),
      familyForms: family.forms,
      givenForms: first.forms,
      offices: offices.map(({ office }) => office),
    },
    place: {
      mentions: mentions.map(passageOf),
      full: Math.max(
        0,
        mentions.findIndex((mention) => mention.name === name),
      ),
      family: family.at,
      given: first.at,
      offices: offices.map(({ at }) => at),
      gender: mentions.find(({ gender }) => gender !== undefined)?.gender ?? null,
    },
  };
}

/** Each office once, with the first mention that has it. */
function officesOf(mentions: readonly PersonMention[]): { readonly office: Office; readonly at: number }[] {
  const offices = new Map<string, { office: Office; at: number }>();
  for (const [at, { roles }] of mentions.entries())
    for (const { title, of, status } of roles) {
      const key = JSON.stringify([title, of, status]);
      if (!offices.has(key)) offices.set(key, { office: { title, of, status }, at });
    }
  return [...offices.values()];
}

function formsOf(
  mentions: readonly PersonMention[],
  partOf: (mention: PersonMention) => string | null,
): { readonly forms: NameForm[]; readonly at: number[] } {
  const found = new Map<string, { times: number; at: number }>();
  for (const [at, mention] of mentions.entries()) {
    const part = partOf(mention);
    const form = part === null ? null : comparable(part);
    if (form === null) continue;
    const before = found.get(form);
    if (before === undefined) found.set(form, { times: 1, at });
    else before.times += 1;
  }
  return {
    forms: [...found].map(([form, { times }]) => ({ form, times })),
    at: [...found.values()].map(({ at }) => at),
  };
}

/** A form as spellings are compared; `null` for initials and words in capitals, which tell nothing. */
function comparable(word: string): string | null {
  const form = word.replaceAll("’", "'");
  return form.length < 4 || form.endsWith(".") || form === form.toUpperCase()
    ? null
    : form.charAt(0).toUpperCase() + form.slice(1);
}
