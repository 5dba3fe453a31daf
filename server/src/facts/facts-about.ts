import type { EventFact, Fact } from "./fact.ts";
import type { Facts, Known } from "./facts.ts";

/**
 * Everything that the packs know under a name: the fact with that id; people, events, places, organisations and works that
 * are called so, the terms of office of a person, and those in a country or organisation.
 */
export function factsAbout(facts: Facts, name: string): readonly Known<Fact>[] {
  const byId = facts.factWithId(name);
  if (byId !== null) return [byId];
  const person = facts.personNamed(name);
  return [
    ...(person === null ? [] : [person]),
    ...facts.termsOf(name),
    ...facts.termsIn(name),
    ...facts.eventsNamed(name),
    ...facts.placesNamed(name),
    ...facts.organisationsNamed(name),
    ...facts.worksNamed(name),
  ];
}

/** The event that evidence names; `null` for any other fact. */
export function eventWithId(facts: Facts, id: string): Known<EventFact> | null {
  const known = facts.factWithId(id);
  if (known === null) return null;
  const { fact, pack } = known;
  return "participants" in fact ? { fact, pack } : null;
}
