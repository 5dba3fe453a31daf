import { describe, expect, test } from "vitest";
import { rules } from "../../server/src/rules/rules.ts";
import { expectMarked } from "../support/expect-marked.ts";
import type { Case } from "./cases/case.ts";
import * as anachronism from "./cases/date.anachronism.ts";
import * as impossible from "./cases/date.impossible.ts";
import * as interval from "./cases/date.interval.ts";
import * as order from "./cases/date.order.ts";
import * as unresolved from "./cases/date.unresolved.ts";
import * as weekday from "./cases/date.weekday.ts";
import * as conflict from "./cases/event.conflict.ts";
import { caseFacts } from "./cases/facts.ts";
import * as arithmetic from "./cases/figure.arithmetic.ts";
import * as role from "./cases/role.anachronism.ts";

interface Cases {
  readonly code: string;
  readonly found: readonly Case[];
  readonly silent: readonly Case[];
  /** The date of the article where a case gives none; `null`: unknown. */
  readonly date: string | null;
}

const DAY = "2026-02-18";

const all: readonly Cases[] = [
  { code: "figure.arithmetic", ...arithmetic, date: DAY },
  { code: "date.anachronism", ...anachronism, date: DAY },
  { code: "date.impossible", ...impossible, date: DAY },
  { code: "date.unresolved", ...unresolved, date: null },
  { code: "date.order", ...order, date: DAY },
  { code: "date.interval", ...interval, date: DAY },
  { code: "role.anachronism", ...role, date: DAY },
  { code: "event.conflict", ...conflict, date: "2025-05-13" },
  { code: "date.weekday", ...weekday, date: DAY },
];

describe.each(all)("$code", ({ code, found, silent, date }) => {
  const rule = rules.find((each) => each.code === code);
  if (rule === undefined) throw new Error(`There is no rule ${code}.`);
  const check = (each: Case): void => {
    const { text, date: own } = typeof each === "string" ? { text: each, date } : each;
    expectMarked(rule, text, { facts: caseFacts, ...(own === null ? {} : { date: own }) });
  };
  test.each(found.map((each) => [each]))("finds %j", check);
  test.each(silent.map((each) => [each]))("is silent on %j", check);

  test("thirty that are found, sixty that are not", () => {
    expect(found.length).toBeGreaterThanOrEqual(30);
    expect(silent.length).toBeGreaterThanOrEqual(60);
  });
});
