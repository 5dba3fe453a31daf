import { describe, expect, it } from "vitest";
import { excludeEachOther } from "../../server/src/rules/people/excluding-titles.ts";

describe("titles that one person does not hold at once", () => {
  it.each([
    ["mayor", "deputy mayor"],
    ["assistant manager", "branch manager"],
    ["bishop of riba", "archbishop"],
    ["police chief", "fire chief"],
    ["finance director", "operations director"],
    ["head of search and rescue", "provincial police chief"],
    ["mayor", "civil defence director"],
    ["sergeant", "inspector"],
    ["goalkeeper", "striker"],
    ["national commissioner", "provincial commissioner"],
    ["premier", "interior minister"],
    ["union president", "treasurer"],
  ])("%s, %s", (a, b) => {
    expect(excludeEachOther(a, b)).toBe(true);
    expect(excludeEachOther(b, a)).toBe(true);
  });

  it.each([
    ["spokesman", "spokesperson"],
    ["minister", "deputy foreign minister"],
    ["assistant professor", "professor"],
    ["assistant coach", "coach"],
    ["managing director", "director"],
    ["executive director", "director of programmes"],
    ["oil minister", "energy minister"],
    ["chief of police", "police chief"],
    ["lieutenant colonel", "colonel"],
    ["chairman", "chief executive"],
    ["party leader", "opposition leader"],
    ["vice president", "campaigning vice president"],
    ["ceo", "vice ceo"],
    ["engineer", "assistant executive engineer"],
    ["director", "deputy managing director"],
    ["head of the fire service", "fire chief"],
    ["attorney general", "judge"],
    ["vice president of sales", "president of the society"],
    ["regional commissioner", "district commissioner"],
    ["provincial commissioner", "commissioner"],
    ["premier", "minister"],
  ])("or may, or that are one: %s, %s", (a, b) => {
    expect(excludeEachOther(a, b)).toBe(false);
    expect(excludeEachOther(b, a)).toBe(false);
  });
});
