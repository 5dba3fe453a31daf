import { describe, expect, it } from "vitest";
import type { BlockKind } from "../../server/src/article/article.ts";
import { parseArticle } from "../../server/src/article/parse-article.ts";
import { englishArticle } from "../../server/src/reading/english/article-language.ts";
import { sliceOf } from "../../server/src/text/span.ts";

type Page = readonly (readonly [kind: BlockKind, line: string])[];

const lead =
  "The city council approved the new tram line on Monday after a debate that lasted until midnight, with 31 votes in favour.";
const second =
  "Work is due to begin in the spring. The mayor called the decision a turning point for the harbour district.";
const third =
  "Opponents had collected 4,000 signatures against the route, which runs through the old cattle market.";

const pages: Readonly<Record<string, Page>> = {
  "headline and body": [
    ["headline", "Council approves tram line through harbour"],
    ["paragraph", lead],
    ["paragraph", second],
  ],
  "a headline that asks": [
    ["headline", "Who will pay for the tram line that nobody in the harbour wanted?"],
    ["paragraph", lead],
    ["paragraph", second],
  ],
  "a headline in capitals that ends as a sentence": [
    ["headline", "Council Approves New Tram Line Through the Harbour After Long Debate."],
    ["paragraph", lead],
    ["paragraph", second],
  ],
  "a headline that ends as a sentence above a byline": [
    ["headline", "Council approves a new tram line through the old harbour."],
    ["byline", "By Maria Okafor"],
    ["paragraph", lead],
    ["paragraph", second],
  ],
  "a headline that ends as a sentence above a dateline": [
    ["headline", "Council approves a new tram line through the old harbour."],
    ["paragraph", `OSTVIK, 3 March 2025 — ${lead}`],
    ["paragraph", second],
  ],
  "an opening sentence is no headline": [
    ["paragraph", "The city council approved a new tram line on Monday."],
    ["paragraph", second],
    ["paragraph", third],
  ],
  "nor is one of names": [
    ["paragraph", "Harbour Mayor Ana Roth met Coast Governor Tom Lind."],
    ["paragraph", second],
  ],
  "nor are two above a byline": [
    ["paragraph", "The council met on Monday night. It approved the tram line."],
    ["byline", "By Maria Okafor"],
    ["paragraph", second],
  ],
  "byline, date and standfirst": [
    ["headline", "Council approves tram line through harbour"],
    ["standfirst", "Debate lasted until midnight as residents filled the gallery"],
    ["byline", "By Maria Okafor and Tom Lind, Harbour Courier"],
    ["date-line", "Published 3 March 2025, 07:15 GMT"],
    ["date-line", "Updated 2 hours ago"],
    ["paragraph", lead],
    ["paragraph", second],
  ],
  "who published on what day, in the ways of many papers": [
    ["headline", "Council approves tram line through harbour"],
    ["byline", "The Harbour Courier – 4 March 2025"],
    ["byline", "OSTVIK | Published March 4, 2025, 7:45 a.m. ADT"],
    ["byline", "Maria Okafor · Posted: Mar 4, 2025 11:05 AM | Coast Radio News"],
    ["byline", "Coast Radio | 4 March 2025 | 21:00 CET"],
    ["byline", "Harbour Journal, English edition. Tuesday, March 4, 2025"],
    ["byline", "4 March 2025 — City Desk, by Tom Lind"],
    ["byline", "Published: Tuesday 4 March 2025, 07:30 – Harbour Today, English pages"],
    ["byline", "By Kim Rowe | Published: 15:22 BST, 4 March 2025"],
    ["date-line", "Published March 4, 2025, 0640 GMT; updated 1020 GMT"],
    ["paragraph", lead],
    ["paragraph", second],
  ],
  "bylines that name nobody": [
    ["headline", "Council approves tram line through harbour"],
    ["byline", "By a staff reporter"],
    ["byline", "By our transport correspondent in Ostvik"],
    ["byline", "By a staff reporter, 4 March 2025"],
    ["byline", "By an Observer reporter in Ostvik, Tuesday 4 March 2025, 2.30pm"],
    ["byline", "By the newsroom, 4 March 2025"],
    ["byline", "By Maria Okafor on March 4, 2025"],
    ["byline", "Words: Maria Okafor, 4 March 2025"],
    ["byline", "4 March 2025, by a staff reporter"],
    ["paragraph", lead],
    ["paragraph", second],
  ],
  "a line with a date that says something is none of them": [
    ["headline", "Council approves tram line through harbour"],
    ["paragraph", lead],
    ["subheading", "Rescue workers leave the harbour, 4 March 2025"],
    ["paragraph", second],
    ["subheading", "What was decided on 4 March 2025"],
    ["paragraph", second],
    ["subheading", "By the harbour, 4 March 2025"],
    ["paragraph", second],
    ["subheading", "A day on the farm, 4 March 2025"],
    ["paragraph", second],
    ["subheading", "Ana Roth (Harbour) — Elected March 4, 2025"],
    ["paragraph", third],
  ],
  "who else reported": [
    ["headline", "Council approves tram line through harbour"],
    ["paragraph", lead],
    ["byline", "Maria Okafor and Tom Lind contributed to this report."],
  ],
  "a standfirst that is a sentence": [
    ["headline", "Council approves tram line through harbour"],
    [
      "standfirst",
      "The city council has approved a new tram line through the harbour after a debate until midnight.",
    ],
    ["paragraph", lead],
    ["paragraph", second],
  ],
  "subheadings, also in lower case and as questions": [
    ["headline", "Council approves tram line through harbour"],
    ["paragraph", lead],
    ["subheading", "a long history of plans"],
    ["paragraph", second],
    ["subheading", "What happens next?"],
    ["paragraph", third],
  ],
  "lists are no subheadings": [
    ["headline", "Results from the weekend"],
    ["paragraph", lead],
    ["paragraph", "Harbour United 2-1 Castle Rovers"],
    ["paragraph", "Mill Town 0-0 Old Bridge"],
    ["paragraph", "Castle Rovers Women 3-1 North End"],
    ["paragraph", second],
  ],
  "a short sentence is no subheading": [
    ["headline", "Council approves tram line through harbour"],
    ["paragraph", lead],
    ["paragraph", "Not everyone cheered."],
    ["paragraph", "Then came this:"],
    ["paragraph", second],
  ],
  "breadcrumb, repeated headline and page title": [
    ["furniture", "Home News Council approves tram line through harbour"],
    ["furniture", "Council approves tram line through harbour | Harbour Courier"],
    ["headline", "Council approves tram line through harbour"],
    ["furniture", "Council approves tram line through harbour"],
    ["paragraph", lead],
  ],
  "menu above, widgets between, forms below": [
    ["furniture", "Skip to content"],
    ["furniture", "World"],
    ["furniture", "Business"],
    ["furniture", "Real Estate"],
    ["furniture", "Obituaries"],
    ["furniture", "Home > Local > Transport"],
    ["headline", "Council approves tram line through harbour"],
    ["furniture", "5 min read"],
    ["furniture", "Share on Facebook"],
    ["paragraph", lead],
    ["furniture", "Advertisement"],
    ["paragraph", second],
    ["furniture", "Also read: Castle Rovers win again"],
    ["furniture", "Subscribe to our newsletter"],
    ["paragraph", third],
    ["furniture", "Related stories"],
    ["furniture", "Ferry timetable to change in April"],
    ["furniture", "Leave a Reply"],
    ["furniture", "Your email address will not be published. Required fields are marked *"],
    ["furniture", "We use cookies to make this site work."],
    ["furniture", "© 2025 Harbour Courier. All rights reserved."],
  ],
  "captions and credits": [
    ["headline", "Council approves tram line through harbour"],
    ["caption", "Tram, City, Harbour, Evening Light"],
    ["caption", "Blue Studios / Shutterstock.com"],
    ["caption", "Photo: Maria Okafor"],
    ["caption", "Residents in the council's gallery on Monday. (Reuters/Tom Lind)"],
    ["caption", "The mayor, Ana Roth, speaks to reporters. Ana Kos/AFP via Getty Images"],
    ["paragraph", lead],
    ["paragraph", second],
  ],
  "sources are part of the article": [
    ["headline", "Council approves tram line through harbour"],
    ["paragraph", lead],
    ["paragraph", "Sources: Harbour Courier, minutes of the council, statements by the mayor."],
    ["furniture", "Ads by BrightBox"],
  ],
  "one sentence": [["paragraph", lead]],
  "a few words": [["paragraph", "about 150 trams"]],
};

