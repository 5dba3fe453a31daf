import { grouped } from "../../text/grouped.ts";
import { elsewhere } from "../evidence.ts";
import type { Finding } from "../finding.ts";
import type { ComparisonContext } from "../rule.ts";
import { areTwoNamesOfOne, fullNameIn, twoSpeakers } from "./quoted-speakers.ts";

/** The speakers of this article whose words another document gives to somebody of much the same name. */
export function conflictsOfSpeakers(context: ComparisonContext): Finding[] {
  const { article, corpus } = context;
  const found = twoSpeakers(context, "two").filter((speakers) => areTwoNamesOfOne(speakers, context));
  return [...grouped(found, ({ here }) => here)].flatMap(([name, speakers]): Finding[] => {
    const place = fullNameIn(article.uri, name, corpus);
    if (place === null) return [];
    const others = [...new Set(speakers.map(({ there }) => there))].join(", ");
    return [
      {
        code: "name.conflict",
        start: place.start,
        end: place.end,
        message: `${name} says here what ${others} says in another document.`,
        evidence: speakers.flatMap(({ uri, there }) => {
          const passage = fullNameIn(uri, there, corpus);
          return passage === null ? [] : [elsewhere(uri, passage, `${there} says it here.`, there)];
        }),
        suggestions: [],
        question: "What is the speaker’s name?",
        words: place.text,
        answer: name,
      },
    ];
  });
}
