import { month, weekday } from "./times.ts";

const year = "(?:19|20)\\d\\d";
const day = "\\d{1,2}(?:st|nd|rd|th)?";

/** A date in lower case that may lack its year. */
export const date = [
  `${day},? (?:of )?${month}(?:,? ${year})?`,
  `${month} ${day}(?:,? ${year})?`,
  `${month},? ${year}`,
  `${year}-\\d{2}-\\d{2}`,
  `\\d{1,2}[/.]\\d{1,2}[/.](?:${year}|\\d\\d)`,
  `\\d{1,2}-\\d{1,2}-${year}`,
].join("|");

/** A day of the calendar with its year, in lower case. */
export const fullDate = [
  `${day},? (?:of )?${month},? ${year}`,
  `${month} ${day},? ${year}`,
  `${year}-\\d{2}-\\d{2}`,
  `\\d{1,2}[/.]\\d{1,2}[/.]${year}`,
].join("|");

const zone =
  "(?:gmt|utc|bst|cet|cest|west|wet|est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|ast|adt|nst|ndt|akst|akdt|hst|brt|clt|clst|cot|pet|ist|pkt|npt|ict|pht|wib|wita|wit|msk|eet|eest|trt|gst|cat|wat|eat|sast|aest|aedt|acst|acdt|awst|nzst|nzdt|jst|kst|hkt|sgt|local time|z)(?:[ ]?[+-]\\d{1,2}(?::?\\d\\d)?)?|[+-]\\d\\d:?\\d\\d";

/** A time of day in lower case, with its zone: “7:45 a.m. adt”, “19.05 cet”, “0640 gmt”. */
export const clock = `(?:\\d{1,2}(?:[:.]\\d\\d){0,2} ?(?:[ap]\\.?m\\.?)?(?: ?h(?:rs?|ours?)?)?(?: ?\\(?(?:${zone})\\)?)?|[012]\\d[0-5]\\d ?\\(?(?:${zone})\\)?)`;

/** What leads up to a time of publication, in lower case. */
export const stamp =
  "(?:(?:first |originally |article |story |last )*(?:published|posted|updated?|modified|edited|issued|created|released|date|dated|publication date|update|released? on|last update)(?: (?:on|at))? ?[:—–-]? ?)";

/** How a date and a time of day go together. */
export const beforeClock = "(?:,| at| on| -| –| —| [|•·/]|,? ?@)? ?";

/** A weekday before its date, in lower case. */
export const ofWeekday = `(?:${weekday},? ?)?`;
