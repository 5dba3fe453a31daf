import type { CalendarFields, DateModifier } from "../../../time/date-expression.ts";
import { modified } from "../../../time/make-expression.ts";
import { wordSet } from "../word-set.ts";
import { modifierAt } from "./amounts.ts";
import { byFirstWord, type Match, type Phrases, type Recogniser } from "./match.ts";
import type { Words } from "./words.ts";

/** Words before a date that point at a part of it. */
const PARTS: Phrases<DateModifier> = byFirstWord([
  [["early"], "START"],
  [["earlier"], "START"],
  [["late"], "END"],
  [["later"], "END"],
  [["early", "-"], "START"],
  [["late", "-"], "END"],
  [["the", "early"], "START"],
  [["the", "late"], "END"],
  [["the", "mid", "-"], "MID"],
  [["mid", "-"], "MID"],
  [["mid"], "MID"],
  [["the", "end", "of"], "END"],
  [["end", "of"], "END"],
  [["end", "-"], "END"],
  [["start", "of"], "START"],
  [["beginning", "of"], "START"],
  [["middle", "of"], "MID"],
  [["the", "close", "of"], "END"],
  [["the", "beginning", "of"], "START"],
  [["the", "start", "of"], "START"],
  [["the", "middle", "of"], "MID"],
]);

/** The words that such a phrase begins with. */
export const PART_OPENERS: Iterable<string> = PARTS.keys();

/** The words behind “the” that make it one. */
export const PARTS_BEHIND_THE: ReadonlySet<string> = new Set(
  PARTS.get("the")?.map(([[, second = ""]]) => second),
);

/** “early 2022”, “late last year”, “earlier this week”, “the end of March”, “nearly four years ago”. */
export function modifiedDate(base: (words: Words, from: number) => Match | null): Recogniser {
  return (words, from) => {
    for (const [expected, mod] of PARTS.get(words.lower(from)) ?? []) {
      if (!words.areAll(from, expected)) continue;
      const match = base(words, from + expected.length);
      if (match !== null && isPartable(match, expected))
        return { ...match, expression: modified(match.expression, mod) };
    }
    const modifier = modifierAt(words, from);
    const loose = modifier !== null && isPrepositionHere(words, from, modifier.to);
    const match = modifier === null || loose ? null : base(words, modifier.to);
    if (modifier === null || match === null || !isMeasured(words, match, modifier.mod)) return null;
    return isCourse(words, from, match)
      ? null
      : { ...match, expression: modified(match.expression, modifier.mod) };
  };
}

/** “late Monday”, but “earlier” before a weekday is a word of its own. */
function isPartable({ expression }: Match, [word]: readonly string[]): boolean {
  if (expression.kind === "calendar") {
    const weekday = expression.fields.weekday !== undefined && expression.lean === null;
    return !weekday || word === "early" || word === "late";
  }
  if (expression.kind === "reference") return expression.unit === "season";
  return expression.kind === "shift" || expression.kind === "era";
}

/** Whether an amount is part of the date: “two years ago”, but not “last year”; “around 9 May”. */
function isMeasured(words: Words, { expression, to }: Match, mod: DateModifier): boolean {
  if (expression.kind === "calendar")
    return expression.fields.clock !== undefined || (mod === "APPROX" && isNear(expression.fields));
  if (expression.kind !== "shift") return expression.kind === "duration";
  if (/^(?:ago|earlier|later|previously|afterwards?)$/.test(words.lower(to - 1))) return true;
  return words.lower(to - 2) === "from" && /^(?:now|today)$/.test(words.lower(to - 1));
}

/** A day of the calendar or a year, that something can be near to. */
function isNear({ day, month, year }: CalendarFields): boolean {
  return day !== undefined || (year !== undefined && month === undefined);
}

/** “over the weekend”, “around this time”: a preposition rather than a modifier. */
function isPrepositionHere(words: Words, from: number, to: number): boolean {
  return to === from + 1 && /^(?:the|this|that|these|those|last|next)$/.test(words.lower(to));
}

/** “3,000 died over 30 years”, “over three years, they built …”: in the course of it, not for more than that. */
function isCourse(words: Words, from: number, { expression, to }: Match): boolean {
  if (words.lower(from) !== "over" || expression.kind !== "duration" || expression.role !== "length")
    return false;
  if (/^(?:several|many|some|numerous)$/.test(words.lower(from + 1))) return true;
  return !LASTING.has(words.lower(from - 1)) && !words.isHyphen(to) && !MEASURED.has(words.lower(to));
}

/** Words before “over three years” that make it more than three. */
const LASTING = wordSet(
  `for in after of within by since during than to with just well still already a an the is are was were be been being
   last lasts lasted lasting take takes took taken taking spend spends spent spending serve serves served serving wait
   waited waiting s`,
);

/** Words behind it that do. */
const MEASURED = wordSet("before after behind since from ahead late early long away old apart");
