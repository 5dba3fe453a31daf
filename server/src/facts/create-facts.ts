import { EventNames } from "./event-names.ts";
import type { FactPack, TermFact } from "./fact.ts";
import type { Facts, Known } from "./facts.ts";
import { foldName } from "./fold-words.ts";

/** Joins packs into one body of facts. Where two packs have the same fact, the earlier pack is asked first. */
export function createFacts(packs: readonly FactPack[]): Facts {
  const events = packs.flatMap((pack) => pack.events.map((fact) => ({ fact, pack })));
  const people = packs.flatMap((pack) => pack.people.map((fact) => ({ fact, pack })));
  const terms = packs.flatMap((pack) => pack.terms.map((fact) => ({ fact, pack })));

  const eventsByName = groupBy(events, ({ fact }) => fact.names);
  const peopleByName = groupBy(people, ({ fact }) => fact.names);
  const spellingsOf = (name: string): readonly string[] =>
    peopleByName.get(foldName(name))?.[0]?.fact.names ?? [name];
  const termsByPerson = groupBy(terms, ({ fact }) => spellingsOf(fact.person));
  for (const list of termsByPerson.values()) list.sort(byStart);
  const names = new EventNames(events);

  return {
    events,
    eventsNamed: (name) => eventsByName.get(foldName(name)) ?? [],
    eventsIn: (text, surroundings) => names.findIn(text, surroundings),
    termsOf: (person) => termsByPerson.get(foldName(person)) ?? [],
    personNamed: (name) => peopleByName.get(foldName(name))?.[0] ?? null,
  };
}

function byStart(a: Known<TermFact>, b: Known<TermFact>): number {
  return a.fact.start < b.fact.start ? -1 : a.fact.start > b.fact.start ? 1 : 0;
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
