import { expect } from "vitest";
import type { Rule } from "../../server/src/rules/rule.ts";
import { type Around, checkRule } from "./check-rule.ts";
import { unmark } from "./marks.ts";

/** Checks that a rule finds exactly what `⟦…⟧` marks in a text; without marks, nothing. */
export function expectMarked(rule: Rule, marked: string, around: Around = {}): void {
  const { text, spans } = unmark(marked);
  const found = checkRule(rule, text, around).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
}
