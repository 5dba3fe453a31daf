import { MODIFIER_OPENERS } from "./amounts.ts";
import { ANNIVERSARIES, anniversaryDate, ordinalUnit } from "./anniversaries.ts";
import { bareYear, centuryName, decade } from "./bare-years.ts";
import { calendarDate } from "./calendar-dates.ts";
import { clockTime } from "./clock-times.ts";
import { age, compoundDuration, LASTING } from "./compound-durations.ts";
import { definiteUnit, neighbour, unitsEnd, weekOfDay, wholeUnit } from "./definite-times.ts";
import { durationOrDistance } from "./durations.ts";
import { HOLIDAYS } from "./holidays.ts";
import {
  CARDINALS,
  DAYS,
  DECADES,
  MONTHS,
  ORDINALS,
  PARTS_OF_DAY,
  SEASONS,
  UNITS,
  WEEKDAYS,
} from "./lexicon.ts";
import { looseSpan } from "./loose-spans.ts";
import type { Match, Recogniser } from "./match.ts";
import { modifiedDate, PART_OPENERS } from "./modified-dates.ts";
import { holiday, monthAlone, monthByKind, seasonName, weekdayAlone } from "./names-of-days.ts";
import { numericDate } from "./numeric-dates.ts";
import { ordinalDay } from "./ordinal-days.ts";
import {
  definitePartOfDay,
  EDGES_OF_DAY,
  edgeOfDay,
  partOfNamedDay,
  qualifiedPartOfDay,
} from "./parts-of-days.ts";
import { nthWeekday, partOfMonth } from "./parts-of-months.ts";
import { fiscalYear, midYear, quarterOrHalf, theQuarter, yearEarlier, yearEnd } from "./quarters.ts";
import { looseReference, REFERENCE_OPENERS } from "./references.ts";
import { dayWord, POINTERS, pointedDate } from "./relative-dates.ts";
import { KINDS_BEFORE_PART, KINDS_OF_DAY, repeatedDay } from "./repeated-days.ts";
import { ADVERBS, repeatedTime } from "./repeated-times.ts";
import { samePeriod } from "./same-periods.ts";
import { sportSeason } from "./sport-seasons.ts";
import type { Word } from "./word.ts";
import type { Words } from "./words.ts";

const list = (words: string): readonly string[] => words.split(/\s+/);

/** Stands for every run of digits. */
const NUMBER = "0";
const QUOTE = ["'", "‘"];
const THE = ["the"];
const EXACT = [NUMBER, ...list("a an half couple"), ...CARDINALS.keys()];
const AMOUNT = [
  ...EXACT,
  ...list("several many few some numerous various tens dozens hundreds thousands millions"),
];
const ORDINAL = [NUMBER, ...ORDINALS.keys(), ...CARDINALS.keys()];
const YEAR = [NUMBER, ...QUOTE, ...CARDINALS.keys()];
const YEARS_AROUND = list("last this next");
const PARTS = list("opening last final");
const PLURAL_DAYS = [...WEEKDAYS.keys()].flatMap((weekday) => [weekday, `${weekday}s`]);

/** In the order they are tried, what says most first: each recogniser with the words that it can begin with. */
const TABLE: readonly (readonly [Recogniser, ...Iterable<string>[]])[] = [
  [numericDate, [NUMBER]],
  [calendarDate, THE, ORDINAL, MONTHS.keys(), WEEKDAYS.keys()],
  [ordinalDay, THE, WEEKDAYS.keys()],
  [nthWeekday, THE],
  [partOfMonth, THE, PARTS, ORDINALS.keys()],
  [anniversaryDate, list("the its their his her"), ANNIVERSARIES.keys(), EXACT, ORDINAL],
  [repeatedTime, ADVERBS.keys(), list("once twice every each"), AMOUNT],
  [repeatedDay, THE, PLURAL_DAYS, KINDS_OF_DAY.keys(), KINDS_BEFORE_PART],
  [yearEarlier, list("the a year")],
  [samePeriod, list("the this")],
  [yearEnd, list("the year")],
  [midYear, list("midyear mid")],
  [fiscalYear, list("fiscal financial fy")],
  [quarterOrHalf, list("q h the fiscal"), YEAR, YEARS_AROUND, ORDINAL, PARTS],
  [centuryName, THE, ORDINAL],
  [decade, list("the mid"), DECADES.keys(), QUOTE, [NUMBER]],
  [clockTime, list("noon midday midnight a half quarter"), [NUMBER], CARDINALS.keys()],
  [compoundDuration, LASTING.keys(), UNITS.keys(), ["several"], EXACT],
  [age, ["aged"]],
  [dayWord, list("the overnight"), DAYS.keys()],
  [qualifiedPartOfDay, list("the early mid late midmorning midafternoon")],
  [weekOfDay, THE],
  [partOfNamedDay, THE],
  [edgeOfDay, EDGES_OF_DAY.keys()],
  [neighbour, THE],
  [unitsEnd, THE, UNITS.keys()],
  [wholeUnit, ["all"]],
  [looseSpan, list("the recent past coming upcoming future"), UNITS.keys()],
  [sportSeason, THE, POINTERS.keys()],
  [pointedDate, THE, POINTERS.keys()],
  [durationOrDistance, list("the another"), AMOUNT, UNITS.keys()],
  [ordinalUnit, THE, ORDINAL],
  [theQuarter, THE],
  [monthByKind, THE],
  [definiteUnit, THE],
  [definitePartOfDay, THE],
  [holiday, HOLIDAYS.keys()],
  [weekdayAlone, WEEKDAYS.keys()],
  [monthAlone, MONTHS.keys()],
  [seasonName, THE, SEASONS.keys()],
  [bareYear, THE, YEAR],
  [looseReference, REFERENCE_OPENERS],
];

