import type { Statement } from "../../corpus/agreement/statement.ts";
import type { Finding } from "../finding.ts";
import type { ComparisonContext } from "../rule.ts";
import { elsewhere, here, passagesAgainst, standingOf } from "../standing.ts";

/** How each of what can be said of an event's holding is told of and asked for. */
function wordsFor(value: Statement): { readonly what: string; readonly question: string } | null {
  if (value.kind === "venue")
    return { what: `The venue in ${value.place}`, question: `Where in ${value.place} was it held?` };
  if (value.kind === "place")
    return { what: `The place of the ${value.noun}`, question: "Where was it held?" };
  return value.kind === "host" ? { what: `The host of the ${value.noun}`, question: "Who hosted it?" } : null;
}

/** Events that another document of the same day puts into another building or town, or gives another host. */
export function holdingConflicts({ article, corpus }: ComparisonContext): Finding[] {
  return article.says.statements.flatMap(({ value, place }): Finding[] => {
    const words = wordsFor(value);
    const standing = words === null ? null : standingOf(value, article.uri, corpus);
    if (words === null || standing === null) return [];
    const quoted = (answer: string): string => `“${answer}”`;
    return [
      {
        code: "event.conflict",
        start: place.start,
        end: place.end,
        message: `${words.what} is ${quoted(value.answer)} ${here(standing)}, ${elsewhere(standing, quoted)}.`,
        evidence: passagesAgainst(standing, corpus, (answer) => `It is ${quoted(answer)} here.`),
        suggestions: [],
        question: words.question,
        words: place.text,
        answer: value.answer,
        same: value.same,
      },
    ];
  });
}
