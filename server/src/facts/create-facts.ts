import { BearerNames } from "./bearer-names.ts";
import { EventNames } from "./event-names.ts";
import type { FactKind, FactPack, FactsByKind, TermFact } from "./fact.ts";
import type { Facts, Known } from "./facts.ts";
import { foldName } from "./fold-words.ts";
import { lazily } from "./lazily.ts";

/**
 * Joins packs into one body of facts. Where two packs have the same fact, the earlier pack is asked first.
 * Each way to look up is prepared when it is first used.
 */
export function createFacts(packs: readonly FactPack[]): Facts {
  const all = <K extends FactKind>(kind: K) =>
    lazily(() => packs.flatMap((pack) => pack[kind].map((fact: FactsByKind[K][number]) => ({ fact, pack }))));
  const events = all("events");
  const terms = all("terms");
  const people = all("people");
  const places = all("places");
  const organisations = all("organisations");

  const eventsByName = lazily(() => groupBy(events(), ({ fact }) => fact.names));
  const peopleByName = lazily(() => groupBy(people(), ({ fact }) => fact.names));
  const placesByName = lazily(() => groupBy(places(), ({ fact }) => fact.names.map(({ name }) => name)));
  const organisationsByName = lazily(() =>
    groupBy(organisations(), ({ fact }) => fact.names.map(({ name }) => name)),
  );
  const spellingsOf = (name: string): readonly string[] =>
    peopleByName().get(foldName(name))?.[0]?.fact.names ?? [name];
  const termsByPerson = lazily(() => inOrder(groupBy(terms(), ({ fact }) => spellingsOf(fact.person))));
  const termsByOffice = lazily(() =>
    inOrder(
      groupBy(terms(), ({ fact }) => [fact.office, ...fact.names].map((name) => `${name} of ${fact.of}`)),
    ),
  );
  const eventNames = lazily(() => new EventNames(events()));
  const bearerNames = lazily(() => new BearerNames([...places(), ...organisations()]));

  return {
    get events() {
      return events();
    },
    eventsNamed: (name) => eventsByName().get(foldName(name)) ?? [],
    eventsIn: (text, surroundings) => eventNames().findIn(text, surroundings),
    termsOf: (person) => termsByPerson().get(foldName(person)) ?? [],
    holdersOf(office, of) {
      const owners = [
        ...(placesByName().get(foldName(of)) ?? []),
        ...(organisationsByName().get(foldName(of)) ?? []),
      ];
      const names = new Set(
        [of, ...owners.flatMap(({ fact }) => fact.names.map(({ name }) => name))].map(foldName),
      );
      const found = [...names].flatMap((name) => termsByOffice().get(foldName(`${office} of ${name}`)) ?? []);
      return found.sort(byStart);
    },
    personNamed: (name) => peopleByName().get(foldName(name))?.[0] ?? null,
    placesNamed: (name) => placesByName().get(foldName(name)) ?? [],
    organisationsNamed: (name) => organisationsByName().get(foldName(name)) ?? [],
    namesIn: (text) => bearerNames().findIn(text),
  };
}

function byStart(a: Known<TermFact>, b: Known<TermFact>): number {
  return a.fact.start < b.fact.start ? -1 : a.fact.start > b.fact.start ? 1 : 0;
}

function inOrder(groups: Map<string, Known<TermFact>[]>): Map<string, Known<TermFact>[]> {
  for (const list of groups.values()) list.sort(byStart);
  return groups;
}

function groupBy<T>(items: readonly T[], namesOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(namesOf(item).map(foldName))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
