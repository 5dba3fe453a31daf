import { describe, expect, it } from "vitest";
import { buildCorpus } from "../../server/src/corpus/build-corpus.ts";
import { EventClusters } from "../../server/src/corpus/events/event-clusters.ts";
import { analyseText } from "../support/check-rule.ts";
import { noFacts } from "../support/no-facts.ts";

const SHARED = "TAMPERE, Finland — Ida Holm and Otto Brandt were in Tampere, Finland. ";

/** Documents with their days, of which those that tell of an event of the first one’s words are asked for. */
const cases: readonly [string, words: string, documents: readonly [string, string][], others: number[]][] = [
  [
    "one verdict, told alike and otherwise",
    "convicted",
    [
      ["2024-05-14", "Jan Ek was convicted of arson on Monday."],
      ["2024-05-14", "A jury on Monday convicted Jan Ek of arson."],
      ["2024-05-14", "Jan Ek was acquitted of arson on Monday."],
      ["2024-05-14", "Nils Storm was convicted of arson on Monday."],
    ],
    [1, 2],
  ],
  [
    "what only another document ties together",
    "third",
    [
      ["2024-03-04", "Kenya and Uganda opened the third session in Kigali."],
      ["2024-03-04", "Uganda and Kenya held the third session in Kigali."],
      ["2024-03-04", "Uganda and Kenya opened the second session in Kigali."],
    ],
    [1, 2],
  ],
  [
    "a vote and the next one on the same plan",
    "rejected",
    [
      ["2024-05-14", "The council rejected the tram line on Monday."],
      ["2024-05-22", "The council approved the tram line on Tuesday."],
    ],
    [],
  ],
  [
    "a founding, in articles years apart",
    "1951",
    [
      ["2024-05-14", "The Nordic Opera House was founded in Oslo in 1951."],
      ["2011-02-03", "The Nordic Opera House was founded in Oslo in 1953."],
      ["2011-02-03", "The Nordic Opera House was sold in Oslo in 1951."],
    ],
    [1],
  ],
  [
    "two events of one article",
    "beat",
    [
      ["2024-05-14", "Ilves beat Lahti 2-1 on Monday. The council rejected the tram line on Monday."],
      ["2024-05-14", "On Monday the council rejected the tram line."],
      ["2024-05-14", "Lahti lost 2-1 to Ilves."],
    ],
    [2],
  ],
];

describe("what tells of one event", () => {
  it.each(cases)("%s", (_, words, documents, others) => {
    const analyses = documents.map(([date, text], nth) => analyseText(SHARED + text, { date }, `${nth}.txt`));
    const corpus = buildCorpus(analyses, noFacts);
    const start = SHARED.length + (documents[0]?.[1].indexOf(words) ?? 0);
    const found = new EventClusters(corpus).othersTelling("file:///0.txt", {
      start,
      end: start + words.length,
    });
    expect(found).toEqual(others.map((nth) => `file:///${nth}.txt`));
  });

  it("is the same from whichever passage one asks", () => {
    const [, , documents = []] = cases[0] ?? [];
    const analyses = documents.map(([date, text], nth) => analyseText(SHARED + text, { date }, `${nth}.txt`));
    const corpus = buildCorpus(analyses, noFacts);
    const start = SHARED.length;
    const asked = [0, 1, 2].map((nth) => {
      const uri = `file:///${nth}.txt`;
      return [...new EventClusters(corpus).othersTelling(uri, { start, end: start + 20 }), uri].sort();
    });
    expect(asked).toEqual([asked[0], asked[0], asked[0]]);
  });
});
