import type { Claim } from "./claim.ts";

/**
 * From here on a claim is one to be checked: its sentence is more likely one that a fact-checker would check than not
 * (`checkWorthinessOf` gives a probability).
 */
const WORTH_CHECKING = 0.5;

/** Whether a claim is worth a check by itself, whatever anybody has noted on it. */
export function isWorthChecking({ checkWorthiness }: Pick<Claim, "checkWorthiness">): boolean {
  return checkWorthiness >= WORTH_CHECKING;
}
