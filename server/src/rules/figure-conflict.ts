import type { FigureMention } from "../reading/mention.ts";
import { passage } from "./evidence.ts";
import { headlineConflicts } from "./figures/headline-and-body.ts";
import { disagreements } from "./figures/other-documents.ts";
import type { Finding } from "./finding.ts";
import type { ComparisonContext, Rule, RuleContext } from "./rule.ts";

/** A figure that cannot be true beside another document's, or beside another of this article. */
export const figureConflict: Rule = {
  code: "figure.conflict",
  severity: "warning",
  summary: "A figure that disagrees with another document or with this one",
  check: withItself,
  compare: withOthers,
};

function withOthers(context: ComparisonContext): Finding[] {
  return disagreements(context).map(({ place, others }) => {
    const said = [...new Set(others.map(({ text }) => `“${text}”`))].join(", ");
    return {
      code: "figure.conflict",
      start: place.start,
      end: place.end,
      message: `“${place.figure}” cannot be true beside ${said}, said of the same event in another document.`,
      evidence: others,
      suggestions: [],
      question: questionOf(place),
      words: place.text,
    };
  });
}

function withItself({ analysis }: RuleContext): Finding[] {
  return headlineConflicts(analysis).flatMap(([head, body]) =>
    [
      { own: head, other: body, where: "in the article itself" },
      { own: body, other: head, where: "in the headline" },
    ].map(({ own, other, where }) => ({
      code: "figure.conflict",
      start: own.start,
      end: own.end,
      message: `“${own.text}” stands against “${other.text}” ${where}.`,
      evidence: [passage(analysis, other, "The other number.")],
      suggestions: [],
      question: questionOf(head),
      words: own.text,
    })),
  );
}

function questionOf({ of }: Pick<FigureMention, "of">): string {
  return of === null ? "How many?" : `How many ${of}?`;
}
