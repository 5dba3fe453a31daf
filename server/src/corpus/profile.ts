import type { Analysis } from "../claims/analysis.ts";
import { subjectOf } from "../claims/subject.ts";
import type { Mention } from "../reading/mention.ts";
import { forPairs } from "../text/for-pairs.ts";
import { onceFor } from "../text/once-for.ts";
import { withoutAccents } from "../text/without-accents.ts";
import { daysFrom } from "../time/day.ts";
import { type Interval, intervalOf } from "../time/interval.ts";
import { gistOf, rareWordsOf } from "./gist.ts";
import { quotedRuns } from "./quoted-runs.ts";

/** What an article is about, as its digest keeps it. */
export interface Subject {
  readonly sides: readonly string[];
  readonly bodies: readonly string[];
  readonly towns: readonly string[];
  readonly focus: readonly string[];
  readonly people: readonly string[];
  readonly numbers: readonly string[];
  readonly quoted: readonly string[];
  readonly gist: readonly string[];
  readonly rare: Readonly<Record<string, number>>;
  readonly brief: boolean;
  readonly date: Interval | null;
}

/** What an article is about, as far as that can be compared with another. */
export interface Profile {
  /** Canonical countries, and organisations that are sides of their own. */
  readonly sides: ReadonlySet<string>;
  /** Organisations that do not stand for a country, by key. */
  readonly bodies: ReadonlySet<string>;
  /** Places below a country, by key. */
  readonly towns: ReadonlySet<string>;
  /** The towns of its opening, which it is about. */
  readonly focus: ReadonlySet<string>;
  /** People named in full, as written but for accents. */
  readonly people: ReadonlySet<string>;
  /** Its figures that are seldom equal by chance, each with its unit. */
  readonly numbers: ReadonlySet<string>;
  /** Runs of words that it quotes, hashed. */
  readonly quoted: ReadonlySet<string>;
  /** The words that it says most, in base form. */
  readonly gist: ReadonlySet<string>;
  /** The words that it says most of those that few articles have, each with its weight; names with a capital. */
  readonly rare: ReadonlyMap<string, number>;
  /** Whether it is so short that it may retell a longer one. */
  readonly brief: boolean;
  /** The days that the article may be from; `null` where unknown or too wide to compare. */
  readonly date: Interval | null;
  /** The same days, counted from one that all profiles count from. */
  readonly days: Days | null;
}

/** Days as numbers, by which thousands of articles are compared with each other. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** Any day would do. */
const DAY_NULL = "2000-01-01";

/** A date that leaves more days than this open does not place an article. */
const LONGEST_DATE = 62;

/** A text of no more sentences than this is brief. */
const BRIEF = 8;

/** How many days an article may be from its event, or from another article about it: announced before, discussed after. */
export const DAYS_AROUND = 14;

/** What an article is about, by its own date, the places and organisations that it names, and its people. */
export const subjectIn = onceFor(({ article, date, mentions, people, sentences }: Analysis): Subject => {
  const { sides, bodies, towns, focus } = subjectOf(article, mentions);
  const full = people.map(({ name }) => name).filter((name) => name.includes(" "));
  const interval = date === null ? null : intervalOf(date.value);
  const dated = interval !== null && daysFrom(interval.start, interval.end) <= LONGEST_DATE;
  return {
    sides: [...sides],
    bodies: [...bodies],
    towns: [...towns],
    focus: [...focus],
    people: [...new Set(full.map(withoutAccents))],
    numbers: [...new Set(mentions.flatMap(tellingNumber))],
    quoted: quotedRuns(mentions),
    gist: gistOf(mentions),
    rare: rareWordsOf(mentions),
    brief: sentences.length <= BRIEF,
    date: dated ? interval : null,
  };
});

/** So many digits, noughts at the end not counted, make a number telling: fewer where it has a unit. */
const TELLING_DIGITS = 3;
const TELLING_DIGITS_OF_UNIT = 2;

/** “£340,000 a year”, “49,800”: a number that two articles seldom share by chance; none for a length of time or an age. */
function tellingNumber(mention: Mention): string[] {
  if (mention.kind !== "figure" || mention.value === null) return [];
  const { value, unit, topic } = mention;
  if (topic === "age" || topic === "duration") return [];
  const needed = unit === null ? TELLING_DIGITS : TELLING_DIGITS_OF_UNIT;
  return significantDigits(value) < needed ? [] : [`${value} ${unit ?? ""}`];
}

/** How many digits of a number tell something: noughts before and behind do not. */
export function significantDigits(number: number): number {
  return String(number)
    .replace(".", "")
    .replace(/^0+|0+$/gu, "").length;
}

/** A subject prepared for comparing. */
export function profileOf(subject: Subject): Profile {
  const { sides, bodies, towns, focus, people, numbers, quoted, gist, rare, brief, date } = subject;
  return {
    sides: new Set(sides),
    bodies: new Set(bodies),
    towns: new Set(towns),
    focus: new Set(focus),
    people: new Set(people),
    numbers: new Set(numbers),
    quoted: new Set(quoted),
    gist: new Set(gist),
    rare: weighed(rare),
    brief,
    date,
    days: date && { first: daysFrom(DAY_NULL, date.start), last: daysFrom(DAY_NULL, date.end) },
  };
}

/**
 * Whether two articles may tell of one event in which `side` takes part: they have a second side in common and
 * their dates meet at a place that both name; where a date is unknown, both must open with that place.
 */
export function maySpeakOfOneEvent(a: Profile, b: Profile, side: string | null): boolean {
  if (side !== null && !(a.sides.has(side) && b.sides.has(side))) return false;
  if (shared(a.sides, b.sides, 2) < 2) return false;
  if (a.date === null || b.date === null) return shared(a.focus, b.focus, 1) > 0;
  return areNear(a, b) && (shared(a.towns, b.towns, 1) > 0 || sharedPeople(a, b) >= 2);
}

