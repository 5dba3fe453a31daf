import { calendar, range } from "../../../time/make-expression.ts";
import { isDash } from "./dash.ts";
import { COUNTED, YEARLY } from "./lexicon.ts";
import { type Match, matched, type Recogniser } from "./match.ts";
import type { Words } from "./words.ts";
import { yearAt } from "./years.ts";

/** Words after which four digits are a year even where a number could stand. */
const STRONG: ReadonlySet<string> = new Set(
  "in into since during year years circa due fiscal summer winter spring autumn fall early late mid throughout until till around beyond copyright ©".split(
    " ",
  ),
);

/** Words after which four digits are a year if nothing countable follows. */
const WEAK: ReadonlySet<string> = new Set(
  "from by of before after between to through for and or the a an this its their his her our my that s late both".split(
    " ",
  ),
);

/** Verbs that follow a year which opens a sentence: “2014 was …”. */
const OPENING_VERBS: ReadonlySet<string> = new Set(
  "was is saw has had will would marked brought began became could may ended".split(" "),
);

/** Between marks a year follows them without a preposition: “a ferry, built 1998, with two decks”. */
const MADE = /^(?:built|founded|established|launched|born)$/;

/** Verbs of change: what follows “to” or “from” after them is a level, not a year. */
const LEVELS: ReadonlySet<string> = new Set(
  "rose fell climbed dropped rise fall increased grew slipped gained jumped up down".split(" "),
);

/** “in 2014”, “the 2022 invasion”, “2014 to 2016”, “1998-99”; silent on numbers that count something. */
export const bareYear: Recogniser = (words, from) => {
  const named = words.are(from, "the", "year") ? yearAt(words, from + 2) : null;
  if (named !== null) return { to: named.to, expression: calendar({ year: named.year }) };
  const period = yearlyPeriod(words, from) ?? straddledYear(words, from);
  if (period !== null) return period;
  const first = yearAt(words, from);
  const years = first === null ? null : yearRange(words, first.year, first.to);
  if (first !== null && years !== null && isPlainRange(words, from, first.to)) return years;
  if (first === null || isDesignation(words, first.to) || !isYear(words, from, first.to, first.year))
    return null;
  return years ?? matched(first.to, calendar({ year: first.year }));
};

/** “the 2014 RC asteroid”: two letters of a catalogue behind the year. */
function isDesignation(words: Words, at: number): boolean {
  const number = words.at(at + 1);
  const numbered = number.kind === "digits" && number.glued;
  return /^[A-HJ-Y][A-HJ-Z]$/.test(words.at(at).text) && (numbered || SKY.test(words.lower(at + 1)));
}

const SKY = /^(?:asteroid|comet|meteor|meteorite|object|rock)$/;

/** “the 1988 period”, “the 2019 quarter”: the one that the passage tells of, in that year. */
function yearlyPeriod(words: Words, from: number): Match | null {
  const year = words.lower(from) === "the" ? yearAt(words, from + 1) : null;
  if (year === null || !/^(?:period|quarter)$/.test(words.lower(year.to))) return null;
  return { to: year.to + 1, expression: calendar({ year: year.year, samePeriod: true }) };
}

/** “in 2003/04”, “for 2003/2004”: a year of accounts or of sport. */
function straddledYear(words: Words, from: number): Match | null {
  const [first, slash, second] = [words.at(from), words.at(from + 1), words.at(from + 2)];
  if (slash.lower !== "/" || !slash.glued || !second.glued || !/^(?:19|20)\d\d$/.test(first.text))
    return null;
  const year = Number(first.text);
  const next = second.text.length === 2 ? (year + 1) % 100 : year + 1;
  const follows =
    Number(second.text) === next && (!words.at(from + 3).glued || words.at(from + 3).kind === "mark");
  if (
    !follows ||
    words.lower(from + 3) === "/" ||
    !(STRONG.has(words.lower(from - 1)) || WEAK.has(words.lower(from - 1)))
  )
    return null;
  return { to: from + 3, expression: range(calendar({ year }), calendar({ year: year + 1 })) };
}

