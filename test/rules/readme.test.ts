import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { rules } from "../../server/src/rules/rules.ts";

it("The README's table holds each rule with its page, summary and severity", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const rows = readme.split("\n").filter((line) => line.startsWith("| [`"));
  expect(rows).toEqual(
    rules.map(
      ({ code, summary, severity }) => `| [\`${code}\`](docs/rules/${code}.md) | ${summary} | ${severity} |`,
    ),
  );
});
