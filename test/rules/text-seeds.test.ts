import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { textBoilerplate } from "../../server/src/rules/text-boilerplate.ts";
import { textEditorial } from "../../server/src/rules/text-editorial.ts";
import { textMojibake } from "../../server/src/rules/text-mojibake.ts";
import { checkRule } from "../support/check-rule.ts";

const expected: Readonly<Record<string, readonly (readonly [code: string, words: string])[]>> = {
  "000_dc9185edd02ec3d1.txt": [
    ["text.mojibake", "β€œ"],
    ["text.boilerplate", "Vladimir Putin discusses Ukraine situation ahead of Geneva talks"],
    ["text.boilerplate", "Vladimir Putin prepares for Russia–Ukraine Geneva peace talks"],
    ["text.boilerplate", "Leave a Reply"],
    ["text.boilerplate", "Your email address will not be published. Required fields are marked *"],
  ],
  "001_16da025226b13651.txt": [["text.boilerplate", "Leave a comment"]],
  "002_99d1aa4d0a6639c2.txt": [
    ["text.boilerplate", "Homepage News Second round of Ukraine-Russia talks opens in Geneva"],
    ["text.boilerplate", "Ceasfire, Ukraine, Russia, Silhouettes"],
    ["text.boilerplate", "Ahyan Stock Studios / Shutterstock.com"],
    ["text.boilerplate", "Others are reading now"],
    ["text.boilerplate", "Also read"],
    ["text.boilerplate", "Also read"],
    ["text.boilerplate", "Ads by MGDK"],
  ],
  "003_39d5f18f6f3da1fe.txt": [
    [
      "text.editorial",
      "the world is closely watching the outcome of these meetings, hoping they will pave the way for a lasting and just peace",
    ],
  ],
  "004_3d5125e9b07bff5b.txt": [
    ["text.boilerplate", "More news"],
    ["text.editorial", "it is important to remember"],
    ["text.editorial", "it is time for"],
    ["text.editorial", "It is our hope"],
    ["text.editorial", "deserve nothing less"],
  ],
};

describe("the text rules on the seeds", () => {
  it.each(Object.keys(expected))("%s", (name) => {
    const text = readFileSync(`seeds/${name}`, "utf8");
    const found = [textMojibake, textBoilerplate, textEditorial].flatMap((rule) => checkRule(rule, text));
    expect(found.map(({ code, start, end }) => [code, text.slice(start, end)])).toEqual(expected[name]);
  });
});
