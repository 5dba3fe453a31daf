import type { Analysis } from "../claims/analysis.ts";
import type { FigureMention, FigureSlot } from "../reading/mention.ts";
import { coverOf, lastStartingAt } from "../text/lookup.ts";
import { type Passage, passageAt } from "./passage.ts";
import type { Section } from "./section.ts";

/** A figure of an article that answers a question which another figure may answer otherwise. */
export interface SlottedFigure {
  readonly slot: FigureSlot;
  readonly unit: string | null;
  /** The interval it stands for; `null` where it is open or unknown. */
  readonly low: number | null;
  readonly high: number | null;
  /** Whether its article gives one answer only: of two attacks with two tolls, neither is to be compared. */
  readonly settled: boolean;
}

/** The words of the assertion, of the figure in it, and of what is counted. */
export interface FigurePlace extends Passage {
  readonly figure: string;
  readonly of: string | null;
}

/**
 * The figures of an article that can be compared, by the question that they answer: outside quotations, with a number
 * on either side, and not bounded to a day, month or year that their sentence names.
 */
export const slottedFigures: Section<SlottedFigure, FigurePlace> = {
  compared: true,
  read(analysis) {
    const figures = figuresIn(analysis);
    const isSettled = settledAmong(figures);
    return figures.map(({ figure, slot }) => ({
      value: {
        slot,
        unit: figure.unit,
        low: figure.low,
        high: figure.high,
        settled: isSettled({ figure, slot }),
      },
      place: { ...passageAt(analysis, figure.assertion), figure: figure.text, of: figure.of },
    }));
  },
  keys: ({ slot }) => [slot.name],
};

/** Whether two figures cannot both be right: their intervals have no number in common. */
export function exclude(a: Amount, b: Amount): boolean {
  return (
    a.unit === b.unit &&
    ((a.high !== null && b.low !== null && a.high < b.low) ||
      (b.high !== null && a.low !== null && b.high < a.low))
  );
}

type Amount = Pick<FigureMention, "unit" | "low" | "high">;

interface Answer {
  readonly figure: FigureMention;
  readonly slot: FigureSlot;
}

/** Prepares the question whether no other answer to the same question excludes one. */
function settledAmong(answers: readonly Answer[]): (answer: Answer) => boolean {
  const bounds = new Map<string, { highestLow: number; lowestHigh: number }>();
  const keyOf = ({ figure, slot }: Answer): string => JSON.stringify([slot.name, figure.unit]);
  for (const answer of answers) {
    const { highestLow = -Infinity, lowestHigh = Infinity } = bounds.get(keyOf(answer)) ?? {};
    const { low, high } = answer.figure;
    bounds.set(keyOf(answer), {
      highestLow: Math.max(highestLow, low ?? -Infinity),
      lowestHigh: Math.min(lowestHigh, high ?? Infinity),
    });
  }
  return (answer) => {
    const { low, high } = answer.figure;
    const { highestLow = -Infinity, lowestHigh = Infinity } = bounds.get(keyOf(answer)) ?? {};
    return !((high !== null && high < highestLow) || (low !== null && lowestHigh < low));
  };
}

function figuresIn({ mentions, sentences, dates }: Analysis): Answer[] {
  const slotted = mentions.filter((mention) => mention.kind === "figure" && mention.slot !== null);
  if (slotted.length === 0) return [];
  const isQuoted = coverOf(mentions.filter(({ kind }) => kind === "quotation"));
  const bounded = new Set(
    dates
      .filter(({ mention }) => mention.expression.kind === "calendar")
      .map(({ mention }) => lastStartingAt(sentences, mention.start)),
  );
  return slotted.flatMap((figure) => {
    if (figure.kind !== "figure" || figure.slot === null || isQuoted(figure)) return [];
    const isBounded = figure.slot.lasting && bounded.has(lastStartingAt(sentences, figure.start));
    return isBounded ? [] : [{ figure, slot: figure.slot }];
  });
}
