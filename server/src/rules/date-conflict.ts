import type { Stated } from "../corpus/agreement/statement.ts";
import { overlaps } from "../text/span.ts";
import type { Finding } from "./finding.ts";
import type { ComparisonContext, Rule } from "./rule.ts";
import { elsewhere, here, passagesAgainst, standingOf } from "./standing.ts";
import { toldOtherwise } from "./told-otherwise.ts";

/** An event or an outcome that two articles date differently, where no fact bears this one out. */
export const dateConflict: Rule = {
  code: "date.conflict",
  severity: "warning",
  summary: "Two documents that date one event differently",
  compare: (context): readonly Finding[] => {
    const { statements } = context.article.says;
    const stated = statements.flatMap((each) => finding(each, context) ?? []);
    const known = statements.flatMap(({ value, place }) =>
      value.kind === "date" && value.known ? [place] : [],
    );
    const isStated = (told: Finding): boolean => [...stated, ...known].some((each) => overlaps(each, told));
    return [...stated, ...toldOtherwise(context, "date.conflict", "time").filter((each) => !isStated(each))];
  },
};

function finding({ value, place }: Stated, { article, corpus }: ComparisonContext): Finding | null {
  if (value.kind !== "day" && (value.kind !== "date" || value.known)) return null;
  const standing = standingOf(value, article.uri, corpus);
  const [first] = standing?.answers ?? [];
  if (standing === null || first === undefined) return null;
  const { answer } = value;
  return {
    code: "date.conflict",
    start: place.start,
    end: place.end,
    message: `${answer} ${here(standing)}, ${elsewhere(standing, (other) => other)}.`,
    evidence: passagesAgainst(standing, corpus, (other) => `dates it ${other}`),
    suggestions: [],
    question: `When did this happen: ${first.answer} or ${answer}?`,
    words: place.text,
    answer,
    same: value.same,
  };
}
