import { describe, test } from "vitest";
import { analyse } from "../../server/src/claims/analyse.ts";
import { loadEnglish } from "../../server/src/reading/english/english.ts";
import { patterns } from "../bench/patterns.ts";
import { expectLinear } from "../support/growth.ts";
import { noFacts } from "../support/no-facts.ts";

const language = await loadEnglish();

function read(text: string): void {
  const tools = { language, readParagraphs: language.readAll, facts: noFacts };
  analyse({ uri: "file:///a.txt", text, format: "plain" }, tools);
}

describe("time grows with the text", () => {
  test.each(Object.entries(patterns))("%s", (_, pattern) => expectLinear(read, pattern, 2048));
});
