import { expect, test } from "vitest";
import { english } from "../support/english.ts";

/** “rise/fall 1: salmon, price” */
function contrastsIn(text: string): string[] {
  return english.read(text).mentions.flatMap((mention) => {
    if (mention.kind !== "contrast") return [];
    const { scale, side, before, after } = mention;
    return [`${scale.replace(/^.*: /u, "").split("/")[0]} ${side}: ${[...before, "_", ...after].join(" ")}`];
  });
}

test.each([
  ["The price of salmon fell in Tromsø.", ["rise 1: salmon price _ tromsø"]],
  ["The choir opposes the new hall.", ["support 1: choir _ new hall"]],
  ["The nurses earn less than clerks.", ["more 1: earn nurse _ clerk"]],
  ["All ferries sailed on Sunday.", ["share 1: _ ferry sail sunday"]],
  ["Six of the nine ferries sailed.", ["share 0.45: _ nine ferry sail"]],
  ["The gate is on the north side.", ["north 0: gate _ side"]],
  ["The rowers of Lund won by defeating Oslo.", ["beat 0: win lund rower _ oslo"]],
  ["The defeat of the rowers was their tenth.", ["win 1: _ rower tenth"]],
])("reads words that have opposites: %s", (text, expected) => {
  for (const each of expected) expect(contrastsIn(text)).toContain(each);
});

test.each([
  ["The harvest is not good.", "good 1"],
  ["The harvest is bad.", "good 1"],
  ["There is no chance of winning the cup.", "win 1"],
  ["The road is less safe.", "safe 1"],
  ["The keeper was “not ready” to support the plan.", "support 1"],
])("counts a denial in: %s", (text, expected) => {
  expect(contrastsIn(text).some((each) => each.startsWith(`${expected}:`))).toBe(true);
});

test.each([
  ["The coach did not say that the team was good.", "good 0"],
  ["The mill is not only good.", "good 0"],
])("lets a denial end with its clause: %s", (text, expected) => {
  expect(contrastsIn(text).some((each) => each.startsWith(`${expected}:`))).toBe(true);
});

test.each([
  "The prices were the highest in a decade, were they not?",
  "A loaf for the baker.",
  "A flag like a leaf.",
  "A fire in a sack of coal beside a block of flats.",
])("reads none in: %s", (text) => {
  expect(contrastsIn(text)).toEqual([]);
});
