import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildCorpus } from "../../server/src/corpus/build-corpus.ts";
import { areCopies, Copies } from "../../server/src/corpus/copies/copies.ts";
import { type Fingerprints, fingerprintsOf } from "../../server/src/corpus/copies/fingerprints.ts";
import { Corpus } from "../../server/src/corpus/corpus.ts";
import { digestOf, valuesOf } from "../../server/src/corpus/digest.ts";
import { analyseText } from "../support/check-rule.ts";
import { noFacts } from "../support/no-facts.ts";

const PARAGRAPHS = [
  "A ferry with 214 people on board ran aground off the island of Hiiumaa early on Sunday after its steering failed in heavy seas, the coastguard said.",
  "Two lifeboats and a navy helicopter took everybody off within three hours, and nobody was badly hurt, although eleven passengers were treated for cold and bruises in the hospital at Kärdla.",
  "“We heard a bang and then the lights went out in the whole of the lower deck,” said Liis Tamm, who was travelling with her two children to visit their grandmother.",
  "The company that runs the line said that the ship had been inspected in March and that nothing had been found wrong with its rudder.",
  "Divers are to look at the hull on Monday, and until then the harbour stays closed to larger vessels.",
];

const AGENCY = `Ferry runs aground off Hiiumaa\n\nBy Jaan Kask\n\n${PARAGRAPHS.join("\n\n")}`;

const COPIES: readonly [string, string][] = [
  [
    "under another headline and byline",
    `Passengers rescued from stricken ship\n\nFrom our correspondent\n\n${PARAGRAPHS.join("\n\n")}`,
  ],
  ["with its tail cut off", `Ferry aground\n\n${PARAGRAPHS.slice(0, 3).join("\n\n")}`],
  [
    "with a paragraph added in the middle",
    [
      ...PARAGRAPHS.slice(0, 2),
      "The island council will meet this week to discuss whether a second ship can take over the timetable until the summer season begins in June.",
      ...PARAGRAPHS.slice(2),
    ].join("\n\n"),
  ],
  ["with other quotation marks", AGENCY.replaceAll(/[“”]/g, '"')],
];

const OTHERS: readonly [string, string][] = [
  [
    "another report of the same event",
    "Ship’s rudder fails off Estonia\n\nMore than 200 passengers had to be taken off a ferry in the Baltic on Sunday when the ship lost its steering and struck rocks near Hiiumaa.\n\nRescuers in lifeboats and a helicopter brought them ashore in the course of the morning. “We heard a bang and then the lights went out in the whole of the lower deck,” passenger Liis Tamm said.\n\nThe coastguard praised the crew for staying calm, and an inquiry into the failure has begun.",
  ],
  ["a text too short to tell", "The ferry with 214 people ran aground off Hiiumaa."],
];

const markets = (index: string, points: string, share: string, by: string): string =>
  `${index} closes ${points} points up\n\nShares in ${share} led the ${index} higher on Tuesday as investors welcomed results. The ${index} closed ${points} points up at the end of a quiet session in which few traders wished to commit themselves before the figures due later this week.\n\nAmong the gainers ${share} rose by ${by} per cent after a broker advised clients to buy. Oil was little changed, and the pound lost a quarter of a cent against the dollar in late dealings.`;

const NONE = { shingles: [], details: [] };
const fingerprints = (text: string) => fingerprintsOf(analyseText(text));

describe("copies of one text", () => {
  it.each(COPIES)("are recognised %s", (_, text) =>
    expect(areCopies(fingerprints(AGENCY), fingerprints(text))).toBe(true),
  );

  it.each(OTHERS)("are told from %s", (_, text) =>
    expect(areCopies(fingerprints(AGENCY), fingerprints(text))).toBe(false),
  );

  it("are told from two reports with the sentences of one template", () => {
    const [first, second] = [markets("FTSE", "12", "Bolt", "3"), markets("Dax", "48", "Acme", "7")];
    expect(areCopies(fingerprints(first), fingerprints(second))).toBe(false);
    expect(areCopies(fingerprints(first), fingerprints(first))).toBe(true);
  });

  it("are told from two reports written to one template", () => {
    const reports = [
      "City’s winger crossed in the fourth minute and Adeyemi headed home at the far post. After the break United pressed without luck, and their keeper saved twice from Moreau, before a deflected shot by the captain settled it with ten minutes left. The visitors stay third.",
      "It took Rovers until the second half to break down a stubborn defence, when Lindqvist turned his marker and shot low into the corner. Town’s only chance fell to the substitute Park, whose effort struck the bar. The win takes Rovers out of the bottom three for the first time since the autumn.",
    ].map((body) => `Match report\n\nHome 1-0 Away: full-time report from the league.\n\n${body}`);
    const [first = "", second = ""] = reports;
    expect(areCopies(fingerprints(first), fingerprints(second))).toBe(false);
  });

  it("have one origin, the first by URI, and name each other", () => {
    const articles = [
      analyseText(AGENCY, {}, "b.txt"),
      ...COPIES.map(([, text], nth) => analyseText(text, {}, `c${nth}.txt`)),
      ...OTHERS.map(([, text], nth) => analyseText(text, {}, `a${nth}.txt`)),
    ];
    const corpus = buildCorpus(articles, noFacts);
    for (const { uri } of articles) {
      const isCopy = !uri.startsWith("file:///a");
      expect(corpus.originOf(uri)).toBe(isCopy ? "file:///b.txt" : uri);
      expect(corpus.copiesOf(uri)).toHaveLength(isCopy ? COPIES.length : 0);
    }
  });
});

