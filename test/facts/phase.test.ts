import { describe, expect, it } from "vitest";
import { phaseAt } from "../../server/src/facts/phase.ts";
import { intervalOf } from "../../server/src/time/interval.ts";

const cases: readonly { from: string | null; until: string | null; at: string; phase: string }[] = [
  { from: "1998-05", until: null, at: "1998-04-30", phase: "before" },
  { from: "1998-05", until: null, at: "1998-05-02", phase: "unknown" },
  { from: "1998-05", until: null, at: "1998-06", phase: "during" },
  { from: "1998-05", until: null, at: "2026", phase: "unknown" },
  { from: null, until: "2004-03-01", at: "1200", phase: "during" },
  { from: null, until: "2004-03-01", at: "2004-03-01", phase: "during" },
  { from: null, until: "2004-03-01", at: "2004-03-02", phase: "after" },
  { from: null, until: "2004", at: "2004-07-01", phase: "unknown" },
  { from: null, until: "2004", at: "2005", phase: "after" },
  { from: "2001", until: "2004", at: "2000/2002", phase: "unknown" },
];

describe("the phase of a span of validity", () => {
  for (const { from, until, at, phase } of cases) {
    it(`from ${from ?? "ever"} until ${until ?? "now"} is “${phase}” at ${at}`, () => {
      const days = intervalOf(at);
      expect(days && phaseAt({ from, until }, "2025-12-31", days)).toBe(phase);
    });
  }
});
