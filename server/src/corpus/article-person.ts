import type { Person } from "../claims/analysis.ts";
import { nameKey, nameParts } from "../claims/name-key.ts";
import type { PersonMention } from "../reading/mention.ts";

/** One way in which an article writes a part of a person's name, with its first place. */
export interface NameForm {
  readonly form: string;
  readonly mention: PersonMention;
  /** How many mentions have this form. */
  readonly times: number;
}

/** A person of one of the articles, with what it takes to compare names. */
export interface ArticlePerson {
  readonly uri: string;
  readonly person: Person;
  /** The key of the given name; `null` where the article gives none. */
  readonly givenKey: string | null;
  readonly familyForms: readonly NameForm[];
  readonly givenForms: readonly NameForm[];
}

/** Takes a person’s name apart into the forms that the article writes, each with its first mention. */
export function articlePerson(uri: string, person: Person): ArticlePerson {
  const { given } = nameParts(person.name);
  const familyForms = formsOf(person, ({ name }) => nameParts(name).family);
  const givenForms = formsOf(person, ({ name }) => nameParts(name).given);
  return { uri, person, givenKey: given === null ? null : nameKey(given), familyForms, givenForms };
}

function formsOf({ mentions }: Person, partOf: (mention: PersonMention) => string | null): NameForm[] {
  const forms = new Map<string, NameForm>();
  for (const mention of mentions) {
    const part = partOf(mention);
    const form = part === null ? null : comparable(part);
    if (form === null) continue;
    const before = forms.get(form);
    forms.set(form, { form, mention: before?.mention ?? mention, times: (before?.times ?? 0) + 1 });
  }
  return [...forms.values()];
}

/** A form as spellings are compared; `null` for initials and words in capitals, which tell nothing. */
function comparable(word: string): string | null {
  const form = word.replaceAll("’", "'");
  return form.length < 3 || form.endsWith(".") || form === form.toUpperCase()
    ? null
    : form.charAt(0).toUpperCase() + form.slice(1);
}
