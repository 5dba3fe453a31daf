import { describe, expect, test } from "vitest";
import { rules } from "../../server/src/rules/rules.ts";
import {
  apartIn,
  markOfRecord,
  outlineIn,
  outlineOf,
  packed,
  unpacked,
  utf8,
} from "../../server/src/service/packed-record.ts";
import { type ArticleRecord, recordOf } from "../../server/src/service/record.ts";
import { folders } from "../corpora/folders.ts";
import { unmarkFolder } from "../corpora/marked-folder.ts";
import { bundledFacts } from "../support/bundled-facts.ts";
import { analyseText } from "../support/check-rule.ts";

const records: readonly ArticleRecord[] = folders.flatMap((folder) =>
  Object.entries(unmarkFolder(folder).texts)
    .slice(0, 1)
    .map(([name, text]) => recordOf(analyseText(text, {}, name), rules, bundledFacts)),
);

describe("a packed record", () => {
  test("loses nothing", () => {
    for (const record of records) expect(unpacked(packed(record, utf8), utf8)).toEqual(record);
  });

  test("tells what is not looked up by itself", () => {
    for (const record of records)
      expect(apartIn(packed(record, utf8), utf8).tellings).toEqual(record.digest.says.tellings);
  });

  test("tells its outline by itself", () => {
    for (const record of records) expect(outlineIn(packed(record, utf8), utf8)).toEqual(outlineOf(record));
  });

  test("has the mark of its record, and no other record's", () => {
    const marks = records.map((record) => packed(record, utf8).mark);
    expect(marks).toEqual(records.map(markOfRecord));
    expect(new Set(marks).size).toBe(records.length);
  });
});