describe("copies of copies", () => {
  const cut = (from: number, to: number): string => `Ferry\n\n${PARAGRAPHS.slice(from, to).join("\n\n")}`;
  const [head, whole, tail] = [cut(0, 3), cut(0, 5), cut(2, 5)];
  const others = OTHERS.map(([, text]) => text);

  it("are one text, though too little of it is left in common", () => {
    expect(areCopies(fingerprints(head), fingerprints(tail))).toBe(false);
    for (const names of [
      ["a", "b", "c"],
      ["c", "b", "a"],
      ["b", "c", "a"],
      ["a", "c", "b"],
    ]) {
      const texts = [head, whole, tail, ...others];
      const articles = texts.map((text, nth) => analyseText(text, {}, `${names[nth] ?? `z${nth}`}.txt`));
      const corpus = buildCorpus(articles, noFacts);
      const origins = articles.map(({ uri }) => corpus.originOf(uri));
      expect(origins.slice(0, 3)).toEqual(["file:///a.txt", "file:///a.txt", "file:///a.txt"]);
      expect(new Set(origins).size).toBe(1 + others.length);
    }
  });

  it("are told of when what joins them goes", () => {
    const named = [head, whole, tail].map((text, nth) => analyseText(text, {}, `${nth}.txt`));
    const digests = new Map(named.map((analysis) => [analysis.uri, digestOf(analysis, noFacts)]));
    const corpus = new Corpus((uri) => digests.get(uri));
    for (const digest of digests.values()) corpus.set(valuesOf(digest));
    expect([...corpus.remove("file:///1.txt")].sort()).toEqual(["file:///0.txt", "file:///2.txt"]);
    expect(corpus.originOf("file:///2.txt")).toBe("file:///2.txt");
  });
});

describe("finding copies", () => {
  const texts = [AGENCY, ...COPIES, ...OTHERS].map((text) => (typeof text === "string" ? text : text[1]));
  const prints = [...texts, markets("FTSE", "12", "Bolt", "3"), ""].map(fingerprints);

  it("gives the same whatever the order, and after articles are taken out again", () => {
    const articles = fc.array(fc.nat({ max: prints.length - 1 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(articles, articles, fc.infiniteStream(fc.nat()), (kept, removed, picks) => {
        const entries = kept.map((print, nth) => [`file:///${nth}.txt`, prints[print] ?? NONE] as const);
        const held = new Map<string, Fingerprints>(entries);
        const plainly = new Copies((uri) => held.get(uri));
        for (const [uri, print] of entries) plainly.set(uri, print);
        const shuffled = new Copies((uri) => held.get(uri));
        const waiting = [...entries];
        for (const [nth, print] of removed.entries()) {
          held.set(`file:///gone${nth}.txt`, prints[print] ?? NONE);
          shuffled.set(`file:///gone${nth}.txt`, prints[print] ?? NONE);
        }
        while (waiting.length > 0) {
          const [entry] = waiting.splice((picks.next().value ?? 0) % waiting.length, 1);
          if (entry !== undefined) shuffled.set(...entry);
          shuffled.originOf(entry?.[0] ?? "");
        }
        for (const nth of removed.keys()) shuffled.set(`file:///gone${nth}.txt`, null);
        for (const [uri] of entries) {
          expect(shuffled.originOf(uri)).toBe(plainly.originOf(uri));
          expect(shuffled.copiesOf(uri)).toEqual(plainly.copiesOf(uri));
        }
      }),
    );
  });
});
