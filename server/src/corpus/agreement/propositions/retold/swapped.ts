import { isTellingVerb } from "../telling-words.ts";
import { clausesOtherwise, type Placed } from "./clause-otherwise.ts";
import { common, haveOneVerb, takingPart } from "./likeness.ts";

const DOING: ReadonlySet<string> = new Set(["subject"]);
/** Whom it is done to, in whatever words. */
const DONE_TO: ReadonlySet<string> = new Set("object to from against with over behind for of".split(" "));
/** What two do to each other. */
const MUTUAL: ReadonlySet<string> = new Set(
  "meet marry talk agree disagree share be join play fight discuss debate speak negotiate compare".split(" "),
);

/** Roles turned round: who does it in one is whom it is done to in the other. */
export const swappedIn = clausesOtherwise({
  asks: ({ verb }) => !MUTUAL.has(verb) && isTellingVerb(verb),
  says: (own, other) => haveOneVerb(own.clause, other.clause) && areInPlace(own, other),
  turns: (own, other) => haveOneVerb(own.clause, other.clause) && areTurned(own, other),
});

function areTurned(own: Placed, other: Placed): boolean {
  return (
    common(takingPart(own, DOING), takingPart(other, DONE_TO)) > 0 &&
    common(takingPart(own, DONE_TO), takingPart(other, DOING)) > 0
  );
}

function areInPlace(own: Placed, other: Placed): boolean {
  return (
    common(takingPart(own, DOING), takingPart(other, DOING)) > 0 &&
    common(takingPart(own, DONE_TO), takingPart(other, DONE_TO)) > 0
  );
}
