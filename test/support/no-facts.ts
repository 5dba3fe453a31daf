import type { Facts } from "../../server/src/facts/facts.ts";
import { createHouseStyle } from "../../server/src/facts/house-style.ts";

/** Knows nothing. */
export const noFacts: Facts = {
  houseStyle: createHouseStyle({}),
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
  publisherAt: () => null,
  namesIn: () => [],
  worksNamed: () => [],
  worksIn: () => [],
};
