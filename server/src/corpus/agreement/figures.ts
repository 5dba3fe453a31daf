import type { Analysis } from "../../claims/analysis.ts";
import type { FigureMention, FigureTopic } from "../../reading/mention.ts";
import { coveringOne, coverOf, overlapOf } from "../../text/lookup.ts";
import { passageAt } from "../passage.ts";
import type { Profile } from "../profile.ts";
import { contestedAmong } from "./contested.ts";
import { countedIn } from "./counted.ts";
import { questionsOf } from "./figure-questions.ts";
import { loneAmong } from "./lone-figures.ts";
import { periodsOf } from "./named-periods.ts";
import { lookupKey, namesIn } from "./names-in.ts";
import { aloneAmong } from "./questions.ts";
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
      lone: false,
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
  const isLone = loneAmong(found.map(({ value }) => value));
  return found.map(({ value, place }) => ({
    value: {
      ...value,
      contested: isContested(value),
      sole: isSole(value),
      lone: isLone(value),
      alone: aloneOf(value),
    },
    place,
  }));
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

/** The next figure that one could be taken for: what follows it is of that one. */
function nextLike(figures: readonly FigureMention[], nth: number): FigureMention | undefined {
  const [own, next] = [figures[nth], figures[nth + 1]];
  return next !== undefined && next.head === null && (next.unit === null || next.unit === own?.unit)
    ? next
    : undefined;
}
