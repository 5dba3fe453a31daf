import { describe, expect, it } from "vitest";
import { analyseText } from "../support/check-rule.ts";

/** The sources of an article that rest on a description, each with its class. */
function sourcesIn(text: string): [text: string, type: string][] {
  return analyseText(text).mentions.flatMap((mention): [string, string][] =>
    mention.kind === "attribution" && mention.source.described !== null
      ? [[mention.source.text, mention.source.class]]
      : [],
  );
}

describe("a source that is only described", () => {
  it.each<[string, [string, string][]]>([
    // taken up again
    [
      "Ana Ruiz runs the port.\n\nA man said the crane fell.\n\nIt was noon, the man said.",
      [
        ["A man", "anonymous"],
        ["the man", "anonymous"],
      ],
    ],
    ["A baker and a man named John Poole met.\n\nIt was noon, the man said.", [["the man", "named"]]],
    [
      "Residents said the crane fell.\n\nThe residents said it was noon.",
      [
        ["Residents", "vague"],
        ["The residents", "vague"],
      ],
    ],
    [
      "A study found that owls sleep badly.\n\nThe study also found that they snore.",
      [
        ["A study", "vague"],
        ["The study", "vague"],
      ],
    ],
    // a place of trade, and nobody in particular
    [
      "The market in Leeds said it would close.\n\nThe market expects to be back in May.",
      [
        ["The market in Leeds", "named"],
        ["The market", "named"],
      ],
    ],
    [
      "The market expects rates to fall.\n\nThe fish market in Leeds said it would close.",
      [
        ["The market", "vague"],
        ["The fish market in Leeds", "named"],
      ],
    ],
    // whose document it is stands elsewhere
    [
      "A study has found that owls sleep badly.\n\nThe research, published in Nature, followed 40 owls.",
      [["A study", "named"]],
    ],
    [
      "Owls are loud, a survey suggests.\n\nThe poll of 900 foresters was carried out by Acme Bank.",
      [["a survey", "named"]],
    ],
    [
      "Owls are loud, according to a report.\n\n“They snore,” said Ilse Brandt, the report’s author.",
      [["a report", "named"]],
    ],
    ["The bank published a report on owls.\n\nOwls are loud, the report said.", [["the report", "named"]]],
    // several reports are not the one
    ["The report by Acme Bank is out.\n\nReports suggest that owls sleep badly.", []],
    ["The report by Acme Bank is out.\n\nA study found that owls sleep badly.", [["A study", "vague"]]],
    // an article that opens with somebody and names them then
    [
      "A Leeds man said he had lost his owl.\n\nJohn Poole, 34, saw it last on Monday.",
      [["A Leeds man", "named"]],
    ],
    ["John Poole lost his owl.\n\nA man said he had seen it.", [["A man", "anonymous"]]],
  ])("%s", (text, expected) => {
    expect(sourcesIn(text)).toEqual(expected);
  });

  it("is one source with those who were heard before", () => {
    const mentions = analyseText("Residents said the crane fell.\n\nResidents said it was noon.").mentions;
    expect(mentions.flatMap((each) => (each.kind === "attribution" ? [each.source.resumes] : []))).toEqual([
      false,
      true,
    ]);
  });
});

it.each([
  [
    "City officials said the bridge was safe. “We checked every bolt,” said Ana Ruiz, who runs the port.",
    true,
  ],
  ["City officials said the bridge was safe. The weather was fine.", false],
])("officials stay unnamed, but are known to be where one of them speaks next: %s", (text, isNamedNext) => {
  const [source] = analyseText(text).mentions.flatMap((mention) =>
    mention.kind === "attribution" ? [mention.source] : [],
  );
  expect(source).toMatchObject({ text: "City officials", class: "anonymous", namedNext: isNamedNext });
});
