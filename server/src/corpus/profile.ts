import type { Analysis } from "../claims/analysis.ts";
import { subjectOf } from "../claims/subject.ts";
import { memoize } from "../text/memoize.ts";
import { withoutAccents } from "../text/without-accents.ts";
import { daysFrom } from "../time/day.ts";
import { type Interval, intervalOf } from "../time/interval.ts";
import { gistOf, rareWordsOf } from "./gist.ts";
import { quotedRuns } from "./quoted-runs.ts";
import { tellingNumber } from "./telling-numbers.ts";

/** What an article is about, as its digest keeps it. */
export interface Subject {
  readonly sides: readonly string[];
  readonly parties: readonly string[];
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
  /** Those of them that are named themselves, not by a town of theirs alone. */
  readonly parties: ReadonlySet<string>;
  /** Organisations that do not stand for a country, streets and buildings, by key. */
  readonly bodies: ReadonlySet<string>;
  /** Places below a country that are no streets or buildings, by key. */
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

/** The day that profiles count from; any would do. */
const EPOCH = "2000-01-01";

/** A date that leaves more days than this open does not place an article. */
const LONGEST_DATE = 62;

/** A text of no more sentences than this is brief. */
const BRIEF = 8;

/** What an article is about, by its own date, the places and organisations that it names, and its people. */
export const subjectIn = memoize(({ article, date, mentions, people, sentences }: Analysis): Subject => {
  const { sides, parties, bodies, towns, focus } = subjectOf(article, mentions);
  const full = people.map(({ name }) => name).filter((name) => name.includes(" "));
  const interval = date === null ? null : intervalOf(date.value);
  const dated = interval !== null && daysFrom(interval.start, interval.end) <= LONGEST_DATE;
  return {
    sides: [...sides],
    parties: [...parties],
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

/** A subject prepared for comparing. */
export function profileOf(subject: Subject): Profile {
  const { sides, parties, bodies, towns, focus, people, numbers, quoted, gist, rare, brief, date } = subject;
  return {
    sides: new Set(sides),
    parties: new Set(parties),
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
    days: date && { first: daysFrom(EPOCH, date.start), last: daysFrom(EPOCH, date.end) },
  };
}

/** Rare words by how often they are said, so that the squares of their weights sum up to one. */
function weighed(counts: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  const weights = Object.entries(counts).map(([word, often]) => [word, 1 + Math.log(often)] as const);
  const length = Math.hypot(...weights.map(([, weight]) => weight));
  return new Map(weights.map(([word, weight]) => [word, weight / length]));
}
