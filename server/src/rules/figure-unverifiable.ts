import { unsourcedFigures } from "./figures/unsourced-figures.ts";
import type { Finding } from "./finding.ts";
import type { Rule, RuleContext } from "./rule.ts";

/** A figure that no source in the article carries. */
export const figureUnverifiable: Rule = {
  code: "figure.unverifiable",
  severity: "warning",
  summary: "A figure that no source in the article carries",
  needsSource: true,
  check: ({ analysis }: RuleContext): readonly Finding[] =>
    unsourcedFigures(analysis).map(({ claim: { start, end }, figure }) => ({
      code: "figure.unverifiable",
      start,
      end,
      message: `Nobody in this article vouches for “${figure.text}”: no person, institution or document is named for it.`,
      evidence: [],
      suggestions: [],
    })),
};
