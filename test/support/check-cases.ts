import { expect } from "vitest";
import type { Rule } from "../../server/src/rules/rule.ts";
import { type Around, checkRule } from "./check-rule.ts";
import { unmark } from "./marks.ts";

/** Expects the rule to raise a finding on every marked span of the text, and no other. */
export function expectFindings(rule: Rule, marked: string, around: Around = {}): void {
  const { text, spans } = unmark(marked);
  const found = checkRule(rule, text, around).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
}
