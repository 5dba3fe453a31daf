import { describe, expect, test } from "vitest";
import { noteTarget } from "../../client/src/notes/note-target.ts";
import { wordsAt } from "../../client/src/notes/words-at.ts";
import { at, claim, documentItem, finding } from "./items.ts";

describe("what a command is about", () => {
  test("a quick fix names it", () => {
    const fix = { uri: "file:///a.txt", range: at(1), status: "dismissed", answers: "figure.vague" };
    expect(noteTarget(fix)).toEqual(fix);
  });

  test("a row of the Claims view names it", () => {
    expect(noteTarget({ document: documentItem(), claim: claim({ range: at(2) }) })).toEqual({
      uri: "file:///harbour.txt",
      range: at(2),
      answers: null,
    });
    expect(noteTarget({ document: documentItem(), finding: finding() })?.answers).toBe("figure.unverifiable");
  });

  test.each([undefined, null, "text", {}, { uri: 3, range: at(1) }])("%j names nothing", (argument) => {
    expect(noteTarget(argument)).toBeNull();
  });
});

describe("the words at the cursor", () => {
  const whole = finding({ code: "source.vague", range: at(0, 0, 40) });
  const inner = finding({ code: "figure.vague", range: at(0, 10, 20) });
  const here = { line: 0, character: 12 };

  test("the narrowest finding comes first", () => {
    expect(wordsAt(here, [whole, inner], [claim()])).toEqual({ range: inner.range, answers: "figure.vague" });
    expect(wordsAt({ line: 0, character: 30 }, [inner, whole], [])?.answers).toBe("source.vague");
  });

  test("then the claim, then nothing", () => {
    expect(wordsAt(here, [], [claim({ range: at(0, 5, 15) })])).toEqual({
      range: at(0, 5, 15),
      answers: null,
    });
    expect(wordsAt(here, [], [])).toBeNull();
  });
});
