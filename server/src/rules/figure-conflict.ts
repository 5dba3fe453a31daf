import type { Analysis } from "../claims/analysis.ts";
import type { Statement } from "../corpus/agreement/statement.ts";
import type { FigureMention } from "../reading/mention.ts";
import { overlaps } from "../text/span.ts";
import { passage } from "./evidence.ts";
import { figureQuestion } from "./figures/figure-question.ts";
import { headlineConflicts } from "./figures/headline-and-body.ts";
import { twoAges } from "./figures/two-ages.ts";
import type { Finding } from "./finding.ts";
import type { ComparisonContext, Rule, RuleContext } from "./rule.ts";
import { elsewhere, passagesAgainst, type Standing, standingOf } from "./standing.ts";
import { toldOtherwise } from "./told-otherwise.ts";

/** A figure that cannot be true beside another document's, or beside another of this article. */
export const figureConflict: Rule = {
  code: "figure.conflict",
  severity: "warning",
  summary: "A figure that disagrees with another document or with this one",
  check: withItself,
  compare: (context) => {
    const stated = withOthers(context);
    const isStated = (told: Finding): boolean => stated.some((each) => overlaps(each, told));
    return [
      ...stated,
      ...toldOtherwise(context, "figure.conflict", "figure").filter((each) => !isStated(each)),
    ];
  },
};

function withOthers({ article, corpus }: ComparisonContext): Finding[] {
  return article.says.statements.flatMap(({ value, place }): Finding[] => {
    if (value.kind !== "figure" && value.kind !== "age") return [];
    const standing = standingOf(value, article.uri, corpus);
    if (standing === null) return [];
    return [
      {
        code: "figure.conflict",
        start: place.start,
        end: place.end,
        message: messageOf(standing),
        evidence: passagesAgainst(standing, corpus, () => "This document gives another number."),
        suggestions: [],
        question:
          value.kind === "age"
            ? `How old is ${value.person ?? "the person"}?`
            : figureQuestion(place.of ?? null, value.unit),
        words: place.text,
        answer: value.answer,
        same: value.same,
      },
    ];
  });
}

function messageOf(standing: Standing): string {
  const { statement, answers, sharedBy } = standing;
  const sources = answers.reduce((sum, each) => sum + each.sources, 0);
  const own = `“${statement.answer}”`;
  if (sources < 2 && sharedBy === 0)
    return `${own} cannot be true beside ${elsewhere(standing, (answer) => `“${answer}”`)}, said of the same ${subjectOf(statement)}.`;
  const others = answers.map(({ answer, sources: n }) => `${counted(n)} “${answer}”`).join(", ");
  const [along, says] = sharedBy === 0 ? ["", "says"] : [` and ${sharedBy} more`, "say"];
  return `Of the same ${subjectOf(statement)} ${others}; this one${along} ${says} ${own}.`;
}

const subjectOf = ({ kind }: Statement): string => (kind === "age" ? "person" : "event");

function counted(sources: number): string {
  if (sources === 0) return "another copy of this text says";
  return sources === 1 ? "1 other document says" : `${sources} other documents say`;
}

function withItself({ analysis }: RuleContext): Finding[] {
  const headlines = headlineConflicts(analysis).flatMap(([head, body]) => {
    const question = figureQuestion(head.of, head.unit);
    return [
      ownConflict(analysis, head, body, "in the article itself", question),
      ownConflict(analysis, body, head, "in the headline", question),
    ];
  });
  const ages = twoAges(analysis).map(([age, other]) =>
    ownConflict(analysis, age, other, "as the same person’s age in this article", "How old is this person?"),
  );
  return [...headlines, ...ages];
}

function ownConflict(
  analysis: Analysis,
  own: FigureMention,
  other: FigureMention,
  where: string,
  question: string,
): Finding {
  return {
    code: "figure.conflict",
    start: own.start,
    end: own.end,
    message: `“${own.text}” stands against “${other.text}” ${where}.`,
    evidence: [passage(analysis, other, "The other number.")],
    suggestions: [],
    question,
    words: own.text,
  };
}
