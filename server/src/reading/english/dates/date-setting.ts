import type { Span } from "../../../text/span.ts";
import type { DateCue, DateSetting } from "../../mention.ts";
import {
  BEFORE_DATE,
  BEGINNINGS,
  BIRTHS,
  CLAUSE_OPENERS,
  ENDINGS,
  HAPPENINGS,
  IMAGININGS,
  MOVES,
  RECURRENCES,
  RELATIONS,
  RETROSPECTS,
  SEQUELS,
  TOPIC_OPENERS,
} from "./setting-words.ts";
import type { Words } from "./words.ts";

/** How many words of a clause are looked at on either side of its date. */
const REACH = 40;
const LONGEST_PHRASE = 10;

/** What the words around the date in `[from, to)` (word indexes) make of it. */
export function settingOf(words: Words, from: number, to: number): DateSetting {
  const { relation, opening } = relationBefore(words, from, to);
  const clause =
    relation === "of"
      ? phraseOf(words, from, to)
      : (whenClause(words, to) ?? clauseAround(words, opening, to));
  const scope: Span = { start: words.at(clause.from).start, end: words.at(clause.to - 1).end };
  const { course, cues } = courseOf(words, clause, { from, to });
  const isTopic = TOPIC_OPENERS.has(words.lower(clause.from - 1));
  return { relation, scope, course: isTopic ? "imagined" : course, cues };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The preposition of a date, with the index where its phrase opens. */
function relationBefore(
  words: Words,
  from: number,
  to: number,
): { readonly relation: DateSetting["relation"]; readonly opening: number } {
  let at = from - 1;
  while (at > from - 4 && BEFORE_DATE.has(words.lower(at)) && !words.startsSentence(at + 1)) at--;
  const relation = words.startsSentence(at + 1) ? null : prepositionAt(words, at);
  if (relation !== null && relation.relation !== "at") return relation;
  if (isAttribute(words, from, to) || isBehindNoun(words, at)) return { relation: "of", opening: from };
  return relation ?? { relation: "at", opening: words.startsSentence(at + 1) ? at + 1 : from };
}

function prepositionAt(
  words: Words,
  at: number,
): { readonly relation: DateSetting["relation"]; readonly opening: number } | null {
  if (words.are(at - 1, "back", "to")) return { relation: "since", opening: at - 1 };
  if (words.are(at - 1, "prior", "to") || words.are(at - 1, "ahead", "of")) {
    return { relation: "before", opening: at - 1 };
  }
  const relation = RELATIONS.get(words.lower(at));
  if (relation === undefined) return null;
  const spans = relation === "since" || relation === "until";
  return { relation: spans && isMoved(words, at) ? "at" : relation, opening: at };
}

/** “the 2012 flood”, “Leeds's 2012 flood”: the date qualifies the noun after it. */
function isAttribute(words: Words, from: number, to: number): boolean {
  const before = words.at(from - 1);
  const determined = before.pos === "DET" || before.lower === "s" || before.pos === "PRON";
  return determined && words.at(to).kind === "letters" && isNounish(words, to);
}

/** “the flood of 2012”: the date qualifies the noun before it. `at` is the word before the date. */
function isBehindNoun(words: Words, at: number): boolean {
  const { pos } = words.at(at - 1);
  return words.lower(at) === "of" && (pos === "NOUN" || pos === "PROPN");
}

/** The noun that a date qualifies, behind it or before it. */
function phraseOf(words: Words, from: number, to: number): Range {
  return isAttribute(words, from, to) ? nounPhrase(words, to) : nounPhraseBefore(words, from);
}

/** The noun phrase that ends before the “of” of a date, without its determiner: “Grenfell fire” of “2017”. */
function nounPhraseBefore(words: Words, date: number): Range {
  let to = date;
  while (words.lower(to) !== "of") to--;
  let from = to - 1;
  while (from > to - LONGEST_PHRASE && !words.startsSentence(from) && isInPhrase(words, from - 1)) from--;
  while (from < to - 1 && INSIDE_PHRASE.test(words.lower(from))) from++;
  return { from, to };
}

function isInPhrase(words: Words, at: number): boolean {
  const { kind, pos, lower } = words.at(at);
  return kind === "digits" || pos === "NOUN" || pos === "PROPN" || pos === "ADJ" || INSIDE_PHRASE.test(lower);
}

/** Small words that a noun phrase may hold, though it does not begin with one: “sinking of the Titanic”. */
const INSIDE_PHRASE = /^(?:of|the|'|s|-)$/;

/** Whether what follows a date is the noun it is said of: “the 2012 flood”. */
function isNounish(words: Words, at: number): boolean {
  const { pos } = words.at(at);
  return pos === "NOUN" || pos === "ADJ" || pos === "PROPN";
}

/** The noun that a date qualifies, with what belongs to it: “invasion of Normandy” after “the 1944”. */
function nounPhrase(words: Words, from: number): Range {
  let to = from + 1;
  for (let index = from + 1; index < from + LONGEST_PHRASE; index++) {
    const { lower, pos } = words.at(index);
    if (pos === "NOUN" || pos === "PROPN") to = index + 1;
    else if (pos !== "ADJ" && lower !== "and" && !INSIDE_PHRASE.test(lower)) break;
  }
  return { from, to };
}

function isMoved(words: Words, at: number): boolean {
  for (let back = 1; back <= 8; back++) {
    if (MOVES.has(words.lower(at - back))) return true;
    if (words.startsSentence(at - back)) return false;
  }
  return false;
}

/** “2014, when Russia …”: what is told of the date follows it. */
function whenClause(words: Words, to: number): Range | null {
  const start = words.lower(to) === "," ? to + 1 : to;
  if (words.lower(start) !== "when" || words.startsSentence(start)) return null;
  return { from: start + 1, to: clauseEnd(words, start + 1) };
}

function clauseAround(words: Words, opening: number, to: number): Range {
  const start = clauseStart(words, opening);
  const end = clauseEnd(words, to);
  if (start < opening || end > to) return { from: start, to: end };
  const comma = words.lower(end) === "," && !CLAUSE_OPENERS.has(words.lower(end + 1));
  if (comma && !words.startsSentence(end + 1)) return { from: start, to: clauseEnd(words, end + 1) };
  return { from: start, to: end };
}

function clauseStart(words: Words, from: number): number {
  let index = from;
  while (index > 0 && index > from - REACH && !words.startsSentence(index) && !isBoundary(words, index - 1))
    index--;
  return index;
}

function clauseEnd(words: Words, from: number): number {
  let index = from;
  while (index < from + REACH && words.at(index).kind !== "end") {
    if (isBoundary(words, index) || (index > from && words.startsSentence(index))) break;
    index++;
  }
  return Math.max(index, from);
}

function isBoundary(words: Words, at: number): boolean {
  const { lower, kind } = words.at(at);
  return kind === "mark" ? /^[,;:()[\]—–]$/.test(lower) : CLAUSE_OPENERS.has(lower);
}

/** Words behind which a clause tells of something else. */
const CONJUNCTIONS: ReadonlySet<string> = new Set(["and", "but", "or", "then"]);

/** The words that tell of a course, with the kind of cue they are. */
const CUES: ReadonlyMap<string, DateCue["kind"]> = new Map(
  (
    [
      [RECURRENCES, "recurs"],
      [HAPPENINGS, "happens"],
      [BEGINNINGS, "begins"],
      [ENDINGS, "ends"],
      [BIRTHS, "birth"],
    ] as const
  ).flatMap(([words, kind]) => [...words].map((word) => [word, kind] as const)),
);

/** Of several cues in a clause, the one that counts. */
const BY_WEIGHT: readonly DateCue["kind"][] = ["birth", "ends", "begins", "happens", "recurs"];

/** What makes a clause no plain telling, whatever its cues are; the first counts most. */
const TURNS = [
  [IMAGININGS, "imagined"],
  [RETROSPECTS, "looks-back"],
  [SEQUELS, "follows"],
] as const;

/** The course of the whole clause; what makes it no plain telling comes first. */
function courseOf(words: Words, clause: Range, date: Range): Pick<DateSetting, "course" | "cues"> {
  const cues: DateCue[] = [];
  let turn: number = TURNS.length;
  for (let index = clause.from; index < clause.to; index++) {
    if (index >= date.from && index < date.to) continue;
    const lower = words.lower(index);
    if (lower === "may" && words.isCapital(index) && !words.startsSentence(index)) continue;
    const kind = CUES.get(lower);
    if (kind !== undefined) {
      const { start, end } = words.at(index);
      cues.push({ kind, word: lower, conjoined: CONJUNCTIONS.has(words.lower(index - 1)), start, end });
    }
    for (let weight = 0; weight < turn; weight++) if (TURNS[weight]?.[0].has(lower)) turn = weight;
  }
  const course = TURNS[turn]?.[1] ?? BY_WEIGHT.find((kind) => cues.some((cue) => cue.kind === kind)) ?? null;
  return { course, cues };
}
