import { measureOf } from "../../corpus/agreement/measures.ts";

/** What is asked of a quantity, by what its unit measures. */
const QUESTIONS: Readonly<Record<string, string>> = {
  percent: "What percentage?",
  length: "What length or distance?",
  speed: "How fast?",
  time: "How long?",
};

/** What is asked where two figures disagree: `of`, what is counted, where the text says; `unit` of the figure. */
export function figureQuestion(of: string | null, unit: string | null): string {
  if (unit === null) return of === null ? "How many?" : `How many ${of}?`;
  const { dimension } = measureOf(unit);
  if (dimension === "weight") return of === null ? "What weight?" : `How much ${of}?`;
  return QUESTIONS[dimension] ?? "How much?";
}
