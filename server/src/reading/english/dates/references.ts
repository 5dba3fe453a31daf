import { reference } from "../../../time/make-expression.ts";
import { byFirstWord, type Phrases, type Recogniser } from "./match.ts";
import type { Words } from "./words.ts";

type Value = "PAST_REF" | "PRESENT_REF" | "FUTURE_REF";

const REFERENCES: Phrases<Value> = byFirstWord([
  [["now"], "PRESENT_REF"],
  [["right", "now"], "PRESENT_REF"],
  [["nowadays"], "PRESENT_REF"],
  [["currently"], "PRESENT_REF"],
  [["presently"], "PRESENT_REF"],
  [["current"], "PRESENT_REF"],
  [["the", "moment"], "PRESENT_REF"],
  [["these", "days"], "PRESENT_REF"],
  [["the", "present", "time"], "PRESENT_REF"],
  [["the", "present"], "PRESENT_REF"],
  [["present"], "PRESENT_REF"],
  [["recently"], "PAST_REF"],
  [["more", "recently"], "PAST_REF"],
  [["most", "recently"], "PAST_REF"],
  [["not", "long", "ago"], "PAST_REF"],
  [["a", "short", "while", "ago"], "PAST_REF"],
  [["long", "ago"], "PAST_REF"],
  [["a", "while", "ago"], "PAST_REF"],
  [["some", "time", "ago"], "PAST_REF"],
  [["a", "short", "time", "ago"], "PAST_REF"],
  [["a", "long", "time", "ago"], "PAST_REF"],
  [["moments", "ago"], "PAST_REF"],
  [["the", "other", "day"], "PAST_REF"],
  [["lately"], "PAST_REF"],
  [["the", "past"], "PAST_REF"],
  [["the", "recent", "past"], "PAST_REF"],
  [["the", "future"], "FUTURE_REF"],
  [["the", "near", "future"], "FUTURE_REF"],
  [["the", "foreseeable", "future"], "FUTURE_REF"],
  [["the", "near", "term"], "FUTURE_REF"],
  [["the", "short", "term"], "FUTURE_REF"],
  [["the", "medium", "term"], "FUTURE_REF"],
  [["the", "long", "term"], "FUTURE_REF"],
  [["the", "long", "run"], "FUTURE_REF"],
  [["the", "short", "run"], "FUTURE_REF"],
  [["the", "time"], "PAST_REF"],
  [["soon"], "FUTURE_REF"],
  [["one", "day"], "FUTURE_REF"],
]);

/** The words that a reference begins with. */
export const REFERENCE_OPENERS: Iterable<string> = REFERENCES.keys();

/** The words behind “the” that make it one. */
export const REFERENCES_BEHIND_THE: readonly string[] =
  REFERENCES.get("the")?.map(([[, second = ""]]) => second) ?? [];

/** What “one day” looks ahead after: “she could one day be a judge”, “he hopes one day to sing”. */
const MODALS = /^(?:will|would|could|can|may|might|must|shall|should)$/;
const HOPES = /^(?:hopes?|hoped|hoping|wants?|wanted|plans?|planned|dreams?)$/;

function isAhead(words: Words, day: number): boolean {
  const before = words.lower(day - 1);
  return MODALS.test(before) || (HOPES.test(before) && words.lower(day + 2) === "to");
}

/** “to the present”, “of the present”, but not “the present on the table” or “the present owner”. */
const isTheTime = (words: Words, the: number): boolean =>
  BEFORE_PRESENT.test(words.lower(the - 1)) && words.at(the + 2).pos !== "NOUN";

const BEFORE_PRESENT = /^(?:to|until|till|of|in|from|for|and|into|between|than)$/;

/** “now and again”, “every now and then”. */
function isSometimes(words: Words, now: number): boolean {
  return words.lower(now + 1) === "and" && /^(?:again|then)$/.test(words.lower(now + 2));
}

/** “now”, “currently”, “recently”, “the near future”. */
export const looseReference: Recogniser = (words, from) => {
  for (const [expected, value] of REFERENCES.get(words.lower(from)) ?? []) {
    if (!words.areAll(from, expected)) continue;
    if (expected.length > 1 && words.isCapital(from + expected.length - 1)) continue;
    const last = words.at(from + expected.length);
    if (last.lower === "-" && last.glued) continue;
    if (/^(?:as|how|too|so|very|sooner)$/.test(words.lower(from - 1)) && expected[0] === "soon") continue;
    if (/^(?:moment|time)$/.test(expected[1] ?? "") && words.lower(from - 1) !== "at") continue;
    if (expected[0] === "present" && (words.lower(from - 1) !== "at" || last.pos === "NOUN")) continue;
    if (expected[1] === "present" && expected.length === 2 && !isTheTime(words, from)) continue;
    if (expected[1] === "time" && last.kind === "letters") continue;
    if (expected[0] === "soon" && last.lower === "after") continue;
    if (expected.join(" ") === "the future" && last.lower === "of") continue;
    if (expected[0] === "now" && isSometimes(words, from)) continue;
    if (expected[1] === "past" && (last.kind === "digits" || /^(?:NOUN|NUM)$/.test(last.pos ?? ""))) continue;
    if (expected[0] === "recently" && words.lower(from - 1) === "as" && last.lower === "as") continue;
    if (expected[1] === "day" && expected[0] === "one" && !isAhead(words, from)) continue;
    return { to: from + expected.length, expression: reference(value) };
  }
  return null;
};
