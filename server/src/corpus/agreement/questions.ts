import { measureOf } from "./measures.ts";
import type { FigureStatement } from "./statement.ts";

type Asked = Pick<FigureStatement, "unit" | "like" | "asks">;

/**
 * The keys by which figures are found that may answer one question: what is asked, of what is measured alike; what is
 * counted.
 */
export function questionKeys({ unit, like, asks }: Asked): string[] {
  const { dimension } = measureOf(unit);
  const counts = unit === null && like !== null && like !== ANYBODY ? [`figure of ${like}`] : [];
  return [...counts, ...asks.map((question) => `figure asks ${question} ${dimension}`)];
}

/** People of whom no more is told (`FigureMention.like`). */
export const ANYBODY = "person";

type Answer = Asked & Pick<FigureStatement, "same">;

/** Prepares which of the questions that a figure answers no other figure of its article answers otherwise. */
export function aloneAmong(figures: readonly Answer[]): (figure: Answer) => string[] {
  const byQuestion = new Map<string, Answers>();
  const keyOf = (question: string, unit: string | null): string => `${question} ${measureOf(unit).dimension}`;
  for (const figure of figures)
    for (const question of figure.asks) {
      const key = keyOf(question, figure.unit);
      const answers = byQuestion.get(key) ?? new Answers();
      byQuestion.set(key, answers);
      answers.add(figure);
    }
  return (figure) =>
    figure.asks.filter((question) => !byQuestion.get(keyOf(question, figure.unit))?.answerOtherwise(figure));
}

/** What is answered to one question, by what it is an answer of (`headsOf`). */
class Answers {
  readonly #all = new Set<string>();
  readonly #ofPeople = new Set<string>();
  readonly #byLike = new Map<string | null, Set<string>>();

  add({ like, same }: Answer): void {
    this.#all.add(same);
    if (like?.startsWith(ANYBODY)) this.#ofPeople.add(same);
    const alike = this.#byLike.get(like) ?? new Set();
    this.#byLike.set(like, alike.add(same));
  }

  /** Whether what may be an answer of the same as this one is another. */
  answerOtherwise({ like, same }: Answer): boolean {
    const isOther = (answers: ReadonlySet<string> | undefined): boolean =>
      answers !== undefined && answers.size > (answers.has(same) ? 1 : 0);
    if (like === null) return isOther(this.#all);
    if (isOther(this.#byLike.get(null)) || isOther(this.#byLike.get(like))) return true;
    if (like === ANYBODY) return isOther(this.#ofPeople);
    return like.startsWith(ANYBODY) && isOther(this.#byLike.get(ANYBODY));
  }
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