/** So many names must two articles share to tell of one event in one country; more where a date is unknown. */
const SHARED_NAMES = 3;
const SHARED_NAMES_UNDATED = 4;

/**
 * Whether two articles may tell of one event: between two sides (`maySpeakOfOneEvent`), or within one country, where
 * both open with one town and share other names, too; of one day, a person, an organisation or a telling number. Of one
 * day, two people and something else will do without a town.
 */
export const mayShareEvent = forPairs((a: Profile, b: Profile): boolean => {
  if (maySpeakOfOneEvent(a, b, null)) return true;
  if (shared(a.focus, b.focus, 1) === 0) return haveOneCast(a, b);
  if (a.date === null || b.date === null) return sharedNames(a, b) >= SHARED_NAMES_UNDATED;
  const inCommon = sharedPeople(a, b) + shared(a.bodies, b.bodies, 1) + shared(a.numbers, b.numbers, 1);
  if (areOfOneDay(a, b) && inCommon > 0) return true;
  return areNear(a, b) && sharedNames(a, b) >= SHARED_NAMES;
});

/** Rare words by how often they are said, so that the squares of their weights sum up to one. */
function weighed(counts: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  const weights = Object.entries(counts).map(([word, often]) => [word, 1 + Math.log(often)] as const);
  const length = Math.hypot(...weights.map(([, weight]) => weight));
  return new Map(weights.map(([word, weight]) => [word, weight / length]));
}

/** Whether two articles of one day name two people and an organisation, a place or a telling number alike. */
function haveOneCast(a: Profile, b: Profile): boolean {
  if (a.date === null || b.date === null || sharedPeople(a, b) < 2 || !areOfOneDay(a, b)) return false;
  return shared(a.bodies, b.bodies, 1) + shared(a.towns, b.towns, 1) + shared(a.numbers, b.numbers, 1) > 0;
}

/**
 * Whether two articles may have one subject: they share some names, and are not known to be weeks apart. Too little to
 * tell that two numbers contradict each other, enough to tell that two equal ones are no chance.
 */
export const mayShareSubject = forPairs(
  (a: Profile, b: Profile): boolean => !areFarApart(a, b) && sharedNames(a, b) >= SHARED_NAMES,
);

/**
 * Whether two articles may speak of one sitting of an event: a series goes on, and a second round today is no
 * contradiction to a third tomorrow. Where a date is unknown, the same people must act in both.
 */
export function areOfOneDay(a: Profile, b: Profile): boolean {
  if (a.days === null || b.days === null) return sharedPeople(a, b) >= 2;
  return areWithin(a.days, b.days, 1);
}

/**
 * Whether what two articles say may contradict each other: they may share an event, or are of one day in one town.
 * Statements that need a relation contradict none of other articles, so whatever they ask of profiles must imply it.
 */
export function mayDisagree(a: Profile, b: Profile): boolean {
  if (mayShareEvent(a, b)) return true;
  return a.date !== null && b.date !== null && shared(a.focus, b.focus, 1) > 0 && areOfOneDay(a, b);
}

/** How many names two articles have in common. A town is a side by its own name or its country's: both are one name. */
function sharedNames(a: Profile, b: Profile): number {
  const most = SHARED_NAMES_UNDATED;
  return (
    shared(a.people, b.people, most) +
    Math.max(shared(a.sides, b.sides, most), shared(a.towns, b.towns, most)) +
    shared(a.numbers, b.numbers, most)
  );
}

/** Whether two articles are known to be weeks apart. */
export function areFarApart(a: Profile, b: Profile): boolean {
  return a.days !== null && b.days !== null && !areWithin(a.days, b.days, DAYS_AROUND);
}

/** Every kind of name that articles are told related by. */
const NAMES = ["sides", "bodies", "towns", "focus", "people", "numbers", "quoted", "gist"] as const;
type Names = Pick<Profile, (typeof NAMES)[number]>;

/** The names that one of two profiles has and the other has not. */
export function namesApart(a: Names, b: Names): Names {
  const apart = (kind: keyof Names): ReadonlySet<string> =>
    new Set([...a[kind], ...b[kind]].filter((name) => a[kind].has(name) !== b[kind].has(name)));
  return {
    sides: apart("sides"),
    bodies: apart("bodies"),
    towns: apart("towns"),
    focus: apart("focus"),
    people: apart("people"),
    numbers: apart("numbers"),
    quoted: apart("quoted"),
    gist: apart("gist"),
  };
}

/** Whether there is a name that both have as the same kind of name. */
export function haveNameInCommon(a: Names, b: Names): boolean {
  return NAMES.some((kind) => shared(a[kind], b[kind], 1) > 0);
}

/** Whether two articles are known not to be weeks apart. */
function areNear({ days: a }: Profile, { days: b }: Profile): boolean {
  return a !== null && b !== null && areWithin(a, b, DAYS_AROUND);
}

/** Whether a day of one stretch may lie no more than so many days from one of the other. */
export function areWithin(a: Days, b: Days, most: number): boolean {
  return b.first - a.last <= most && a.first - b.last <= most;
}

/** Whether an article names somebody in full, with accents or without. */
export const namesPerson = ({ people }: Profile, name: string): boolean => people.has(withoutAccents(name));

/** How many people both articles name in full, spelled alike; counted up to two. */
export function sharedPeople(a: Profile, b: Profile): number {
  return shared(a.people, b.people, 2);
}

/** How many members two sets share, counted up to `most`. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>, most: number): number {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const each of fewer) if (more.has(each) && ++count === most) break;
  return count;
}
