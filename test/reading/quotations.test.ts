import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EVERY_SIGN } from "../../server/src/reading/english/paragraph.ts";
import { findQuotations } from "../../server/src/reading/english/quotations/find-quotations.ts";
import { loadTagger } from "../../server/src/reading/english/tagger.ts";
import { expectLinear, repeated } from "../support/growth.ts";
import { unmark } from "../support/marks.ts";

const tag = await loadTagger();
const quotationsIn = (text: string) => findQuotations(tag(text));

describe("quotations stand where the marks stand around them", () => {
  it.each([
    "The mayor said ⟦“we will rebuild the bridge”⟧ on Monday.",
    'The mayor said ⟦"we will rebuild"⟧ on Monday.',
    "⟦‘The players’ union won’t accept it,’⟧ she said.",
    "⟦'It's over, isn't it?'⟧ he asked the players' union.",
    "It comes from a ⟦'dubious'⟧ site. The ⟦'Turkey'⟧ story is old.",
    "⟦'It is the players' union of the '90s,'⟧ he said.",
    "He said: ⟦“She told me ⟦‘never again’⟧ twice.”⟧",
    "⟦„Das ist gut“⟧, said Brandt.",
    "⟦«C’est fini»⟧, said Dupont.",
    "⟦«\u00a0C’est fini\u00a0»⟧, said Dupont.",
    "⟦»Genug«⟧, said Brandt.",
    "⟦“One,”⟧ he said. ⟦“Two.”⟧",
    '⟦"One,"⟧ he said. ⟦"Two."⟧',
    "⟦``We won,''⟧ she said.",
    "⟦''We won,''⟧ she said. ⟦''Twice.''⟧",
    "Growth of ⟦“about 2%”⟧ (⟦“at best”⟧) is expected.",
    '⟦"In 2014"⟧ was the answer.',
    "⟦“Why?”⟧—she paused—⟦“Why now?”⟧",
  ])("%s", (marked) => {
    const { text, spans } = unmark(marked);
    expect(quotationsIn(text).map(({ start, end }) => ({ start, end }))).toEqual(spans);
    expect(quotationsIn(text).every(({ opened, closed }) => opened && closed)).toBe(true);
  });
});

describe("apostrophes and inch marks are no quotation marks", () => {
  it.each([
    "’Tis the season of ’90s rock ’n’ roll, and the players’ union knows it.",
    "'Tis the season of '90s rock 'n' roll, and the players' union knows it.",
    "The ‘90s were the Smiths’ best years.",
    'The 6\'2" guard sold a 12" record.',
    "Nurses’ pay, teachers’ pay and judges’ pay rose.",
    "The Joneses' and the Smiths' houses burned.",
    "O’Neill’s dog doesn’t bark.",
  ])("%s", (text) => {
    expect(quotationsIn(text)).toEqual([]);
  });
});

describe("a missing mark", () => {
  it.each([
    ["“We stood there all night. Nobody came.", "“We stood there all night. Nobody came.", true, false],
    ["“It is late, he said. “Go home.”", "“It is late, he said.", true, false],
    ["It rained. We left early,” she said.", "We left early,”", false, true],
    ['She said "we left early and went home.', '"we left early and went home.', true, false],
  ])("%s", (text, expected, opened, closed) => {
    expect(quotationsIn(text)[0]).toMatchObject({ text: expected, opened, closed });
  });
});

describe("titles, terms and nicknames are told from speech", () => {
  it.each([
    ["She read “The Old Man and the Sea” aloud.", true],
    ["Dwayne “The Rock” Johnson won.", true],
    ["The so-called “bedroom tax” was dropped.", true],
    ["A novel titled “Ashes” won the prize.", true],
    ["The word “nice” has changed its meaning.", true],
    ["He called the ruling “a disgrace.”", false],
    ["She said the talks were “very tense.”", false],
    ["“We will rebuild the bridge before winter,” the mayor said.", false],
  ])("%s", (text, scare) => {
    expect(quotationsIn(text)[0]?.scare).toBe(scare);
  });
});

it("never throws and keeps its spans inside the paragraph and around their words", () => {
  const unit = fc.constantFrom(
    "“",
    "”",
    "‘",
    "’",
    '"',
    "'",
    "«",
    "»",
    "„",
    "``",
    "''",
    " ",
    "a",
    "s",
    ".",
    "S",
    "9",
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
      const text = units.join("");
      for (const { start, end, words } of quotationsIn(text)) {
        expect(start).toBeLessThanOrEqual(words.start);
        expect(words.end).toBeGreaterThan(words.start);
        expect(words.end).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

it("takes linear time on a line full of marks", () => {
  for (const unit of ["“", "‘a ", "'a s' ", '"', "» ", "“a. ", "a”"]) {
    const find = (text: string) =>
      findQuotations({ text, tokens: [], signs: EVERY_SIGN, sentences: [{ start: 0, end: text.length }] });
    expectLinear(find, repeated(unit), 10_000);
  }
});
