import type { Analysis } from "../../claims/analysis.ts";
import { nameKey } from "../../claims/name-key.ts";
import type { FigureMention, FigureTopic } from "../../reading/mention.ts";
import { hash } from "../../text/digest.ts";
import { coveringOne, coverOf, lastStartingAt } from "../../text/lookup.ts";
import type { Span } from "../../text/span.ts";
import { type Interval, intervalOf } from "../../time/interval.ts";
import { passageAt } from "../passage.ts";
import type { Profile } from "../profile.ts";
import { lookupKey, namesIn } from "./names-in.ts";
import type { FigureStatement, Stated } from "./statement.ts";

/** What changes with the day on which it is reckoned. */
const NOT_COMPARED: ReadonlySet<FigureTopic> = new Set(["age"]);

/** Fewer are everywhere: “two men”, “one of them”. */
const FEWEST = 3;

/** The figures of an article that can be compared: outside quotations, and more than one or two in passing. */
export function figureStatements(analysis: Analysis, profile: Profile): Stated<"figure">[] {
  const { mentions, sentences, dates } = analysis;
  const { text } = analysis.article;
  const isQuoted = coverOf(mentions.filter(({ kind }) => kind === "quotation"));
  const figures = mentions.filter((mention): mention is FigureMention => mention.kind === "figure");
  const periodsIn = periodsOf(dates, sentences);
  const namesOf = namesIn(mentions);
  const found = figures.flatMap((figure): Stated<"figure">[] => {
    const sentence = coveringOne(sentences, figure);
    if (sentence === null || isQuoted(figure) || !isCompared(figure) || isAside(text, figure)) return [];
    const periods = periodsIn(sentence);
    const isBounded = figure.slot?.lasting === true && periods !== null;
    const slot = figure.slot === null || isBounded ? null : `${figure.slot.name} ${figure.unit ?? ""}`;
    const counted = `${figure.topic} ${figure.head ?? ""}`;
    const { low, high, value: exact, vague, unit, text: answer, quantity, words, beside } = figure;
    const names = namesOf(sentence).map(lookupKey);
    const questions = questionsOf({ exact, unit, counted, slot }, names, profile);
    if (questions.length === 0) return [];
    const value: FigureStatement = {
      kind: "figure",
      answer,
      same: `${low} ${high} ${exact}`,
      questions,
      low,
      high,
      exact,
      vague,
      unit,
      counted,
      slot,
      lasting: slot !== null && figure.slot?.lasting === true,
      contested: false,
      quantity,
      names: [...new Set(names)].sort(),
      words,
      beside,
      periods: periods ?? [],
    };
    const of = figure.of === null ? {} : { of: figure.of };
    return [{ value, place: { ...passageAt(analysis, figure.routine ? figure : figure.assertion), ...of } }];
  });
  const isContested = contestedAmong(found.map(({ value }) => value));
  return found.map(({ value, place }) => ({ value: { ...value, contested: isContested(value) }, place }));
}

/** Prepares the question whether another answer of the article to the same question excludes one. */
function contestedAmong(answers: readonly FigureStatement[]): (answer: FigureStatement) => boolean {
  const bounds = new Map<string, { highestLow: number; lowestHigh: number }>();
  for (const { slot, low, high } of answers) {
    if (slot === null) continue;
    const { highestLow = -Infinity, lowestHigh = Infinity } = bounds.get(slot) ?? {};
    bounds.set(slot, {
      highestLow: Math.max(highestLow, low ?? -Infinity),
      lowestHigh: Math.min(lowestHigh, high ?? Infinity),
    });
  }
  return ({ slot, low, high }) => {
    const bound = slot === null ? undefined : bounds.get(slot);
    if (bound === undefined) return false;
    return (high !== null && high < bound.highestLow) || (low !== null && bound.lowestHigh < low);
  };
}

function isCompared({ topic, routine, value, unit }: FigureMention): boolean {
  return !NOT_COMPARED.has(topic) && (!routine || unit !== null || (value !== null && value >= FEWEST));
}

/** “Ida Holm, 23, of Leeds”: a number that stands alone between commas says nothing but an age or a score. */
function isAside(text: string, { start, end, unit, head }: FigureMention): boolean {
  return unit === null && head === null && /,\s*$/u.test(text.slice(start - 2, start)) && text[end] === ",";
}

/**
 * What a figure may answer: what became of what at each place of the article; as much of this by a name of the sentence;
 * this very number, and this of this day, in the towns that the article opens with.
 */
function questionsOf(
  { exact, unit, counted, slot }: Pick<FigureStatement, "exact" | "unit" | "counted" | "slot">,
  names: readonly string[],
  { sides, towns, focus, date }: Profile,
): number[] {
  const places = slot === null ? [] : [...[...sides].map(nameKey), ...towns];
  const day = date !== null && date.start === date.end ? date.start : null;
  return [
    ...new Set([
      ...places.map((place) => `figure ${slot} @${place}`),
      ...names.map((name) => `figure ${counted} ${unit} @${name}`),
      ...(exact === null ? [] : [...focus].map((town) => `figure = ${exact} ${unit} @${town}`)),
      ...(day === null ? [] : [...focus].map((town) => `figure ${counted} ${unit} @${town} ${day}`)),
    ]),
  ].map(hash);
}

/** The times that a sentence names, as far as they are known; `null` where it names none. */
function periodsOf(
  dates: Analysis["dates"],
  sentences: readonly Span[],
): (sentence: Span) => readonly Interval[] | null {
  const bySentence = new Map<Span, Interval[]>();
  for (const { mention, timex } of dates) {
    const days = timex.value === null ? null : intervalOf(timex.value);
    const sentence = sentences[lastStartingAt(sentences, mention.start)];
    if (mention.expression.kind !== "calendar" || sentence === undefined) continue;
    const list = bySentence.get(sentence) ?? [];
    bySentence.set(sentence, list);
    if (days !== null) list.push(days);
  }
  return (sentence) => bySentence.get(sentence) ?? null;
}

/** Whether two figures cannot both be right: their intervals have no number in common. */
export function excludeEachOther(
  a: Pick<FigureMention, "low" | "high">,
  b: Pick<FigureMention, "low" | "high">,
): boolean {
  return (
    (a.high !== null && b.low !== null && a.high < b.low) ||
    (b.high !== null && a.low !== null && b.high < a.low)
  );
}
