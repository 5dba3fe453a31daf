import { month, weekday } from "./times.ts";

const year = "(?:19|20)\\d\\d";
const day = "\\d{1,2}(?:st|nd|rd|th)?";
const date = [
  `${day},? (?:of )?${month}(?:,? ${year})?`,
  `${month} ${day}(?:,? ${year})?`,
  `${month},? ${year}`,
  `${year}-\\d{2}-\\d{2}`,
  `\\d{1,2}[/.]\\d{1,2}[/.](?:${year}|\\d\\d)`,
  `\\d{1,2}-\\d{1,2}-${year}`,
].join("|");
const zone =
  "(?:gmt|utc|bst|cet|cest|est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|ist|msk|eet|eest|aest|aedt|jst|kst|hkt|sgt|wib|pkt|sast|wat|eat|z)(?:[ ]?[+-]\\d{1,2}(?::?\\d\\d)?)?|[+-]\\d\\d:?\\d\\d";
const clock = `\\d{1,2}(?:[:.]\\d\\d){0,2} ?(?:[ap]\\.?m\\.?)?(?: ?h(?:rs?|ours?)?)?(?: ?\\(?(?:${zone})\\)?)?`;
const ago =
  "(?:\\d{1,3}|an?|one) (?:second|minute|min|hour|day|week|month|year)s? ago|(?:just|moments) (?:now|ago)|today|yesterday";
const stamp =
  "(?:(?:first |originally |article |story |last )*(?:published|posted|updated?|modified|edited|issued|created|released|date|dated|publication date|update|released? on|last update)(?: (?:on|at))? ?[:—–-]? ?)";
const moment = `(?:(?:${weekday},? ?)?(?:${date})(?:t\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?z?)?|${weekday}|${ago})(?:(?:,| at| on| -| –| —| \\||,? ?@)? ?(?:${clock}))?|${clock},? (?:on )?(?:${weekday},? ?)?(?:${date})`;
const oneStamp = new RegExp(`^${stamp}?\\(?(?:${moment})\\)?$`);
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
