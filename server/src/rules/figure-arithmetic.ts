import type { RelationMention } from "../reading/mention.ts";
import { coverOf } from "../text/lookup.ts";
import { type WrongConversion, wrongConversions } from "./figures/conversions.ts";
import type { Finding } from "./finding.ts";
import type { Rule, RuleContext } from "./rule.ts";

/** Numbers of one sentence that do not follow from each other. */
export const figureArithmetic: Rule = {
  code: "figure.arithmetic",
  severity: "error",
  summary: "Parts that don't add up, or a percentage that does not follow from its numbers",
  check: ({ analysis }: RuleContext): readonly Finding[] => {
    const { mentions } = analysis;
    const isQuoted = coverOf(mentions.filter(({ kind }) => kind === "quotation"));
    const related = mentions
      .filter((mention): mention is RelationMention => mention.kind === "relation" && !mention.agrees)
      .filter((relation) => !isQuoted(relation))
      .map((relation) => ({
        code: "figure.arithmetic",
        start: relation.start,
        end: relation.end,
        message: messageOf(relation),
        evidence: [],
        suggestions: [],
      }));
    const converted = wrongConversions(analysis).filter((wrong) => !isQuoted(wrong.figure));
    return [...related, ...converted.map(findingOfConversion)];
  },
};

function findingOfConversion({ figure, converted, follows }: WrongConversion): Finding {
  return {
    code: "figure.arithmetic",
    start: figure.start,
    end: converted.end,
    message: `The conversion does not follow: “${figure.text}” is ${plain(follows)}, not ${plain(converted.value ?? 0)}, in the unit of “${converted.text}”.`,
    evidence: [],
    suggestions: [],
  };
}

function messageOf({ type, written, follows, terms }: RelationMention): string {
  const [first = 0, second = 0] = terms.map(plain);
  switch (type) {
    case "sum":
      return `The parts don’t add up: ${terms.map(plain).join(" + ")} is ${plain(follows)}, not ${plain(written)}.`;
    case "difference":
      return `The difference does not follow: from ${second} to ${first} it is ${plain(follows)}, not ${plain(written)}.`;
    case "share":
      return `The percentage does not follow: ${first} of ${second} is ${plain(follows)}%, not ${plain(written)}%.`;
    case "points":
      return `The change does not follow: from ${first}% to ${second}% it is ${plain(Math.abs(follows))} points, not ${plain(Math.abs(written))}.`;
    case "gain":
    case "change":
      return `The change does not follow: from ${first} to ${second} is ${change(follows)}, not ${follows * written < 0 ? change(written) : `${plain(Math.abs(written))}%`}.`;
    case "direction":
      return `The change does not follow: from ${first} to ${second} is ${written > 0 ? "no rise" : "no fall"}.`;
    case "factor":
      return `The change does not follow: from ${first} to ${second} is ${plain(follows)} times, not ${plain(written)}.`;
  }
}

/** A change in percent, in words: “a fall of 12%”. */
function change(percent: number): string {
  if (percent === 0) return "no change";
  return `a ${percent < 0 ? "fall" : "rise"} of ${plain(Math.abs(percent))}%`;
}

/** At most one decimal from 10 on, two below; digits grouped. */
function plain(value: number): string | number {
  const rounded = Number(value.toFixed(Math.abs(value) < 10 ? 2 : 1));
  return Math.abs(rounded) < 1000 ? rounded : rounded.toLocaleString("en-GB");
}
