import { signOf } from "../signs.ts";
import { MODIFIER_OPENERS } from "./amounts.ts";
import { ANNIVERSARIES, anniversaryDate, ordinalUnit } from "./anniversaries.ts";
import { bareYear } from "./bare-years.ts";
import { calendarDate } from "./calendar-dates.ts";
import { clockTime } from "./clock-times.ts";
import { age, compoundDuration, LASTING } from "./compound-durations.ts";
import { definiteUnit, neighbour, unitsEnd, weekOfDay, wholeUnit } from "./definite-times.ts";
import { durationOrDistance } from "./durations.ts";
import { centuryName, decade } from "./eras.ts";
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
import { modifiedDate, PART_OPENERS, PARTS_BEHIND_THE } from "./modified-dates.ts";
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
import { looseReference, REFERENCE_OPENERS, REFERENCES_BEHIND_THE } from "./references.ts";
import { dayWord, POINTERS, pointedDate } from "./relative-dates.ts";
import { KINDS_BEFORE_PART, KINDS_OF_DAY, repeatedDay } from "./repeated-days.ts";
import { ADVERBS, repeatedTime } from "./repeated-times.ts";
import { LIKE, PERIODS, samePeriod } from "./same-periods.ts";
import { sportSeason } from "./sport-seasons.ts";
import type { Word } from "./word.ts";
import type { Words } from "./words.ts";

const list = (words: string): readonly string[] => words.split(/\s+/);

/** Stands for every run of digits. */
const NUMBER = "0";
const QUOTE = ["'", "‘"];
const EXACT = [NUMBER, ...list("a an half couple"), ...CARDINALS.keys()];
const AMOUNT = [
  ...EXACT,
  ...list("several many few some numerous various tens dozens hundreds thousands millions"),
];
const ORDINAL = [NUMBER, ...ORDINALS.keys(), ...CARDINALS.keys()];
const YEAR = [NUMBER, ...QUOTE, ...CARDINALS.keys()];
const YEARS_AROUND = list("last this next");
const PARTS = list("opening last final");
const LOOSE = list("recent past coming upcoming future");
const PARTS_OF_SPAN = list("first final opening other latest");
const PARTS_WITHIN_DAY = list("early mid late midmorning midafternoon");
const PLURAL_PARTS_OF_DAY = [...PARTS_OF_DAY.keys()].map((word) => `${word}s`);
const PLURAL_DAYS = [...WEEKDAYS.keys()].flatMap((weekday) => [weekday, `${weekday}s`]);

/** Openers behind “the”, which is everywhere: only what follows it tells whether a date may begin. */
const the = (...words: readonly Iterable<string>[]): readonly string[] =>
  words.flatMap((each) => [...each]).map((word) => `the ${word}`);

/** In the order they are tried, what says most first: each recogniser with the words that it can begin with. */
const TABLE: readonly (readonly [Recogniser, ...Iterable<string>[]])[] = [
  [numericDate, [NUMBER]],
  [calendarDate, the(ORDINAL), ORDINAL, MONTHS.keys(), WEEKDAYS.keys()],
  [ordinalDay, the([NUMBER]), WEEKDAYS.keys()],
  [nthWeekday, the(["last"], ORDINALS.keys())],
  [partOfMonth, the(PARTS, ORDINALS.keys()), PARTS, ORDINALS.keys()],
  [
    anniversaryDate,
    the(["anniversary"], ANNIVERSARIES.keys(), EXACT, ORDINAL),
    list("its their his her"),
    ANNIVERSARIES.keys(),
    EXACT,
    ORDINAL,
  ],
  [repeatedTime, ADVERBS.keys(), list("once twice every each"), AMOUNT],
  [repeatedDay, the(PLURAL_PARTS_OF_DAY), PLURAL_DAYS, KINDS_OF_DAY.keys(), KINDS_BEFORE_PART],
  [yearEarlier, the(["year"]), list("a year")],
  [samePeriod, the(LIKE, PERIODS), ["this"]],
  [yearEnd, the(["year"]), ["year"]],
  [midYear, list("midyear mid")],
  [fiscalYear, list("fiscal financial fy")],
  [
    quarterOrHalf,
    the(["fiscal"], YEAR, YEARS_AROUND, ORDINAL, PARTS),
    list("q h fiscal"),
    YEAR,
    YEARS_AROUND,
    ORDINAL,
    PARTS,
  ],
  [centuryName, the(ORDINAL), ORDINAL],
  [decade, the(["mid"], DECADES.keys(), QUOTE, [NUMBER]), ["mid"], DECADES.keys(), QUOTE, [NUMBER]],
  [clockTime, list("noon midday midnight a half quarter"), [NUMBER], CARDINALS.keys()],
  [compoundDuration, LASTING.keys(), UNITS.keys(), ["several"], EXACT],
  [age, ["aged"]],
  [dayWord, the(["day"]), ["overnight"], DAYS.keys()],
  [qualifiedPartOfDay, the(PARTS_WITHIN_DAY), PARTS_WITHIN_DAY],
  [weekOfDay, the(["week"])],
  [partOfNamedDay, the(PARTS_OF_DAY.keys())],
  [edgeOfDay, EDGES_OF_DAY.keys()],
  [neighbour, the(UNITS.keys(), PARTS_OF_DAY.keys())],
  [unitsEnd, the(UNITS.keys()), UNITS.keys()],
  [wholeUnit, ["all"]],
  [looseSpan, the(LOOSE, UNITS.keys()), LOOSE, UNITS.keys()],
  [sportSeason, the(["season"], POINTERS.keys()), POINTERS.keys()],
  [pointedDate, the(POINTERS.keys()), POINTERS.keys()],
  [durationOrDistance, the(PARTS_OF_SPAN, AMOUNT), list("another quarter"), AMOUNT, UNITS.keys()],
  [ordinalUnit, the(ORDINAL), ORDINAL],
  [theQuarter, the(list("quarter latest"))],
  [monthByKind, the(["month"])],
  [definiteUnit, the(list("fiscal financial full"), UNITS.keys())],
  [definitePartOfDay, the(["early"], PARTS_OF_DAY.keys())],
  [holiday, HOLIDAYS.keys()],
  [weekdayAlone, WEEKDAYS.keys()],
  [monthAlone, MONTHS.keys()],
  [seasonName, the(SEASONS.keys()), SEASONS.keys()],
  [bareYear, the(["year"], YEAR), YEAR],
  [looseReference, the(REFERENCES_BEHIND_THE), REFERENCE_OPENERS],
];

