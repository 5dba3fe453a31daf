import type { Facts } from "../../server/src/facts/facts.ts";

/** Knows nothing. */
export const noFacts: Facts = {
  events: [],
  factWithId: () => null,
  eventsNamed: () => [],
  eventsIn: () => [],
  termsOf: () => [],
  termsIn: () => [],
  holdersOf: () => [],
  personNamed: () => null,
  placesNamed: () => [],
  organisationsNamed: () => [],
  namesIn: () => [],
};
