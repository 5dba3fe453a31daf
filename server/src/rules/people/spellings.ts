import type { Person } from "../../claims/analysis.ts";
import { nameKey, nameParts } from "../../claims/name-key.ts";
import { type ArticlePerson, articlePerson, type NameForm } from "../../corpus/article-person.ts";
import { sharedPeople } from "../../corpus/profile.ts";
import type { RuleContext } from "../rule.ts";

/** One way in which an article writes a part of a person's name. */
export interface Spelling extends NameForm {
  readonly uri: string;
}

/** So many other people must two articles share before an equal key alone makes one person of two spellings. */
const SHARED_PEOPLE = 2;

/**
 * The parts of a person's name, family and given, that are spelled in more than one way, each with every place;
 * empty if the name is spelled alike everywhere.
 */
export function spellingsOf(person: Person, context: RuleContext): Spelling[][] {
  const namesakes = context.corpus.namesakes(nameParts(person.name).family);
  if (!isVaried(namesakes)) return [];
  const all = samePerson(person, namesakes, context);
  const parts: readonly ("familyForms" | "givenForms")[] = ["familyForms", "givenForms"];
  return parts.flatMap((part) => {
    const spellings = all.flatMap((each) => each[part].map((form): Spelling => ({ ...form, uri: each.uri })));
    const key = nameKey(spellings[0]?.form ?? "");
    const comparable = spellings.filter(({ form }) => form === spellings[0]?.form || nameKey(form) === key);
    return isWorthSaying(comparable) ? [comparable] : [];
  });
}

/** Whether there are two forms; accents that one article writes and another leaves out are a matter of house style. */
function isWorthSaying(spellings: readonly Spelling[]): boolean {
  if (new Set(spellings.map(({ form }) => form)).size < 2) return false;
  const articles = new Set(spellings.map(({ uri }) => uri)).size;
  return new Set(spellings.map(({ form }) => withoutAccents(form))).size > 1 || articles < spellings.length;
}

/** A form in plain letters. */
export const withoutAccents = (form: string): string => form.normalize("NFD").replace(/\p{M}/gu, "");

const varied = new WeakMap<readonly ArticlePerson[], boolean>();

/** Whether anybody among these people is written in two ways: most names are not, and are done with here. */
function isVaried(namesakes: readonly ArticlePerson[]): boolean {
  const before = varied.get(namesakes);
  if (before !== undefined) return before;
  const families = new Set(namesakes.flatMap(({ familyForms }) => familyForms.map(({ form }) => form)));
  const given = new Set(namesakes.flatMap(({ givenForms }) => givenForms.map(({ form }) => form)));
  const keys = new Set([...given].map(nameKey));
  varied.set(namesakes, families.size > 1 || keys.size < given.size);
  return families.size > 1 || keys.size < given.size;
}

/** The person in this article and, where more than a key speaks for it, in the others. */
function samePerson(
  person: Person,
  namesakes: readonly ArticlePerson[],
  { analysis, corpus, facts }: RuleContext,
): ArticlePerson[] {
  const own = articlePerson(analysis.uri, person);
  const profile = corpus.profile(analysis.uri);
  if (own.givenKey === null || profile === undefined) return [own];
  const known = facts.personNamed(person.name)?.fact.id;
  const others = namesakes.filter(({ uri, person: other, givenKey }) => {
    if (uri === analysis.uri || givenKey !== own.givenKey) return false;
    if (other.name === person.name) return true;
    if (known !== undefined && facts.personNamed(other.name)?.fact.id === known) return true;
    const elsewhere = corpus.profile(uri);
    return (
      shareOffice(person, other) ||
      (elsewhere !== undefined && sharedPeople(profile, elsewhere) >= SHARED_PEOPLE)
    );
  });
  return [own, ...others].sort((a, b) => (a.uri < b.uri ? -1 : 1));
}

/** Whether two articles give their person one office of one country or organisation. */
function shareOffice(a: Person, b: Person): boolean {
  const offices = new Set(officesOf(a));
  return officesOf(b).some((office) => offices.has(office));
}

function officesOf({ mentions }: Person): string[] {
  return mentions.flatMap(({ roles }) => roles.map(({ title, of }) => `${title} ${of ?? ""}`));
}