function textOf(page: Page, separator: string): string {
  return page.map(([, line]) => line).join(separator);
}

describe("the structure of pages", () => {
  describe.each([
    ["\n\n", "blank lines"],
    ["\n", "single line feeds"],
    ["\r\n", "CR LF"],
    ["\r", "CR"],
    ["\n \t\n\n", "blank lines with blanks"],
  ])("with %j between paragraphs (%s)", (separator) => {
    it.each(Object.keys(pages))("%s", (name) => {
      const page = pages[name] ?? [];
      const text = textOf(page, separator);
      const { blocks } = parseArticle(text, "plain", englishArticle);
      expect(blocks.map((block) => [block.kind, sliceOf(text, block)])).toEqual(page);
    });
  });

  it("takes alternative text and caption for captions where both are one figure's", () => {
    const text = `Storm closes the ferry port\n\nAna Roth visits the flooded quay ahead of the tide\nAna Roth inspects the quay ahead of the next tide\n\n${lead}\n\n${second}`;
    const { blocks } = parseArticle(text, "plain", englishArticle);
    expect(blocks.map(({ kind }) => kind)).toEqual([
      "headline",
      "caption",
      "caption",
      "paragraph",
      "paragraph",
    ]);
  });

  it("joins the lines of text wrapped at a column", () => {
    const wrapped = `${lead} ${second} ${third} ${lead}`.replace(/(.{1,58})(?: |$)/g, "$1\n");
    const { blocks } = parseArticle(`A headline\n\n${wrapped}\n${wrapped}`, "plain", englishArticle);
    expect(blocks.map(({ kind }) => kind)).toEqual(["headline", "paragraph", "paragraph"]);
  });

  it("reads a list item without its bullet", () => {
    const text = `A headline\n\n${lead}\n\n• Fares stay at €2.40\n• 12 stops are new\n\n${second}`;
    const { blocks } = parseArticle(text, "plain", englishArticle);
    expect(blocks.map(({ content }) => sliceOf(text, content))).toContain("12 stops are new");
  });
});
