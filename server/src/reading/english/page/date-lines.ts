import { beforeClock, clock, date, ofWeekday, stamp } from "./stamps.ts";
import { weekday } from "./times.ts";

const ago =
  "(?:\\d{1,3}|an?|one) (?:second|minute|min|hour|day|week|month|year)s? ago|(?:just|moments) (?:now|ago)|today|yesterday";
const moment = `(?:${ofWeekday}(?:${date})(?:t\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?z?)?|${weekday}|${ago})(?:${beforeClock}${clock})?|${clock},? (?:on )?${ofWeekday}(?:${date})`;
const oneStamp = new RegExp(`^(?:${stamp}?\\(?(?:${moment})\\)?|${stamp}${clock})$`);
const between = / ?[|•·;] ?| [–—-] |,? (?=(?:last )?(?:updated|modified|published)\b)/;
const mostStamps = 3;

/** Whether a line is only a date, a time of publication, or several of them. */
export function isDateLine(line: string): boolean {
  if (line.length > 120 || !/\d|day|now|ago/i.test(line)) return false;
  const words = line.toLowerCase();
  if (oneStamp.test(words)) return true;
  const stamps = words.split(between);
  return stamps.length > 1 && stamps.length <= mostStamps && stamps.every((one) => oneStamp.test(one.trim()));
}
