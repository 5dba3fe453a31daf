import { formsOf } from "../../attributions/inflections.ts";
import questions from "./questions.json";

/** What a number measures, as far as it decides which questions it can answer. */
export type Dimension = "money" | "length" | "weight" | "speed" | "time" | "share" | "count";

/** The words by which news asks for a number, parted by spaces. */
interface Question {
  readonly of: readonly Dimension[];
  /** In dictionary form. */
  readonly nouns?: string;
  readonly verbs?: string;
  /** As they are written. */
  readonly words?: string;
}

const QUESTIONS = questions as Readonly<Record<string, Question>>;

/** Form of a word → the questions that it asks. */
export const askedBy: ReadonlyMap<string, readonly string[]> = index();

/** The dimensions of the numbers that may answer a question. */
export function dimensionsOf(question: string): readonly Dimension[] {
  return QUESTIONS[question]?.of ?? [];
}

function index(): Map<string, string[]> {
  const byForm = new Map<string, string[]>();
  for (const [question, { nouns, verbs, words }] of Object.entries(QUESTIONS)) {
    const forms = [
      ...listed(nouns).flatMap((noun) => [noun, pluralOf(noun)]),
      ...listed(verbs).flatMap(formsOf),
      ...listed(words),
    ];
    for (const form of new Set(forms)) byForm.set(form, [...(byForm.get(form) ?? []), question]);
  }
  return byForm;
}

function listed(words = ""): string[] {
  return words.split(" ").filter((word) => word !== "");
}

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}
