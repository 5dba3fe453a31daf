import { measureOf } from "./measures.ts";
import type { FigureStatement } from "./statement.ts";

type Asked = Pick<FigureStatement, "unit" | "like" | "asks">;

/** What figures are found by that may answer one question: what is asked, in what is measured alike; what is counted. */
export function questionKeys({ unit, like, asks }: Asked): string[] {
  const { dimension } = measureOf(unit);
  const counts = unit === null && like !== null && like !== ANYBODY ? [`figure of ${like}`] : [];
  return [...counts, ...asks.map((question) => `figure asks ${question} ${dimension}`)];
}

/** People of whom no more is told (`FigureMention.like`). */
export const ANYBODY = "person";

/** Prepares which of the questions that a figure answers no other figure of its article answers otherwise. */
export function aloneAmong(
  figures: readonly (Asked & Pick<FigureStatement, "same">)[],
): (figure: Asked & Pick<FigureStatement, "same">) => string[] {
  const answers = new Map<string, (Asked & Pick<FigureStatement, "same">)[]>();
  const keyOf = (question: string, unit: string | null): string => `${question} ${measureOf(unit).dimension}`;
  for (const figure of figures)
    for (const question of figure.asks) {
      const key = keyOf(question, figure.unit);
      answers.set(key, [...(answers.get(key) ?? []), figure]);
    }
  return (figure) =>
    figure.asks.filter((question) =>
      (answers.get(keyOf(question, figure.unit)) ?? []).every(
        (other) => other.same === figure.same || headsOf(figure, other) === "differ",
      ),
    );
}

/** How what two figures count lies to each other. */
export type Heads = "same" | "anybody" | "open" | "differ";

/** `anybody`: one counts people of whom no more is told; `open`: one does not say what it counts. */
export function headsOf(
  { like: a }: Pick<FigureStatement, "like">,
  { like: b }: Pick<FigureStatement, "like">,
): Heads {
  if (a === b) return a === null ? "open" : "same";
  if (a === null || b === null) return "open";
  const isPeople = a.startsWith(ANYBODY) && b.startsWith(ANYBODY);
  return isPeople && (a === ANYBODY || b === ANYBODY) ? "anybody" : "differ";
}