function yearRange(words: Words, first: number, at: number): Match | null {
  if (!isDash(words, at)) return null;
  const short = words.at(at + 1);
  const full = yearAt(words, at + 1);
  const closing = /^\d\d$/.test(short.text) ? Math.floor(first / 100) * 100 + Number(short.text) : full?.year;
  const after = words.at(at + 2);
  if (closing === undefined || closing <= first || (after.glued && !/^[.,;:)’'”"]$/.test(after.text)))
    return null;
  return { to: at + 2, expression: range(calendar({ year: first }), calendar({ year: closing })) };
}

function isYear(words: Words, from: number, to: number, year: number): boolean {
  const before = words.lower(from - 1);
  const after = words.lower(to);
  const recent = year >= 1500 && year <= 2100;
  if (words.at(from).kind === "letters")
    return STRONG.has(before) || before === "of" || isSpeltOut(words, from, to);
  if (!recent) return /^(?:in|since|year)$/.test(before) && !counts(words, to);
  if (STRONG.has(before)) return !(counts(words, to) && !/^(?:in|since|during|year)$/.test(before));
  if (counts(words, to) || /^[$€£%]$/.test(after)) return false;
  if (/^(?:with|on|than)$/.test(before)) return isCompared(words, from);
  if (before === "as") return /^(?:back|early|late|soon|recently|far|long)$/.test(words.lower(from - 2));
  if (before === "(" || before === "[") return /^[)\],;–-]$/.test(after);
  if (before === "-" && words.at(from).glued)
    return /^(?:early|mid|late|end|pre|post|circa)$/.test(words.lower(from - 2));
  if (isPossessive(words, to) || isLevel(words, from, to)) return true;
  if (before === "come") return words.at(to).kind !== "letters";
  if (words.startsSentence(from)) return OPENING_VERBS.has(after);
  if (isSubject(words, from, to)) return true;
  if (MADE.test(before)) return words.at(from - 2).kind === "mark" && words.at(to).kind === "mark";
  if (YEARLY.has(after) && words.at(from - 1).pos === "VERB") return true;
  if (isOfAccounts(words, to) && words.at(from - 1).pos === "VERB") return true;
  if (before === "from" && /^(?:up|down)$/.test(words.lower(from - 2))) return true;
  if (before === "to" || before === "from") return !LEVELS.has(words.lower(from - 2));
  if (before === ",") return isListed(words, from);
  if (before === "least") return words.lower(from - 2) === "at" && STRONG.has(words.lower(from - 3));
  if (BEFORE_ATTRIBUTE.test(before) || isPluralPossessive(words, from)) return isAttribute(words, to);
  if (isDescribed(words, from)) return isAttribute(words, to) || isNamedBy(words, from, to, year);
  return WEAK.has(before) && !(before === "s" && !/^['’]$/.test(words.lower(from - 2)));
}

/** “the deadly 2009”, “her landmark 2012”, “a failed 2011”: what describes the noun behind the year stands before it. */
function isDescribed(words: Words, from: number): boolean {
  const { pos } = words.at(from - 1);
  if (words.isCapital(from - 1)) return false;
  const determined = /^(?:the|a|an|s|his|her|its|their)$/.test(words.lower(from - 2));
  return pos === "ADJ" || (determined && (pos === "NOUN" || pos === "VERB"));
}

/** “the deadly 2009 floods”: with an article, and no round number, which could count what follows. */
function isNamedBy(words: Words, from: number, to: number, year: number): boolean {
  const determined = /^(?:the|s|his|her|its|their)$/.test(words.lower(from - 2));
  return determined && year % 100 !== 0 && words.at(to).pos === "NOUN" && !words.at(to).glued;
}

/** “32 percent below 2005 levels”, “at 2010 prices”. */
function isLevel(words: Words, from: number, to: number): boolean {
  const relation = /^(?:below|above|under|over|from|to|at|on|than|in)$/.test(words.lower(from - 1));
  return relation && /^(?:levels|prices|rates|emissions)$/.test(words.lower(to));
}

/** “he said 2014 was the best”, “but 2015 has been hard”: a number would be followed by a plural. */
function isSubject(words: Words, from: number, to: number): boolean {
  const opens = /^(?:that|and|but|because|while|as|if|said|says|think|thinks|believe|believes|,)$/;
  return (
    opens.test(words.lower(from - 1)) &&
    /^(?:was|is|has|hasn|wasn|isn|saw|brought|marked)$/.test(words.lower(to))
  );
}

/** “predicted 2019 Acme earnings”: a company's name between the year and what is reckoned by it. */
function isOfAccounts(words: Words, at: number): boolean {
  const { pos, glued } = words.at(at);
  return pos === "PROPN" && !glued && words.isCapital(at) && YEARLY.has(words.lower(at + 1));
}

/** “nineteen ninety-six”: what no number is said like. */
function isSpeltOut(words: Words, from: number, to: number): boolean {
  return to - from === 4 && !counts(words, to) && !words.at(to).glued;
}

/** “covering 2003-2016”: two whole years with a dash between them need no other word. */
function isPlainRange(words: Words, from: number, dash: number): boolean {
  const [first, last] = [yearAt(words, from)?.year ?? 0, words.integer(dash + 1) ?? 0];
  const whole = first >= 1900 && last >= 1900 && last <= 2100;
  return whole && words.at(from - 1).kind !== "digits" && !words.at(from).glued && !counts(words, dash + 2);
}

/** Determiners of a single thing, which no number counts: “any 2016 candidate”. */
const BEFORE_ATTRIBUTE = /^(?:any|every|each|another|no)$/;

/** “his unsuccessful 1996 campaign”: a year before the noun that it dates, which is no plural that it could count. */
function isAttribute(words: Words, at: number): boolean {
  const { pos, lower } = words.at(at);
  const noun = pos === "ADJ" ? words.at(at + 1) : words.at(at);
  return noun.pos === "NOUN" && !noun.glued && !noun.lower.endsWith("s") && lower !== "-";
}

/** “2004's average”: what a number has not. */
function isPossessive(words: Words, at: number): boolean {
  return (
    words.lower(at) === "'" && words.at(at).glued && words.lower(at + 1) === "s" && words.at(at + 1).glued
  );
}

/** “the Democrats' 2000 nominee”. */
function isPluralPossessive(words: Words, from: number): boolean {
  const mark = words.at(from - 1);
  return mark.lower === "'" && mark.glued && !words.at(from).glued && words.lower(from - 2).endsWith("s");
}

/** “up 3% on 2023”, “compared with 2023”, “higher than 2023”. */
function isCompared(words: Words, from: number): boolean {
  if (words.lower(from - 1) === "on")
    return words.lower(from - 2) === "%" || words.lower(from - 2) === "cent";
  if (words.lower(from - 1) === "with") return words.lower(from - 2) === "compared";
  return words.lower(from - 2).endsWith("er") && !words.startsSentence(from - 1);
}

/** Whether what follows is counted by the number before: “2014 people”, “2,000 of them”. */
function counts(words: Words, at: number): boolean {
  return (
    (COUNTED.has(words.lower(at)) && !isPossessive(words, at + 1)) ||
    /^(?:per|percent|million|billion|others|more)$/.test(words.lower(at))
  );
}

/** A year in an enumeration or after a place: “2012, 2013 and 2014”. */
function isListed(words: Words, from: number): boolean {
  return yearAt(words, from - 2) !== null;
}