/** The recognisers that can begin with a word, in their order. */
const BY_FIRST_WORD = byFirstWord();

function byFirstWord(): ReadonlyMap<string, readonly Recogniser[]> {
  const found = new Map<string, Recogniser[]>();
  for (const [recognise, ...openers] of TABLE) {
    for (const opener of new Set(openers.flatMap((words) => [...words]))) {
      found.set(opener, [...(found.get(opener) ?? []), recognise]);
    }
  }
  return found;
}

const NO_RECOGNISERS: readonly Recogniser[] = [];

/** The date that begins at a word without a modifier: the first that a recogniser finds. */
function plainDate(words: Words, from: number): Match | null {
  for (const recognise of BY_FIRST_WORD.get(keyOf(words.at(from))) ?? NO_RECOGNISERS) {
    const match = recognise(words, from);
    if (match !== null) return match;
  }
  return null;
}

const modifiedOnly = modifiedDate(plainDate);
const MODIFYING: ReadonlySet<string> = new Set([...PART_OPENERS, ...MODIFIER_OPENERS]);

/** The date that begins at a word; takes a few steps, whatever follows. */
export function dateAt(words: Words, from: number): Match | null {
  const modified = MODIFYING.has(words.lower(from)) ? modifiedOnly(words, from) : null;
  return modified ?? plainDate(words, from);
}

function keyOf({ kind, lower }: Word): string {
  return kind === "digits" ? NUMBER : lower;
}

const PLURAL_PARTS_OF_DAY = new Map([...PARTS_OF_DAY].map(([word, part]) => [`${word}s`, part]));

/** Cardinals from ten on can make a year or a time on the clock by themselves; lower ones and ordinals need more. */
const HIGH = [...CARDINALS].flatMap(([word, value]) => (value < 10 ? [] : [word]));

/** Every date has one of these or a number among its first words; the other words that may open one are everywhere. */
const TELLING: ReadonlySet<string> = new Set([
  ...[
    DAYS,
    DECADES,
    MONTHS,
    PARTS_OF_DAY,
    EDGES_OF_DAY,
    SEASONS,
    UNITS,
    PLURAL_PARTS_OF_DAY,
    ADVERBS,
    KINDS_OF_DAY,
    LASTING,
    ANNIVERSARIES,
  ].flatMap((map) => [...map.keys()]),
  ...HIGH,
  ...PLURAL_DAYS,
  ...[...HOLIDAYS.values()].flatMap((names) => names.flatMap(([name]) => name.slice(-1))),
  ...list(
    `anniversary now nowadays currently current presently present moment recently lately ago past future term run time
     soon once twice weekday season period overnight aged midyear midmorning midafternoon noon midnight half thousand clock am pm m`,
  ),
]);

/** How many words may stand between the beginning of a date and its first telling word: “no more than a couple of”. */
export const LEAD = 8;

/** Whether a word is one of those that a date cannot do without. */
export function isTelling({ kind, lower }: Word): boolean {
  return kind === "digits" || TELLING.has(lower);
}

/** Whether these letters or digits are such a word. */
export function isTellingWord(piece: string): boolean {
  return /^\d/.test(piece) || TELLING.has(piece);
}
