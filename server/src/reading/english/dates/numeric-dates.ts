import type { CalendarFields } from "../../../time/date-expression.ts";
import { daysInMonth } from "../../../time/day.ts";
import { calendar, impossible } from "../../../time/make-expression.ts";
import type { Match, Recogniser } from "./match.ts";
import type { Words } from "./words.ts";
import { fullYear } from "./years.ts";

/** “2022-02-24”, “24/02/2022”, “02/24/2022”, “24.02.2022”, “2022/02/24”, “11/02/89”. */
export const numericDate: Recogniser = (words, from) => {
  const separator = words.lower(from + 1);
  if (!/^[-/.]$/.test(separator) || !joined(words, from, separator)) return null;
  const [a, b, c] = [words.at(from).text, words.at(from + 2).text, words.at(from + 4).text];
  const date = yearFirst(a, b, c) ?? yearLast(a, b, c, separator);
  if (date === null || (date.kind === "impossible" && words.isCapital(from - 1))) return null;
  return { to: from + 5, expression: date };
};

/** Whether three runs of digits and nothing else are joined by the separator. */
function joined(words: Words, from: number, separator: string): boolean {
  const before = words.at(from - 1);
  const after = words.at(from + 5);
  if (words.at(from).glued && (before.kind !== "mark" || /[-/.#$£€,:]/.test(before.text))) return false;
  if (after.glued && (after.kind === "digits" || /^[-/%]$/.test(after.text))) return false;
  return (
    [from, from + 2, from + 4].every((at) => words.isDigits(at)) &&
    words.lower(from + 3) === separator &&
    [1, 2, 3, 4].every((offset) => words.at(from + offset).glued)
  );
}

function yearFirst(a: string, b: string, c: string): Match["expression"] | null {
  if (!/^(?:19|20)\d\d$/.test(a) || !/^\d\d?$/.test(b) || !/^\d\d?$/.test(c)) return null;
  return checked({ year: Number(a), month: Number(b), day: Number(c) });
}

/** Day and month change places between countries; where both orders are possible only the year is sure. */
function yearLast(a: string, b: string, c: string, separator: string): Match["expression"] | null {
  if (!/^\d\d?$/.test(a) || !/^\d\d?$/.test(b)) return null;
  const short = separator === "/" && /^\d\d$/.test(c);
  if (!short && !/^(?:19|20)\d\d$/.test(c)) return null;
  const year = short ? fullYear(Number(c)) : Number(c);
  const [first, second] = [Number(a), Number(b)];
  if (separator === "." || first > 12) {
    return short && second > 12 ? null : checked({ year, month: second, day: first });
  }
  if (second > 12) return checked({ year, month: first, day: second });
  return first === second ? checked({ year, month: first, day: second }) : calendar({ year });
}

function checked(fields: CalendarFields & { year: number; month: number; day: number }): Match["expression"] {
  const { year, month, day } = fields;
  if (month < 1 || month > 12) return impossible({ reason: "month", month });
  if (day >= 1 && day <= daysInMonth(year, month)) return calendar(fields);
  return impossible({ reason: "day", day, month, year });
}
