import { nameKey } from "../../claims/name-key.ts";
import type { CorpusView } from "../../corpus/corpus-view.ts";
import type { Group } from "../../corpus/group.ts";
import { familyKey, type NamedPerson, type NameForm } from "../../corpus/named-people.ts";
import type { Passage } from "../../corpus/passage.ts";
import type { Profile } from "../../corpus/profile.ts";
import { mayShareEvent } from "../../corpus/profile-relations.ts";
import { sharedPeople } from "../../corpus/shared-names.ts";
import { mayTellOneStory } from "../../corpus/stories.ts";
import type { Facts } from "../../facts/facts.ts";
import { withoutAccents } from "../../text/without-accents.ts";

/** One way in which an article writes a part of a person's name. */
export interface Spelling extends NameForm {
  readonly uri: string;
  /** Its first place in the article. */
  readonly place: () => Passage | undefined;
}

/** What people are looked up in. */
export interface People {
  readonly corpus: CorpusView;
  readonly facts: Facts;
}

/** So many other people must two articles share before an equal key alone makes one person of two spellings. */
const SHARED_PEOPLE = 2;

/**
 * The parts of the name of a person of an article, family and given, that are spelled in more than one way, each with
 * every article; empty if the name is spelled alike everywhere.
 */
export function spellingsOf(uri: string, person: NamedPerson, people: People): Spelling[][] {
  const { corpus } = people;
  const family = familyKey(person.name);
  const namesakes = corpus.common("people", `${family} ${person.givenKey}`, () => {
    const found = corpus.under("people", family).filter(({ value }) => value.givenKey === person.givenKey);
    return isVaried(found) ? found : null;
  });
  if (namesakes === null) return [];
  const all = samePerson(uri, person, namesakes, people);
  const parts = [
    { forms: "familyForms", places: "family" },
    { forms: "givenForms", places: "given" },
  ] as const;
  return parts.flatMap(({ forms, places }) => {
    const written = new Set(all.flatMap(({ value }) => value[forms].map(({ form }) => form)));
    const [first = ""] = written;
    const isComparable = (form: string): boolean => form === first || nameKey(form) === nameKey(first);
    const compared = new Set([...written].filter(isComparable));
    if (compared.size < 2) return [];
    const spellings = all.flatMap(({ uri: where, value }) =>
      value[forms].flatMap((form, nth): Spelling[] => {
        const place = (): Passage | undefined => {
          const [saying] = corpus.places("people", where, value);
          return saying?.mentions[saying[places][nth] ?? -1];
        };
        return compared.has(form.form) ? [{ ...form, uri: where, place }] : [];
      }),
    );
    return isWorthSaying(uri, spellings) ? [spellings] : [];
  });
}

/**
 * Whether two forms are worth a word: accents, and capitals after a hyphen, that one article writes and another does not are
 * a matter of house style.
 */
function isWorthSaying(uri: string, spellings: readonly Spelling[]): boolean {
  const own = spellings.filter((each) => each.uri === uri).length;
  return own > 1 || new Set(spellings.map(({ form }) => withoutStyle(form))).size > 1;
}

const withoutStyle = (form: string): string =>
  withoutAccents(form).replace(/(?<=-)\p{Lu}/gu, (letter) => letter.toLowerCase());

/** Whether a name among these people’s is written in two ways: most names are not, and are done with here. */
function isVaried(namesakes: readonly Group<NamedPerson>[]): boolean {
  const families = new Set<string>();
  const given = new Set<string>();
  for (const { value } of namesakes) {
    for (const { form } of value.familyForms) families.add(form);
    for (const { form } of value.givenForms) given.add(form);
  }
  return areVaried(families) || areVaried(given);
}

const areVaried = (forms: ReadonlySet<string>): boolean => new Set([...forms].map(nameKey)).size < forms.size;

interface Bearer {
  readonly uri: string;
  readonly value: NamedPerson;
}

/**
 * The person in this article and, where more than a key speaks for it, in the others; in order of URI. A full name that
 * is this person’s in one article is so in all.
 */
export function samePerson(
  uri: string,
  person: NamedPerson,
  namesakes: readonly Group<NamedPerson>[],
  { corpus, facts }: People,
): Bearer[] {
  const own = { uri, value: person };
  const profile = corpus.profile(uri);
  if (person.givenKey === null || profile === undefined) return [own];
  const known = facts.personNamed(person.name)?.fact.id;
  const alike = namesakes.filter(({ value }) => value.givenKey === person.givenKey);
  const isSure = ({ value }: Group<NamedPerson>): boolean =>
    value.name === person.name ||
    (known !== undefined && facts.personNamed(value.name)?.fact.id === known) ||
    shareOffice(person, value);
  const isSame = (other: string): boolean => {
    const elsewhere = corpus.profile(other);
    return elsewhere !== undefined && shareMatter(profile, elsewhere);
  };
  const names = new Set(
    alike.filter((group) => isSure(group) || [...group.uris].some(isSame)).map(({ value }) => value.name),
  );
  const others = alike.flatMap(({ value, uris }) => {
    if (!names.has(value.name)) return [];
    return uris.flatMap((other) => (other === uri ? [] : [{ uri: other, value }]));
  });
  return [own, ...others].sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0));
}

/** Whether two articles speak of one matter, so that much the same full name is one person’s. */
function shareMatter(a: Profile, b: Profile): boolean {
  return sharedPeople(a, b) >= SHARED_PEOPLE || mayShareEvent(a, b) || mayTellOneStory(a, b);
}

/** Whether two articles give their person one office of one country or organisation. */
function shareOffice(a: NamedPerson, b: NamedPerson): boolean {
  const offices = new Set(officesOf(a));
  return officesOf(b).some((office) => offices.has(office));
}

function officesOf({ offices }: NamedPerson): string[] {
  return offices.map(({ title, of }) => `${title} ${of ?? ""}`);
}
