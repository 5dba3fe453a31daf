import { grouped } from "../text/grouped.ts";
import { elsewhere } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import { areTwoNamesOfOne, type TwoSpeakers, twoSpeakers } from "./people/quoted-speakers.ts";
import type { ComparisonContext, Rule } from "./rule.ts";

/** One quotation that two documents put down to different people. Neither is called wrong. */
export const quoteSpeaker: Rule = {
  code: "quote.speaker",
  severity: "warning",
  summary: "One quotation, given to different speakers by two documents",
  compare: (context: ComparisonContext): readonly Finding[] => {
    const found = twoSpeakers(context, "two").filter((speakers) => !areTwoNamesOfOne(speakers, context));
    const byWords = grouped(found, ({ words }) => `${words.start} ${words.end}`);
    return [...byWords.values()].flatMap(finding);
  },
};

function finding(speakers: readonly TwoSpeakers[]): Finding[] {
  const [first] = speakers;
  if (first === undefined) return [];
  const { here, words } = first;
  const others = [...new Set(speakers.map(({ there }) => there))].join(", ");
  return [
    {
      code: "quote.speaker",
      start: words.start,
      end: words.end,
      message: `These words are ${here}’s here; in another document they are those of ${others}.`,
      evidence: speakers.map(({ uri, there, wordsThere }) =>
        elsewhere(uri, wordsThere, `${there} says it here.`, there),
      ),
      suggestions: [],
      question: "Who said this?",
      words: words.text,
      answer: here,
    },
  ];
}
