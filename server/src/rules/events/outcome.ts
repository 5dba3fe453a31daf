import type { OutcomeStatement } from "../../corpus/agreement/statement.ts";
import type { Finding } from "../finding.ts";
import type { ComparisonContext } from "../rule.ts";
import { elsewhere, here, passagesAgainst, standingOf } from "../standing.ts";

/** What came out one way by this article and the other way by another one of the same time. */
export function outcomeConflicts({ article, corpus }: ComparisonContext): Finding[] {
  return article.says.statements.flatMap(({ value, place }): Finding[] => {
    const standing = value.kind === "outcome" ? standingOf(value, article.uri, corpus) : null;
    if (value.kind !== "outcome" || standing === null) return [];
    const quoted = (answer: string): string => `“${answer}”`;
    return [
      {
        code: "event.conflict",
        start: place.start,
        end: place.end,
        message: `${SUBJECTS[value.type](value)}: ${quoted(value.answer)} ${here(standing)}, ${elsewhere(standing, quoted)}.`,
        evidence: passagesAgainst(standing, corpus, (answer) => `By this document: ${quoted(answer)}.`),
        suggestions: [],
        question: questionOf(value),
        words: place.text,
        answer: value.answer,
        same: value.same,
      },
    ];
  });
}

const nameOf = ({ parties: [first] }: OutcomeStatement): string => first?.name ?? "";

const SUBJECTS: Readonly<Record<OutcomeStatement["type"], (value: OutcomeStatement) => string>> = {
  verdict: (value) => `The verdict on ${nameOf(value)}`,
  decision: () => "The decision",
  contest: ({ parties }) =>
    parties.length > 1
      ? `The result of ${parties
          .map(({ name }) => name)
          .sort()
          .join(" and ")}`
      : "The winner",
  agreement: () => "How the talks ended",
  attendance: (value) => `Whether ${nameOf(value)} was there`,
  attempt: (value) => `Whether ${nameOf(value)} succeeded`,
};

function questionOf(value: OutcomeStatement): string {
  const { type, parties } = value;
  const names = parties.map(({ name }) => name).sort();
  switch (type) {
    case "verdict":
      return `Was ${nameOf(value)} convicted?`;
    case "decision":
      return "Was it approved or rejected?";
    case "contest":
      return names.length > 1 ? `How did ${names.join(" against ")} end?` : "Who won?";
    case "agreement":
      return "Did they agree?";
    case "attendance":
      return `Was ${nameOf(value)} there?`;
    case "attempt":
      return `Did ${nameOf(value)} succeed?`;
  }
}
