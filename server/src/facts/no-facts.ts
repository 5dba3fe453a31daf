import type { Facts } from "./facts.ts";

/** Knows nothing. */
export const noFacts: Facts = {
  events: [],
  eventsNamed: () => [],
  eventsIn: () => [],
  termsOf: () => [],
  personNamed: () => null,
};
