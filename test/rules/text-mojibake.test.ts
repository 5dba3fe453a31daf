import { describe, expect, it } from "vitest";
import { textMojibake } from "../../server/src/rules/text-mojibake.ts";
import { checkRule } from "../support/check-rule.ts";

describe("text.mojibake", () => {
  it.each([
    ["The minister called it β€œa start” on Monday.", "β€œ", "“"],
    ["The cafÃ© will reopen in May.", "Ã©", "é"],
    ["It is the cityâ€™s oldest bridge.", "â€™", "’"],
    ["# The clubâ€™s new ground\n\nIt opens today.", "â€™", "’"],
  ])("%s", (text, words, repair) => {
    const findings = checkRule(textMojibake, text);
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual([words]);
    expect(findings[0]).toMatchObject({ code: "text.mojibake", suggestions: [repair], safe: true });
  });

  it.each(["The café’s owner paid €5.", "“Москва” and “Αθήνα” met in Łódź."])("is silent: %s", (text) => {
    expect(checkRule(textMojibake, text)).toEqual([]);
  });
});
