import { eventConflict } from "./event-conflict.ts";
import type { Rule } from "./rule.ts";

/** Every rule, in the order of the tables. */
export const rules: readonly Rule[] = [eventConflict];
