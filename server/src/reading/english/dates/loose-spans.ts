import { duration, reference } from "../../../time/make-expression.ts";
import { type Match, matched, type Recogniser } from "./match.ts";
import { pluralUnit } from "./units.ts";
import type { Words } from "./words.ts";

/** “recent days”, “the coming weeks and months”, “the weeks ahead”, “past years”, “years to come”. */
export const looseSpan: Recogniser = (words, from) => {
  const start = words.lower(from) === "the" ? from + 1 : from;
  const first = words.lower(start);
  if (first === "recent" || (first === "past" && isPlaced(words, from)))
    return units(words, start + 1, "PAST_REF");
  if (/^(?:coming|upcoming|future)$/.test(first)) return units(words, start + 1, "FUTURE_REF");
  const unit = pluralUnit(words, start);
  if (unit === null) return null;
  if (words.are(start + 1, "to", "come")) return matched(start + 3, reference("FUTURE_REF", unit));
  if (start > from && /^(?:over|through|down)$/.test(words.lower(from - 1)) && endsThere(words, start + 1))
    return matched(start + 1, duration(null, unit));
  if (start === from) return words.lower(start + 1) === "past" ? gone(words, start) : null;
  return words.lower(start + 1) === "ahead" ? matched(start + 2, duration(null, unit, "from-now")) : null;
};

/** “over the years”: nothing tells which. */
function endsThere(words: Words, at: number): boolean {
  const { kind, pos, glued, lower } = words.at(at);
  return (kind === "mark" && !(glued && lower === "-")) || kind === "end" || pos === "ADP" || pos === "CCONJ"
    ? !/^(?:of|before|after|since|that|when)$/.test(lower)
    : pos === "PRON" || pos === "PROPN" || pos === "AUX" || pos === "DET";
}

/** “in past years”, but not “walked past years of rubble”. */
function isPlaced(words: Words, from: number): boolean {
  return /^(?:in|over|during|from|of|than|to|for|with)$/.test(words.lower(from - 1));
}

function units(words: Words, at: number, value: "PAST_REF" | "FUTURE_REF"): Match | null {
  const unit = pluralUnit(words, at);
  if (unit === null) return null;
  const more = words.lower(at + 1) === "and" && pluralUnit(words, at + 2) !== null;
  return matched(at + (more ? 3 : 1), reference(value, unit));
}

/** “in years past”, but not “the minutes past midnight”. */
function gone(words: Words, at: number): Match | null {
  const unit = pluralUnit(words, at);
  const after = words.at(at + 2);
  const ends = after.kind === "mark" || after.kind === "end";
  return ends && unit !== null ? matched(at + 2, reference("PAST_REF", unit)) : null;
}
