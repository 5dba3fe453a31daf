/**
 * Prepares to take the half of the cases that `--half` names: `dev` every second one, from the first on, to tune on; `test`
 * the others, to judge by; all where nothing is named. Throws on any other word.
 */
export function halfOf(named: string | undefined): (nth: number) => boolean {
  if (named === undefined) return () => true;
  if (named !== "dev" && named !== "test") throw new Error(`There is no half “${named}”: it is dev or test.`);
  return (nth) => (nth % 2 === 0) === (named === "dev");
}
