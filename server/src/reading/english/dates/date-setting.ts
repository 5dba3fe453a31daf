import type { Span } from "../../../text/span.ts";
import type { DateCue, DateSetting } from "../../mention.ts";
import { CONJUNCTIONS, clauseAround, type Range, whenClause } from "./date-clause.ts";
import { isAttribute, isBehindNoun, phraseOf } from "./date-phrase.ts";
import {
  BEFORE_DATE,
  BEGINNINGS,
  BIRTHS,
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

/** Whether a verb stands shortly before after which “from” and “to” move a date. */
function isMoved(words: Words, at: number): boolean {
  for (let back = 1; back <= 8; back++) {
    if (MOVES.has(words.lower(at - back))) return true;
    if (words.startsSentence(at - back)) return false;
  }
  return false;
}
