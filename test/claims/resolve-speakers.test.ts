import { describe, expect, it } from "vitest";
import { analyseText } from "../support/check-rule.ts";

/** Who speaks in each quotation of an article below its headline. */
const speakersIn = (text: string): (string | null)[] =>
  analyseText(`News of the week\n\n${text}`).mentions.flatMap((mention) =>
    mention.kind === "quotation" ? [mention.speaker] : [],
  );

describe("a pronoun that speaks", () => {
  it.each([
    [
      "is the only person of its paragraph",
      "Coach Ivan Zubrow watched the match from the stands. “We played very badly today,” he said.",
      ["Ivan Zubrow"],
    ],
    [
      "is the only person of the paragraph before",
      "Professor Maria Lopez led the study.\n\n“The coral will not come back this century,” she said.",
      ["Maria Lopez"],
    ],
    [
      "has the fullest name that the article gives",
      "Judge Karen Whitfield opened the hearing.\n\nWhitfield was stern. “You will all have to wait,” she said.",
      ["Karen Whitfield"],
    ],
    [
      "is not whom the words are about",
      "Mayor Ruth Cole spoke.\n\n“The governor and Dana Pike have to go now,” she said.",
      ["Ruth Cole"],
    ],
    [
      "stays where two could be meant",
      "Maria Lopez met Ruth Cole in Leeds.\n\n“The bridge will be closed for a year,” she said.",
      ["she"],
    ],
    [
      "stays after somebody's lawyer",
      "The court heard from Ivan Zubrow’s lawyer. “My client is an innocent man,” he said.",
      ["he"],
    ],
    [
      "stays where the only name is said in passing",
      "The club had hoped to sign Ivan Zubrow in May.\n\n“The price was far too high for us,” he said.",
      ["he"],
    ],
    ["stays where nobody is named", "“The bridge will be closed for a year,” she said.", ["she"]],
    ["stays for many", "Ivan Zubrow won. “We all saw it on the screen,” they said.", ["they"]],
  ])("%s", (_, text, expected) => expect(speakersIn(text)).toEqual(expected));
});
