import { expect, test } from "vitest";
import { readColumns } from "./timex-columns.ts";

const row = (...cells: readonly string[]): string => cells.join("\t");

test("reads identifiers, types and values beside the tokens", () => {
  const file = [
    row("DCT_1989-10-26", "O", "tmx0", "DATE", "1989-10-26"),
    "",
    row("Net", "O", "O", "O", "O"),
    row("rose", "e1", "O", "O", "O"),
    row("a", "O", "tmx1", "DATE", "1988-Q3"),
    row("year", "O", "tmx1", "DATE", "1988-Q3"),
    row("earlier", "O", "tmx1", "DATE", "1988-Q3"),
    row(",", "O", "O", "O", "O"),
    row("yesterday", "O", "tmx2", "DATE", "1989-10-25"),
    row(".", "O", "O", "O", "O"),
  ].join("\n");
  expect(readColumns(file)).toEqual({
    created: "1989-10-26",
    text: "Net rose a year earlier, yesterday.",
    timexes: [
      { start: 9, end: 23, text: "a year earlier", type: "DATE", value: "1988-Q3" },
      { start: 25, end: 34, text: "yesterday", type: "DATE", value: "1989-10-25" },
    ],
  });
});

test("reads numbered tokens with opening and inner tags", () => {
  const file = [
    "# document 1",
    row("1", "For", "O", "_", "_"),
    row("2", "two", "B-TIMEX3", "DURATION", "P2D"),
    row("3", "days", "I-TIMEX3", "DURATION", "P2D"),
    row("4", "Friday", "B-TIMEX3", "DATE", "1998-10-23"),
    row("5", "'s", "O", "_", "_"),
  ].join("\r\n");
  const { text, timexes } = readColumns(file);
  expect(text).toBe("For two days Friday's");
  expect(timexes.map((timex) => [timex.text, timex.value])).toEqual([
    ["two days", "P2D"],
    ["Friday", "1998-10-23"],
  ]);
});
