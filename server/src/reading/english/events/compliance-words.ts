import { wordSet } from "../word-set.ts";
/** What binds its parties. */
export const AGREEMENTS = wordSet(
  "agreement agreements accord accords deal treaty pact truce ceasefire armistice convention protocol protocols memorandum initiative arrangement",
);

/** Nouns before “of” that treat an agreement as binding. */
export const KEEPING_OF = wordSet(
  "implementation enforcement observance fulfilment fulfillment violation violations breach breaches",
);

/** Nouns and verbs before “with”, “by” or “to” that do so. */
export const KEEPING_WITH: ReadonlyMap<string, string> = new Map([
  ["compliance", "with"],
  ["comply", "with"],
  ["complies", "with"],
  ["complying", "with"],
  ["abide", "by"],
  ["abides", "by"],
  ["abiding", "by"],
  ["adherence", "to"],
  ["adhere", "to"],
  ["adheres", "to"],
  ["adhering", "to"],
]);

/** Verbs of the present that take an agreement as their object. */
export const KEEPING = wordSet(
  `implement implements implementing uphold upholds upholding honour honours honouring honor honors honoring enforce
   enforces enforcing observe observes observing violate violates violating breach breaches breaching`,
);

/** The same verbs after “has been” or “is”, and others that only make sense of what is binding. */
export const KEPT = wordSet(
  "implemented upheld honoured honored enforced observed violated breached broken respected flouted ignored",
);

/** Before a verb, these make it a story of the past, or no story at all. */
export const NOT_NOW = wordSet("did didn't had would could might should have");
