import type { Analysis } from "../../claims/analysis.ts";
import { nameKey } from "../../claims/name-key.ts";
import type { FigureMention, FigureTopic } from "../../reading/mention.ts";
import { hash } from "../../text/digest.ts";
import { coveringOne, coverOf, lastStartingAt, overlapOf } from "../../text/lookup.ts";
import type { Span } from "../../text/span.ts";
import { type Interval, intervalOf } from "../../time/interval.ts";
import { passageAt } from "../passage.ts";
import { type Profile, significantDigits } from "../profile.ts";
import { countedIn, fateOf } from "./counted.ts";
import { lookupKey, namesIn } from "./names-in.ts";
import { aloneAmong, questionKeys } from "./questions.ts";
import { digitsOf } from "./slips.ts";
import { soleAmong } from "./sole-answers.ts";
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
  const isScore = overlapOf(
    mentions.filter((mention) => mention.kind === "outcome" && mention.score !== null),
  );
  const figures = mentions.filter((mention): mention is FigureMention => mention.kind === "figure");
  const periodsIn = periodsOf(dates, sentences);
  const namesOf = namesIn(mentions);
  const found = figures.flatMap((figure, nth): Stated<"figure">[] => {
    const sentence = coveringOne(sentences, figure);
    if (sentence === null || isQuoted(figure) || !isCompared(figure) || isAside(text, figure)) return [];
    const periods = periodsIn(sentence, nextLike(figures, nth)?.start ?? sentence.end);
    const isBounded = figure.slot?.course === "lasts" && periods !== null;
    const slot = figure.slot === null || isBounded ? null : `${figure.slot.name} ${figure.unit ?? ""}`;
    const counted = countedIn(figure);
    const { low, high, value: exact, vague, unit, text: answer, quantity, words, beside, asides } = figure;
    const isOther = isConverted(text, figures, nth) || isScore(figure);
    const { like, asks } = isOther ? UNASKED : figure;
    const names = namesOf(sentence).map(lookupKey);
    const questions = questionsOf({ exact, unit, counted, slot, like, asks }, names, profile);
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
      course: slot === null ? null : (figure.slot?.course ?? null),
      contested: false,
      sole: false,
      quantity,
      names: [...new Set(names)].sort(),
      words,
      beside,
      periods: periods ?? [],
      like,
      asks,
      alone: [],
      asides,
    };
    const passage = passageAt(analysis, figure.routine ? figure : figure.assertion);
    return [{ value, place: figure.of === null ? passage : { of: figure.of, ...passage } }];
  });
  const isContested = contestedAmong(found.map(({ value }) => value));
  const aloneOf = aloneAmong(found.map(({ value }) => value));
  const isSole = soleAmong(found.map(({ value }) => value));
  return found.map(({ value, place }) => ({
    value: { ...value, contested: isContested(value), sole: isSole(value), alone: aloneOf(value) },
    place,
  }));
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

/** What nobody is asked for: an outcome is compared as one. */
const UNASKED: Pick<FigureMention, "like" | "asks"> = { like: null, asks: [] };

/** “$11bn (£5.8bn)”, “$US10m ($11.8m)”: what was turned into another unit, or money, answers nothing by itself. */
function isConverted(text: string, figures: readonly FigureMention[], nth: number): boolean {
  const [before, figure] = [figures[nth - 1], figures[nth]];
  if (before === undefined || figure === undefined || figure.unit === null) return false;
  const between = text.slice(before.end, figure.start);
  if (before.unit === figure.unit) return /^\s?\($/u.test(between) && text[figure.end] === ")";
  return before.unit !== null && /^\s?[(;/]\s?$/u.test(between);
}

/** A number with one digit alone has no other with the same digits. */
const TRANSPOSABLE = 2;

/**
 * What a figure may answer: what became of what at each place of the article; as much of this by a name of the sentence;
 * so much of this with digits in another order; this very number, and this of this day, in the towns that the article
 * opens with, and what became of people on it; as much of this, where the article has no date.
 */
function questionsOf(
  {
    exact,
    unit,
    counted,
    slot,
    like,
    asks,
  }: Pick<FigureStatement, "exact" | "unit" | "counted" | "slot" | "like" | "asks">,
  names: readonly string[],
  { sides, towns, focus, date }: Profile,
): number[] {
  const places = slot === null ? [] : [...[...sides].map(nameKey), ...towns];
  const day = date !== null && date.start === date.end ? date.start : null;
  const fate = fateOf(counted);
  return [
    ...new Set([
      ...places.map((place) => `figure ${slot} @${place}`),
      ...names.map((name) => `figure ${counted} ${unit} @${name}`),
      ...(exact === null ? [] : [...focus].map((town) => `figure = ${exact} ${unit} @${town}`)),
      ...(exact === null || significantDigits(exact) < TRANSPOSABLE
        ? []
        : [`figure digits ${digitsOf(exact)} ${counted} ${unit}`]),
      ...questionKeys({ unit, like, asks }),
      ...(date === null ? [`figure ${counted} ${unit} undated`] : []),
      ...(day === null ? [] : [...focus].map((town) => `figure ${counted} ${unit} @${town} ${day}`)),
      ...(day === null || fate === null ? [] : [...focus].map((town) => `figure ${fate} @${town} ${day}`)),
    ]),
  ].map(hash);
}

/** The next figure that one could be taken for: what follows it is of that one. */
function nextLike(figures: readonly FigureMention[], nth: number): FigureMention | undefined {
  const [own, next] = [figures[nth], figures[nth + 1]];
  return next !== undefined && next.head === null && (next.unit === null || next.unit === own?.unit)
    ? next
    : undefined;
}

/** The times that a sentence names before a place, as far as they are known; `null` where it names none anywhere. */
function periodsOf(
  dates: Analysis["dates"],
  sentences: readonly Span[],
): (sentence: Span, before: number) => readonly Interval[] | null {
  const bySentence = new Map<Span, (Interval & { readonly at: number })[]>();
  for (const { mention, timex } of dates) {
    const days = timex.value === null ? null : intervalOf(timex.value);
    const sentence = sentences[lastStartingAt(sentences, mention.start)];
    if (mention.expression.kind !== "calendar" || sentence === undefined) continue;
    const list = bySentence.get(sentence) ?? [];
    bySentence.set(sentence, list);
    if (days !== null) list.push({ at: mention.start, ...days });
  }
  return (sentence, before) => {
    const named = bySentence.get(sentence) ?? null;
    return named?.filter(({ at }) => at < before).map(({ start, end }) => ({ start, end })) ?? null;
  };
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