/** The recognisers that can begin with a word, or with a word behind “the”, in their order. */
const BY_FIRST_WORD = new Map<string, Recogniser[]>();
const BEHIND_THE = new Map<string, Recogniser[]>();

for (const [recognise, ...openers] of TABLE) {
  for (const opener of new Set(openers.flatMap((words) => [...words]))) {
    const [first = "", second] = opener.split(" ");
    const [index, word] = second === undefined ? [BY_FIRST_WORD, first] : [BEHIND_THE, second];
    index.set(word, [...(index.get(word) ?? []), recognise]);
  }
}

const NO_RECOGNISERS: readonly Recogniser[] = [];

/** The date that begins at a word without a modifier: the first that a recogniser finds. */
function plainDate(words: Words, from: number): Match | null {
  const first = keyOf(words.at(from));
  const found = first === "the" ? BEHIND_THE.get(keyOf(words.at(from + 1))) : BY_FIRST_WORD.get(first);
  for (const recognise of found ?? NO_RECOGNISERS) {
    const match = recognise(words, from);
    if (match !== null) return match;
  }
  return null;
}

const modifiedOnly = modifiedDate(plainDate);
const MODIFYING: ReadonlySet<string> = new Set([...PART_OPENERS, ...MODIFIER_OPENERS]);

/** Whether a modifier may begin at a word. */
function isModifying(words: Words, from: number): boolean {
  const first = words.lower(from);
  return first === "the" ? PARTS_BEHIND_THE.has(words.lower(from + 1)) : MODIFYING.has(first);
}

/** The date that begins at a word; takes a few steps, whatever follows. */
export function dateAt(words: Words, from: number): Match | null {
  const modified = isModifying(words, from) ? modifiedOnly(words, from) : null;
  return modified ?? plainDate(words, from);
}

function keyOf({ kind, lower }: Word): string {
  return kind === "digits" ? NUMBER : lower;
}

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
    ADVERBS,
    KINDS_OF_DAY,
    LASTING,
    ANNIVERSARIES,
  ].flatMap((map) => [...map.keys()]),
  ...HIGH,
  ...PLURAL_DAYS,
  ...PLURAL_PARTS_OF_DAY,
  ...[...HOLIDAYS.values()].flatMap((names) => names.flatMap(([name]) => name.slice(-1))),
  ...list(
    `anniversary now nowadays currently current presently present moment recently lately ago past future term run time
     soon once twice weekday season period overnight aged midyear midmorning midafternoon noon midnight half thousand clock am pm m`,
  ),
]);

/** How many words may stand between the beginning of a date and its first telling word: “no more than a couple of”. */
export const LEAD = 8;

/** Whether a word is one of those that a date cannot do without. */
export function isTelling({ kind, lower, signs }: Word): boolean {
  return kind === "digits" || ((signs & HAS_TELLING) !== 0 && TELLING.has(lower));
}

/** The sign of a word with a part that a date cannot do without. */
export const HAS_TELLING: number = signOf((lower) =>
  /^[a-z]+$/.test(lower)
    ? TELLING.has(lower)
    : lower.match(PIECES)?.some((piece) => /^\d/.test(piece) || TELLING.has(piece)) === true,
);
const PIECES = /\p{L}+|\d+/gu;
