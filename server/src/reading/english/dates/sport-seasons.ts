import type { ReferenceExpression } from "../../../time/date-expression.ts";
import { reference } from "../../../time/make-expression.ts";
import { matched, type Recogniser } from "./match.ts";
import type { Words } from "./words.ts";

/** What points to a season of sport, theatre or television, whose months differ from one to the next. */
const POINTING: ReadonlyMap<string, ReferenceExpression["value"]> = new Map([
  ["this", "PRESENT_REF"],
  ["current", "PRESENT_REF"],
  ["last", "PAST_REF"],
  ["past", "PAST_REF"],
  ["previous", "PAST_REF"],
  ["next", "FUTURE_REF"],
  ["coming", "FUTURE_REF"],
  ["upcoming", "FUTURE_REF"],
]);

/** “the end of” before “the season”. */
function isPart(words: Words, of: number): boolean {
  const part = /^(?:end|start|beginning|middle|rest|remainder|half|most)$/;
  return words.lower(of) === "of" && part.test(words.lower(of - 1));
}

/** “this season”, “last season”, “the coming season”, “the end of the season”; not “this season of the series” or “the rainy season”. */
export const sportSeason: Recogniser = (words, from) => {
  const first = words.lower(from);
  if (words.are(from, "the", "season") && isPart(words, from - 1))
    return matched(from + 2, reference("PRESENT_REF", "season"));
  const compound = first === "the" || (first === "this" && POINTING.has(words.lower(from + 1)));
  const at = compound ? from + 1 : from;
  const value = POINTING.get(words.lower(at));
  const needsThe = !/^(?:this|last|next)$/.test(words.lower(at));
  if (value === undefined || (needsThe && at === from) || words.lower(at + 1) !== "season") return null;
  if (words.isCapital(at + 1) || /^(?:of|-)$/.test(words.lower(at + 2))) return null;
  return matched(at + 2, reference(value, "season"));
};
