import { describe, expect, it } from "vitest";
import { speakersIn } from "../support/speakers.ts";

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
      "is who spoke last, though others are named in passing",
      "Ana Ruiz said the harbour would close. The port had asked Maria Lopez for help.\n\n“We have no choice,” she said.",
      ["Ana Ruiz"],
    ],
    [
      "goes on for several paragraphs",
      "Ana Ruiz told the council that Maria Lopez was ill.\n\n“We miss her,” she said.\n\n“We wrote to her,” she added.",
      ["Ana Ruiz", "Ana Ruiz"],
    ],
    [
      "reaches over a paragraph that names nobody",
      "Coach Ivan Zubrow watched the match.\n\nIt rained all night in the hills.\n\n“We were wet,” he said.",
      ["Ivan Zubrow"],
    ],
    [
      "passes over people whom it does not fit",
      "Ivan Zubrow met Ruth Cole and Mrs Akande in Leeds.\n\n“The bridge will be closed,” he said.",
      ["Ivan Zubrow"],
    ],
    [
      "is whom a form of address makes a woman or a man",
      "Mr Okri met Mrs Akande in Leeds.\n\n“The bridge will be closed,” she said.",
      ["she"],
    ],
    [
      "is who has a long title",
      "Secretary to the Treasury Ivan Zubrow attacked the plan of Tom Pike. “It is far too costly,” he said.",
      ["Ivan Zubrow"],
    ],
    [
      "is who is named behind the title that speaks",
      "The new chair of the mill, Ivan Zubrow, said Tom Pike had resigned. “It is a great pity,” he said.",
      ["Ivan Zubrow"],
    ],
    [
      "is not whom somebody speaks for",
      "Tom Pike is a spokesman for Captain Ivan Zubrow. “It is a great pity,” he said.",
      ["Tom Pike"],
    ],
    [
      "is who does what is told, wherever in the sentence",
      "On Monday, Ivan Zubrow opened the mill. “It is a great day for all,” he said.",
      ["Ivan Zubrow"],
    ],
    [
      "is who does it, beside people behind a preposition",
      "Maria Lopez is in good mood ahead of a match with Ruth Cole. “I feel very well,” she said.",
      ["Maria Lopez"],
    ],
    [
      "is whose plan it is, if they spoke last",
      "Ana Ruiz said the harbour would close.\n\nMs Ruiz’s plan was voted down. “We will try again,” she said.",
      ["Ana Ruiz"],
    ],
    [
      "is who is named behind the words for an office",
      "The board met.\n\nThe bridge is old, said the chair of the board, Labour MP Tom Pike.\n\n“It has to close,” he said.",
      ["Tom Pike"],
    ],
    [
      "stays where two do what is told",
      "On Monday, Ivan Zubrow won the cup, but Tom Pike lost his hat. “It was a very hard day,” he said.",
      ["he"],
    ],
    [
      "stays where one does it to the other",
      "On Monday, Ivan Zubrow sacked Tom Pike. “It was a very hard day,” he said.",
      ["he"],
    ],
    [
      "stays where somebody tells of who did it",
      "It was reported on Monday that Ivan Zubrow had sold the mill. “It is a great pity,” he said.",
      ["he"],
    ],
    [
      "stays behind somebody else's plan",
      "Maria Lopez said the harbour would close.\n\nMs Ruiz’s plan was voted down. “We will try again,” she said.",
      ["she"],
    ],
    [
      "stays where somebody else has opened a sentence since",
      "Ana Ruiz said the harbour would close. Maria Lopez runs it. “We have no choice at all,” she said.",
      ["she"],
    ],
    [
      "stays behind somebody whose name nobody tells",
      "Ivan Zubrow said the mill would close. One diplomat called it a lie. “It stays open,” he said.",
      ["he"],
    ],
    [
      "stays where no name fits it",
      "Ruth Cole spoke in Leeds.\n\n“The bridge will be closed for a year,” he said.",
      ["he"],
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
