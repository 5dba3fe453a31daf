/** Nouns before a number that say nothing of what has the size, but only that it is one. */
export const generalQuantities: ReadonlySet<string> = new Set(
  (
    "total sum number amount figure average maximum minimum record rest value level rate size height length width " +
    "increase decrease rise fall drop majority minority half quarter third dozen hundred thousand million billion " +
    "age period distance range mean median share proportion percentage part one other"
  ).split(" "),
);

/** Nouns that call one quantity otherwise → its usual name. */
export const sameQuantities: ReadonlyMap<string, string> = new Map([
  ["sale", "revenue"],
  ["sales", "revenue"],
  ["crowd", "attendance"],
  ["gate", "attendance"],
]);
