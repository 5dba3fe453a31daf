import type { PartOfDay, Season, TimeUnit } from "../../../time/date-expression.ts";

const entries = <V>(record: Readonly<Record<string, V>>): ReadonlyMap<string, V> =>
  new Map(Object.entries(record));

/** Months by name and abbreviation, January 1. */
export const MONTHS = entries<number>({
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
});

/** Months whose names also mean something else: a person, a verb, an adjective. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(["march", "april", "may", "june", "august"]);

/** Weekdays by name and abbreviation, Monday 1. */
export const WEEKDAYS = entries<number>({
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
});

/** Words before a weekday that make it a name: Black Friday, Sheffield Wednesday. */
export const NAMES_BEFORE_WEEKDAY: ReadonlySet<string> = new Set([
  "black",
  "bloody",
  "ash",
  "casual",
  "cyber",
  "easter",
  "giving",
  "good",
  "happy",
  "joe",
  "holy",
  "manic",
  "maundy",
  "palm",
  "rick",
  "ruby",
  "sheffield",
  "shrove",
  "super",
  "whit",
]);

/** Words after a weekday that make it a name: Sunday Times, Saturday Night Live. */
export const NAMES_AFTER_WEEKDAY: ReadonlySet<string> = new Set([
  "express",
  "mail",
  "mirror",
  "telegraph",
  "times",
  "live",
  "herald",
]);

export const SEASONS = entries<Season>({
  spring: "SP",
  summer: "SU",
  autumn: "FA",
  fall: "FA",
  winter: "WI",
});

export const PARTS_OF_DAY = entries<PartOfDay>({
  morning: "MO",
  midday: "MI",
  afternoon: "AF",
  evening: "EV",
  night: "NI",
});

/** Units of time, singular and plural, and which is which. */
export const UNITS = entries<TimeUnit>({
  second: "second",
  minute: "minute",
  hour: "hour",
  day: "day",
  weekend: "weekend",
  week: "week",
  fortnight: "fortnight",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "decade",
  century: "century",
  seconds: "second",
  minutes: "minute",
  hours: "hour",
  days: "day",
  weekends: "weekend",
  weeks: "week",
  fortnights: "fortnight",
  months: "month",
  quarters: "quarter",
  years: "year",
  decades: "decade",
  centuries: "century",
});

export const CARDINALS = entries<number>({
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});

export const ORDINALS = entries<number>({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
});

/** Decades by their words. */
export const DECADES = entries<string>({
  twenties: "192",
  thirties: "193",
  forties: "194",
  fifties: "195",
  sixties: "196",
  seventies: "197",
  eighties: "198",
  nineties: "199",
  noughties: "200",
});

/** Plural nouns that a number before them counts, so that the number is no year: “2014 people”. */
export const COUNTED: ReadonlySet<string> = new Set(
  (
    "people men women children soldiers troops workers residents employees students pupils patients votes voters " +
    "jobs units homes houses buildings dollars euros pounds yen rubles roubles cents points miles kilometres " +
    "kilometers km metres meters feet yards inches tonnes tons kilograms kg acres hectares barrels litres liters " +
    "watts megawatts mw calories times seats members delegates officers police migrants refugees cases deaths " +
    "days weeks months years hours minutes seconds shares goals runs games matches copies tickets rooms beds " +
    "vehicles cars flights passengers respondents adults participants prisoners hostages families animals"
  ).split(" "),
);

/** Time zones that may follow a time on the clock. */
export const ZONES: ReadonlySet<string> = new Set(
  "gmt utc bst cet cest eet eest est edt et cst cdt ct mst mdt mt pst pdt pt ist msk jst aest aedt local".split(
    " ",
  ),
);

/** What a year or half-year before it is told of: “expects 2013 sales”, “first-half profit”. */
export const YEARLY: ReadonlySet<string> = new Set(
  `sales earnings profit profits revenue revenues results income output production growth guidance forecasts budget
   losses spending turnover`.split(/\s+/),
);

/** Words for a day by its distance from today. */
export const DAYS = entries<number>({ yesterday: -1, today: 0, tonight: 0, tomorrow: 1 });
