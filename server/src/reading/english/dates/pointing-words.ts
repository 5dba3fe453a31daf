/** Words that point to a year, a week or a day from now, with how many away it is: “last year”, “this Monday”. */
export const POINTING: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);
