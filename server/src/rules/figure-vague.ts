import type { FigureTopic } from "../reading/mention.ts";
import { figureClaims } from "./figures/figure-claims.ts";
import { unsourcedFigures } from "./figures/unsourced-figures.ts";
import type { Finding } from "./finding.ts";
import type { Rule, RuleContext } from "./rule.ts";

/** Of these a reader expects a number. */
const COUNTED: ReadonlySet<FigureTopic> = new Set([
  "deaths",
  "injuries",
  "missing",
  "displaced",
  "detained",
  "losses",
  "money",
]);

/** An order of magnitude, “several” or “many” where a number is expected. */
export const figureVague: Rule = {
  code: "figure.vague",
  severity: "information",
  summary: "An order of magnitude or “several”, “many” where a number is expected",
  needsSource: true,
  check: ({ analysis }: RuleContext): readonly Finding[] => {
    const unsourced = new Set(unsourcedFigures(analysis).map(({ claim }) => claim.id));
    return figureClaims(analysis)
      .filter(({ claim, figure }) => figure.vague && COUNTED.has(figure.topic) && !unsourced.has(claim.id))
      .map(({ figure }) => ({
        code: "figure.vague",
        start: figure.start,
        end: figure.end,
        message: `“${figure.text}” gives no number where one can be known. Ask the source how many, and when they were counted.`,
        evidence: [],
        suggestions: [],
      }));
  },
};
