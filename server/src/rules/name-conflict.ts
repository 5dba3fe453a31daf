import { elsewhere } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import { type GivenOtherwise, givenOtherwise } from "./people/given-otherwise.ts";
import { rivalsInOffice } from "./people/rival-office-holders.ts";
import { conflictsOfSpeakers } from "./people/speakers-of-two-names.ts";
import type { ComparisonContext, Rule } from "./rule.ts";

/**
 * Two given names for one surname in one office, or that begin alike, in two documents on one event; and two names with a word
 * in common whose bearers say the same words in two documents.
 */
export const nameConflict: Rule = {
  code: "name.conflict",
  severity: "warning",
  summary: "Two different names for one person or one office-holder",
  compare: (context: ComparisonContext): readonly Finding[] => {
    const found = [
      ...context.article.says.people.flatMap((person) => rivalsInOffice(person, context)),
      ...conflictsOfSpeakers(context),
    ];
    const isFound = ({ start }: Finding): boolean => found.some((each) => each.start === start);
    return [
      ...found,
      ...givenOtherwise(context)
        .map(findingOfName)
        .filter((each) => !isFound(each)),
    ];
  },
};

function findingOfName({ name, place, there }: GivenOtherwise): Finding {
  const others = [...new Set(there.map((each) => each.name))].join(", ");
  return {
    code: "name.conflict",
    start: place.start,
    end: place.end,
    message: `${name} here, ${others} in another document on the same event.`,
    evidence: there.map((each) => elsewhere(each.uri, each.place, `${each.name} here.`, each.name)),
    suggestions: [],
    question: `Which is the name: ${[name, ...new Set(there.map((each) => each.name))].sort().join(" or ")}?`,
    words: place.text,
    answer: name,
  };
}
