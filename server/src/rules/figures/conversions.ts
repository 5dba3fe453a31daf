import type { Analysis } from "../../claims/analysis.ts";
import { measureOf } from "../../corpus/agreement/measures.ts";
import type { FigureMention } from "../../reading/mention.ts";
import { sliceOf } from "../../text/span.ts";

/** A length, weight, speed or temperature that is not what it is said to be in another unit. */
export interface WrongConversion {
  readonly figure: FigureMention;
  readonly converted: FigureMention;
  /** What the first is in the unit of the second. */
  readonly follows: number;
}

const CONVERTED: ReadonlySet<string> = new Set(["length", "weight", "speed"]);

/** What “about” adds to a number's own rounding, and what zeros at its end may add, as a share of it. */
const HEDGED = 0.1;
const ROUND = 0.1;

/** “5 miles (12 kilometers)”: measures in brackets that no rounding of either number makes the one before them. */
export function wrongConversions({ article: { text }, mentions }: Analysis): WrongConversion[] {
  const figures = mentions.filter((mention) => mention.kind === "figure");
  return figures.flatMap((figure, nth): WrongConversion[] => {
    const converted = figures[nth + 1];
    // “12 degrees below zero Celsius (10F)” converts the twelve.
    if (converted === undefined || !figure.value || converted.value === null) return [];
    if (text.slice(figure.end, converted.start) !== " (" || text.charAt(converted.end) !== ")") return [];
    const [celsius, fahrenheit] = inDegrees(figure, converted);
    if (celsius !== null && fahrenheit !== null)
      return areOneTemperature(celsius, fahrenheit, text)
        ? []
        : [{ figure, converted, follows: inOtherDegrees(figure) }];
    const [one, other] = [measureOf(figure.unit), measureOf(converted.unit)];
    if (one.dimension !== other.dimension || !CONVERTED.has(one.dimension) || one.factor === other.factor)
      return [];
    const [here, there] = [rangeOf(figure, text), rangeOf(converted, text)];
    const mayBeOne =
      here.low * one.factor <= there.high * other.factor &&
      there.low * other.factor <= here.high * one.factor;
    return mayBeOne ? [] : [{ figure, converted, follows: (figure.value * one.factor) / other.factor }];
  });
}

const [CELSIUS, FAHRENHEIT] = ["degree-celsius", "degree-fahrenheit"];

function inDegrees(...both: readonly FigureMention[]): [FigureMention | null, FigureMention | null] {
  const of = (wanted: string | undefined) => both.find(({ unit }) => unit === wanted) ?? null;
  return [of(CELSIUS), of(FAHRENHEIT)];
}

/** Whether so many degrees are as warm as the others, or as much warmer. */
function areOneTemperature(celsius: FigureMention, fahrenheit: FigureMention, text: string): boolean {
  const [here, there] = [rangeOf(celsius, text), rangeOf(fahrenheit, text)];
  return [0, FREEZING].some(
    (zero) => here.low * RATIO + zero <= there.high && there.low <= here.high * RATIO + zero,
  );
}

const [RATIO, FREEZING] = [1.8, 32];

const inOtherDegrees = ({ value, unit }: FigureMention): number =>
  unit === CELSIUS ? (value ?? 0) * RATIO + FREEZING : ((value ?? 0) - FREEZING) / RATIO;

/** The numbers that may have been rounded to a figure. */
function rangeOf(figure: FigureMention, text: string): { readonly low: number; readonly high: number } {
  const value = figure.value ?? 0;
  const size = Math.abs(value);
  const written = /\d[\d,.]*/u.exec(sliceOf(text, figure))?.[0].replaceAll(",", "") ?? "";
  const decimals = written.split(".")[1]?.length ?? 0;
  const zeros = decimals > 0 ? 0 : (/0*$/.exec(written)?.[0].length ?? 0);
  const isPlain = Number(written) === size;
  const last = isPlain ? 0.5 * 10 ** (zeros - decimals) : ROUND * size;
  const own = Math.max(isPlain ? 0.5 * 10 ** -decimals : 0, Math.min(last, ROUND * size));
  const reach = own + (figure.modifier === null ? 0 : HEDGED * size);
  return { low: value - reach, high: value + reach };
}
