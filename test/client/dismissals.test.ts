import { expect, test } from "vitest";
import { dismissalDescription, dismissalDetails } from "../../client/src/dismissals/dismissal-words.ts";
import type { DismissalItem } from "../../server/src/protocol/dismissals.ts";
import { at } from "./items.ts";

function item(more: Partial<DismissalItem> = {}): DismissalItem {
  return {
    id: "source.vague-1",
    scope: "article",
    uri: "file:///folder/storm.txt",
    path: "storm.txt",
    range: null,
    code: "source.vague",
    subject: "analysts",
    reason: "A set phrase",
    by: "Ada",
    at: "2026-03-01T10:00:00.000Z",
    answered: 2,
    back: null,
    ...more,
  };
}

test.each<[Partial<DismissalItem>, string]>([
  [{}, "source.vague · storm.txt"],
  [{ scope: "folder", uri: null, path: null }, "source.vague · in the folder"],
  [{ back: "“70” is new" }, "came back · source.vague · storm.txt"],
  [{ scope: "place", range: at(1) }, "source.vague · storm.txt"],
  [{ scope: "place" }, "words are gone · source.vague · storm.txt"],
])("Beside a dismissed finding stands how far it goes and whether it holds: %j", (more, words) => {
  expect(dismissalDescription(item(more))).toBe(words);
});

test.each<[Partial<DismissalItem>, string[]]>([
  [
    {},
    [
      "source.vague, dismissed in storm.txt",
      "By Ada on 2026-03-01",
      "Why: A set phrase",
      "It hides 2 findings now",
    ],
  ],
  [
    { scope: "folder", by: null, reason: "", back: "“70” is new" },
    [
      "source.vague, dismissed in the whole folder",
      "By somebody on 2026-03-01",
      "No reason was given",
      "It came back: “70” is new",
    ],
  ],
  [
    { scope: "place", reason: "line\n<b>two</b>" },
    [
      "source.vague, dismissed here, in storm.txt",
      "By Ada on 2026-03-01",
      "Why: line <b>two</b>",
      "Its words are no longer in the text",
    ],
  ],
])("All that there is to say of it: %j", (more, details) => {
  expect(dismissalDetails(item(more))).toEqual(details);
});
