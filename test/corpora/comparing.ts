import { rules } from "../../server/src/rules/rules.ts";

/** The rules that compare documents. */
export const comparing = rules.filter(({ code }) =>
  [
    "name.spelling",
    "name.conflict",
    "role.conflict",
    "figure.conflict",
    "date.conflict",
    "event.conflict",
    "quote.altered",
    "quote.speaker",
  ].includes(code),
);
