import { expect, test } from "vitest";
import type { MentionOf } from "../../server/src/reading/mention.ts";
import { english } from "../support/english.ts";

type Proposition = MentionOf<"proposition">;

const propositionsIn = (text: string): Proposition[] =>
  english.read(text).mentions.filter((mention) => mention.kind === "proposition");

/** “NOT rise-: subject=profit to=billion”. */
function written({ verb, direction, negated, mood, arguments: all }: Proposition): string {
  const way = direction === 0 ? "" : direction > 0 ? "+" : "-";
  const parts = all.map(({ role, words }) => `${role}=${words.join("_")}`).join(" ");
  return `${negated ? "NOT " : ""}${verb}${way}${mood === "told" ? "" : ` (${mood})`}: ${parts}`;
}

test.each([
  ["A bear killed a shepherd.", ["kill: subject=bear object=shepherd"]],
  ["The shepherd was killed by a bear.", ["kill: object=shepherd subject=bear"]],
  ["The choir did not sing in Porto.", ["NOT sing: subject=choir in=porto"]],
  ["The bakery failed to pay its baker.", ["NOT pay: subject=bakery object=its_baker"]],
  ["Exports rose.", []],
  ["The price of copper fell.", ["rise-: subject=price of=copper"]],
  ["The council rejected the tunnel.", ["approve-: subject=council object=tunnel"]],
  ["The museum will lend the vase.", ["lend (planned): subject=museum object=vase"]],
  ["The museum may lend the vase.", ["lend (unsure): subject=museum object=vase"]],
  ["Analysts expected a loss.", ["expect (unsure): subject=analyst object=loss"]],
  [
    "The storm that hit the village on Monday wrecked two trawlers.",
    ["hit: subject=storm object=village on=monday", "destroy: subject=storm object=two_trawler"],
  ],
  [
    "A farmer found the coins and sold the field.",
    ["find: subject=farmer object=coin", "sell: subject=farmer object=field"],
  ],
  [
    "Founded in 1912, the dairy closed in Cork.",
    ["found: in=1912 object=dairy", "end: subject=dairy in=cork"],
  ],
  ["Mara Lind, a baker, left Cork.", ["leave: subject=mara_lind beside=baker object=cork"]],
])("reads who does what: %s", (text, expected) => {
  expect(
    propositionsIn(text)
      .sort((a, b) => a.said.start - b.said.start)
      .map(written),
  ).toEqual(expected);
});

test.each(["Did the goalkeeper save the penalty?", "Rain.", "Yes, indeed."])(
  "reads nothing in a question or in words without a verb: %s",
  (text) => {
    expect(propositionsIn(text)).toEqual([]);
  },
);

test("not only is no denial", () => {
  const [first] = propositionsIn("The coach not only praised the keeper but kissed the post.");
  expect(first?.negated).toBe(false);
});

test("what is denied until a time is told of that time", () => {
  const [first] = propositionsIn("The mayor will not visit Porto until May.");
  expect(first?.negated).toBe(false);
});

test("not yet is a denial", () => {
  const [first] = propositionsIn("The choir has not yet visited Porto.");
  expect(first?.negated).toBe(true);
});

test.each([
  ["The choir visited Porto.", "past"],
  ["The choir has visited Porto.", "past"],
  ["The choir reportedly visited Porto.", "past"],
  ["The mayor is in Porto with a choir.", "present"],
  ["The choir will visit Porto.", "future"],
  ["The choir is planning to visit Porto.", "future"],
  ["The choir may visit Porto.", "future"],
  ["The choir is to visit Porto.", "future"],
  ["The choir was probably inclined to visit Porto.", "none"],
])("puts what it tells in time: %s", (text, tense) => {
  expect(propositionsIn(text).at(-1)?.tense).toBe(tense);
});

test.each([
  ["The glacier swallowed a hydroelectric turbine.", ["swallow", "glacier", "hydroelectric", "turbine"]],
  // words that every tenth article has, short ones and numbers
  ["The president told the country about 1,200 plans.", []],
])("tells which words say what a text is about: %s", (text, expected) => {
  expect(propositionsIn(text).flatMap(({ topical }) => topical)).toEqual(expected);
});

test.each([
  ["The glacier swallowed a turbine.", ["swallow", "glacier", "turbine"]],
  // verbs stand for their class elsewhere, and are everyday words all the same
  ["The committee told Ottilie Brandt.", ["Ottilie", "Brandt"]],
])("tells which words few articles have: %s", (text, expected) => {
  expect(propositionsIn(text).flatMap(({ rare }) => rare)).toEqual(expected);
});
