import { HOLIDAYS } from "./holidays.ts";
import { CARDINALS, DECADES, MONTHS, ORDINALS, PARTS_OF_DAY, SEASONS, UNITS, WEEKDAYS } from "./lexicon.ts";
import type { Words } from "./words.ts";

const FUNCTION_WORDS = `a an the its their his her this that these last past next coming upcoming previous preceding
  prior following same current recent past future every each half couple another dozens tens hundreds thousands millions several many few some
  numerous various about around approximately roughly nearly almost over under well more less fewer no at up as just all
  early earlier late later mid first final`;

const TIME_WORDS = `yesterday today tonight tomorrow overnight noon midday midnight aged fiscal financial q h year once twice hourly
  daily nightly weekly fortnightly monthly yearly annually now nowadays long moments midyear midmorning midafternoon hourlong daylong weeklong monthlong yearlong decadelong currently present presently recently lately soon
  anniversary centenary bicentenary centennial bicentennial`;

/** Every word that a date can begin with, in lower case. */
const OPENERS: ReadonlySet<string> = new Set([
  ...`${FUNCTION_WORDS} ${TIME_WORDS}`.split(/\s+/),
  ...[CARDINALS, DECADES, MONTHS, ORDINALS, PARTS_OF_DAY, SEASONS, UNITS, WEEKDAYS].flatMap((map) => [
    ...map.keys(),
  ]),
  ...[...WEEKDAYS.keys()].map((weekday) => `${weekday}s`),
  ...[...HOLIDAYS.keys()].map((name) => name.split(/\W/)[0] ?? ""),
]);

/** Whether a date can begin at a word at all: most words are passed over here. */
export function canOpenDate(words: Words, at: number): boolean {
  const { kind, lower } = words.at(at);
  if (kind === "letters") return OPENERS.has(lower);
  if (kind === "digits") return true;
  return (lower === "'" || lower === "‘") && words.isDigits(at + 1);
}
