import { describe, expect, test } from "vitest";
import { findDates } from "../../server/src/reading/english/dates/find-dates.ts";
import { loadTagger } from "../../server/src/reading/english/tagger.ts";
import { tenseOf } from "../../server/src/reading/english/tense.ts";
import type { DateSetting } from "../../server/src/reading/mention.ts";
import { unmark } from "../support/marks.ts";

const tag = await loadTagger();

/** The setting of the first date of a text, with its scope in words. */
function settingIn(text: string): { relation: string; course: DateSetting["course"]; scope: string } | null {
  const setting = findDates(tag(text))[0]?.setting;
  if (setting === undefined) return null;
  const { relation, course, scope } = setting;
  return { relation, course, scope: text.slice(scope.start, scope.end) };
}

describe("how what is told lies to a date", () => {
  test.each([
    ["The bridge collapsed in 2012.", "at", "happens"],
    ["The firm has been listed since 2012.", "since", null],
    ["A feud dating back to 2012 goes on.", "since", "begins"],
    ["She led the union until 2012.", "until", null],
    ["Prior to 2012 nobody voted.", "before", "imagined"],
    ["The 2012 flood destroyed it.", "of", null],
    ["The plan moved the target from 2035 to 2030.", "at", "imagined"],
    ["He was born in 1980.", "at", "birth"],
    ["It then escalated in 2012.", "at", "follows"],
    ["He had won the cup in 2012.", "at", "looks-back"],
    ["They warned in 2012 of a collapse.", "at", "imagined"],
  ])("%s", (text, relation, course) => {
    expect(settingIn(text)).toMatchObject({ relation, course });
  });
});

describe("the words told of a date", () => {
  test.each([
    ["⟦The bridge collapsed in 2012⟧, which shocked the town."],
    ["Rain fell while ⟦the mine was flooded in 2012⟧ after a storm."],
    ["⟦In 2012, the mine was flooded⟧, killing four."],
    ["It has been shut since 2012, when ⟦the mine was flooded.⟧"],
  ])("%s", (marked) => {
    const { text, spans } = unmark(marked);
    const [span] = spans;
    expect(settingIn(text)?.scope).toBe(text.slice(span?.start, span?.end));
  });
});

describe("tense", () => {
  test.each([
    ["The court ruled.", "past"],
    ["The court will rule.", "future"],
    ["The court sits in Leeds.", "present"],
    ["The court is expected to rule.", "future"],
    ["The two are to meet.", "future"],
    ["The court has ruled.", "past"],
    ["A ruling.", "past"],
  ])("%s", (text, tense) => {
    expect(tenseOf(tag(text), { start: 0, end: text.length })).toBe(tense);
  });

  test.each([
    ["The clerk said on Monday that the court will rule on Friday.", ["past", "future"]],
    ["On Friday the court will rule, the clerk said on Monday.", ["future", "past"]],
    ["He may be back as early as Tuesday.", ["future"]],
    ["Tuesday.", [undefined]],
  ])("of the verb nearest to a date: %s", (text, tenses) => {
    expect(findDates(tag(text)).map(({ tense }) => tense)).toEqual(tenses);
  });
});
