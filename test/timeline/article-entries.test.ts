import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createFacts } from "../../server/src/facts/create-facts.ts";
import { articleEntries } from "../../server/src/timeline/article-entries.ts";
import { packFrom } from "../support/bundled-facts.ts";
import { analyseText } from "../support/check-rule.ts";
import { noFacts } from "../support/no-facts.ts";

const OWN = "TURIN, 4 March 2026 — ";

/** What an article dates, without its own day: the days, where they fade, and how they are known. */
function datedIn(text: string): string[] {
  return articleEntries(analyseText(text), noFacts)
    .filter(({ kind }) => kind === "dated")
    .map(({ from, to, fades, basis }) =>
      [from === to ? from : `${from} ${to}`, fades, basis].filter(Boolean).join(" "),
    );
}

describe("an article’s entries", () => {
  test.each([
    ["The bridge was closed on 12 May 1987 after the flood.", "1987-05-12 written"],
    ["In May 2019 the council sold the old mill to a developer.", "2019-05-01 2019-05-31 written"],
    ["The club has played in the first division since 2014.", "2014-01-01 2014-12-31 end written"],
    ["The mine employed 400 people until 1991.", "1991-01-01 1991-12-31 start written"],
    [`${OWN}The mill closed nearly four years ago.`, "2022-01-01 2022-12-31 both worked-out"],
    ["The court was founded in the early 1980s.", "1980-01-01 1989-12-31 end written"],
    [`${OWN}The avalanche killed four skiers on Monday.`, "2026-03-02 worked-out"],
    [
      `${OWN}A plant that makes batteries will open in June 2031, creating 300 jobs.`,
      "2031-06-01 2031-06-30 written",
    ],
    ["“We lost 4,000 sheep in the snow of January 1987,” said Tom Reid.", "1987-01-01 1987-01-31 written"],
  ])("places what is told in %s", (text, expected) => expect(datedIn(text)).toEqual([expected]));

  test.each([
    [`${OWN}The minister said on Monday that talks go on.`],
    [`${OWN}“We are glad,” the mayor told reporters on Tuesday.`],
    [`${OWN}He often goes for a walk on Sundays.`],
    ["The two sides met for three days."],
    ["They will meet on Tuesday."],
    ["Nobody knows when the letter was written."],
    [`${OWN}She waited until Wednesday.`],
    ["Without the dam the town would have been flooded in 1975."],
    ["The Friday Club gave a concert."],
  ])("leaves out %s", (text) => expect(datedIn(text)).toEqual([]));

  test("the article’s own day is one of them, guessed or not", () => {
    const [own] = articleEntries(analyseText(`${OWN}Rain fell.`), noFacts);
    expect(own).toMatchObject({ kind: "article", from: "2026-03-04", basis: "written", event: null });
    expect(articleEntries(analyseText("Rain fell."), noFacts)).toEqual([]);
  });

  test("what lies after the article’s own day is told as to come or as having been", () => {
    const ahead = (text: string) => articleEntries(analyseText(OWN + text), noFacts).at(-1)?.ahead;
    expect(ahead("A plant that makes batteries will open in June 2031, creating 300 jobs.")).toBe(
      "announced",
    );
    expect(ahead("The plant was opened in June 2031 by the king.")).toBe("told");
    expect(ahead("The plant was opened in June 2021 by the king.")).toBeNull();
  });

  test("an entry carries its words, its claim, and who vouches", () => {
    const text = "The avalanche destroyed 29 chalets in January 1999, the mayor, Ana Ruiz, said.";
    const analysis = analyseText(text);
    const [entry] = articleEntries(analysis, noFacts);
    expect(entry).toMatchObject({
      when: "January 1999",
      start: text.indexOf("January"),
      source: "the mayor",
    });
    expect(entry?.text).toContain("destroyed 29 chalets");
    expect(analysis.claims.map(({ id }) => id)).toContain(entry?.claim);
  });

  test("an entry stays itself when its date is corrected", () => {
    const idOf = (text: string) => articleEntries(analyseText(text), noFacts)[0]?.id;
    expect(idOf("The bridge was closed on 12 May 1987.")).toBe(idOf("The bridge was closed on 3 June 1978."));
    expect(idOf("The bridge was closed on 12 May 1987.")).not.toBe(
      idOf("The tunnel was closed on 12 May 1987."),
    );
  });

  test("the same verb of the same names is one event, whatever the order", () => {
    const eventOf = (text: string) => articleEntries(analyseText(text), noFacts)[0]?.event?.key;
    const opera = eventOf("The Nordic Opera House was founded in Oslo in 1951.");
    expect(opera).toBeDefined();
    expect(eventOf("In 1953 the Nordic Opera House was founded in Oslo.")).toBe(opera);
    expect(eventOf("The Nordic Opera House was founded in Bergen in 1951.")).not.toBe(opera);
    expect(eventOf("The bridge was closed in 1987.")).toBeUndefined();
  });

  test("any text gives entries inside of it, whose days are in order", () => {
    const words = fc.constantFrom(
      "in",
      "May",
      "1987",
      "since",
      "the",
      "mill",
      "closed",
      "on",
      "Tuesday",
      "31",
      "said",
      "“",
      "”",
      ".",
      "\n\n",
      "0000",
      "🜚",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(" ");
        for (const { start, end, from, to, told, id } of articleEntries(analyseText(text), noFacts)) {
          expect(id).not.toBe("");
          expect(from <= to && 0 <= start && start <= end && end <= text.length).toBe(true);
          expect(told.start <= start && end <= told.end).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("known events", () => {
  const facts = createFacts([
    packFrom(`
id: ships
title: Ships
complete-until: 2025-01-01
events:
  - id: launch
    names: [Launch of the Aurora]
    start: 1977-05-02
    place: Gdansk
    source: https://example.org/aurora
    retrieved: 2025-01-01
`),
  ]);
  const entriesOf = (text: string) => articleEntries(analyseText(text), facts);

  test("one that is named without a date stands where the fact puts it, once", () => {
    const entries = entriesOf(
      "Many remember the launch of the Aurora. The launch of the Aurora was a feast.",
    );
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ kind: "known", from: "1977-05-02", to: "1977-05-02", basis: "fact" });
    expect(entries[0]?.event).toEqual({ key: "fact ships/launch", name: "Launch of the Aurora" });
  });

  test("one that is dated stands where the article puts it", () => {
    const entries = entriesOf("The launch of the Aurora took place in 1978.");
    expect(entries.map(({ kind, from, event }) => [kind, from, event?.key])).toEqual([
      ["dated", "1978-01-01", "fact ships/launch"],
    ]);
  });

  test("an anniversary is no date of the event itself", () => {
    const [entry] = entriesOf(
      `${OWN}The town will celebrate the 50th anniversary of the launch of the Aurora next year.`,
    ).filter(({ kind, event }) => kind === "dated" && event !== null);
    expect(entry).toBeUndefined();
  });
});
