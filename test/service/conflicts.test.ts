import { expect, test } from "vitest";
import type { ConflictItem } from "../../server/src/protocol/conflicts.ts";
import { quoteAltered } from "../../server/src/rules/quote-altered.ts";
import type { Rule } from "../../server/src/rules/rule.ts";
import { deskOver, type TestDesk } from "./support.ts";

const QUESTION = "How many lose their work?";

const files = {
  "a.txt": "Mill closes\n\nMay 5, 2024\n\nThe owner said that 120 workers lost their jobs.\n",
  "b.txt": "Bakers worry\n\nThe union said that 140 workers lost their jobs.\n",
};

/** A rule by which a.txt and b.txt answer one question differently, each pointing at the other; words are patterns. */
function asks(
  code: string,
  words: readonly [a: string, b: string],
  question = QUESTION,
  answerOf = (found: string) => found.slice(0, 3),
): Rule {
  const texts = new Map<string, string>();
  const places = (uri: string) => {
    const own = uri.endsWith("a.txt") ? words[0] : words[1];
    const text = texts.get(uri) ?? "";
    return Array.from(text.matchAll(new RegExp(own, "g")), ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      words: found,
      answer: answerOf(found),
      same: found.slice(0, 3),
    }));
  };
  return {
    code,
    severity: "warning",
    summary: code,
    check: ({ analysis }) => {
      texts.set(analysis.uri, analysis.article.text);
      return [];
    },
    compare: ({ article: { uri } }) => {
      const evidence = [...texts.keys()]
        .filter((other) => other !== uri)
        .flatMap((other) =>
          places(other).map((place) => ({ uri: other, ...place, text: place.words, message: "Here." })),
        );
      return places(uri).map((place) => ({
        code,
        ...place,
        message: "Another document says otherwise.",
        question,
        evidence,
        suggestions: [],
      }));
    },
  };
}

const answer = async (
  desk: TestDesk,
  path: string,
  words: string,
  code: string,
  status: "checked" | "disputed" | "dismissed",
) =>
  desk.service.noteDesk.add({
    uri: desk.uri(path),
    range: desk.find(path, words),
    status,
    comment: "",
    reason: null,
    answers: code,
    creator: "Jo Marsh",
  });

const only = (desk: TestDesk): ConflictItem | undefined => {
  const conflicts = desk.service.conflicts();
  expect(conflicts).toHaveLength(1);
  return conflicts[0];
};

test("A passage of a conflict tells who vouches, when its document is from, and which rules noticed it", async () => {
  const desk = await deskOver(files, { rules: [asks("figure.conflict", ["120 workers", "140 workers"])] });
  expect(only(desk)).toMatchObject({
    question: QUESTION,
    settled: null,
    sides: [
      {
        answer: "120",
        passages: [
          {
            path: "a.txt",
            source: "The owner",
            sourceClass: "named",
            date: "2024-05-05",
            codes: ["figure.conflict"],
          },
        ],
      },
      { answer: "140", passages: [{ path: "b.txt", source: "The union", date: null }] },
    ],
  });
});

test("What several rules ask of the same words is one question; another question is another", async () => {
  const desk = await deskOver(files, {
    rules: [
      asks("figure.conflict", ["120 workers", "140 workers"]),
      asks("test.other", ["120 workers lost", "140 workers lost"]),
    ],
  });
  const { sides } = only(desk) ?? {};
  expect(sides?.map(({ passages }) => passages.length)).toEqual([1, 1]);
  expect(sides?.[0]?.passages[0]?.codes).toEqual(["figure.conflict", "test.other"]);
  const apart = await deskOver(files, {
    rules: [
      asks("figure.conflict", ["120 workers", "140 workers"]),
      asks("test.other", ["120 workers lost", "140 workers lost"], "Who lost their work?"),
    ],
  });
  expect(apart.service.conflicts()).toHaveLength(2);
});

test("Answers that come to the same in other words are one side, and a note on one of them confirms it", async () => {
  const code = "figure.conflict";
  const more = "Mayor Ida Holm spoke of 120 jobs.\n";
  const desk = await deskOver(
    { ...files, "a.txt": `${files["a.txt"]}\n${more}` },
    { rules: [asks(code, ["120 \\w+", "140 workers"], QUESTION, (words) => words)] },
  );
  const { sides } = only(desk) ?? {};
  expect(sides?.map(({ answer, passages }) => [answer, passages.map(({ text }) => text)])).toEqual([
    ["120 workers", ["120 workers", "120 jobs"]],
    ["140 workers", ["140 workers"]],
  ]);
  await answer(desk, "a.txt", "120 workers", code, "dismissed");
  await answer(desk, "b.txt", "140 workers", code, "disputed");
  await answer(desk, "a.txt", "120 jobs", code, "checked");
  expect(only(desk)?.settled).toMatchObject({ side: 0 });
});

test("A question is settled once notes answer all of its findings, and open again when they are", async () => {
  const code = "figure.conflict";
  const desk = await deskOver(files, { rules: [asks(code, ["120 workers", "140 workers"])] });
  const right = await answer(desk, "a.txt", "120 workers", code, "checked");
  expect(only(desk)?.settled).toBeNull();
  const wrong = await answer(desk, "b.txt", "140 workers", code, "disputed");
  expect(only(desk)?.settled).toEqual({
    side: 0,
    by: "Jo Marsh",
    at: wrong.modified,
    notes: [
      { uri: right.uri, id: right.id },
      { uri: wrong.uri, id: wrong.id },
    ],
  });
  await desk.service.noteDesk.update({ uri: wrong.uri, id: wrong.id, change: { status: "open" } });
  expect(only(desk)?.settled).toBeNull();
});

test("Findings that are only dismissed settle a question for no side", async () => {
  const code = "figure.conflict";
  const desk = await deskOver(files, { rules: [asks(code, ["120 workers", "140 workers"])] });
  await answer(desk, "a.txt", "120 workers", code, "dismissed");
  await answer(desk, "b.txt", "140 workers", code, "dismissed");
  expect(only(desk)?.settled).toMatchObject({ side: null, by: "Jo Marsh" });
});

test("A settled question is open again when an edit brings another finding", async () => {
  const code = "figure.conflict";
  const more = "The ovens went cold in the spring, and the shops in the old town are shut.\n";
  const desk = await deskOver(
    { ...files, "b.txt": files["b.txt"] + more },
    { rules: [asks(code, ["120 workers", "140 workers"])] },
  );
  await answer(desk, "a.txt", "120 workers", code, "checked");
  await answer(desk, "b.txt", "140 workers", code, "disputed");
  await desk.open(
    "b.txt",
    `Bakers worry\n\nThe union says that 140 workers lost their jobs, not 139.\n${more}`,
  );
  expect(only(desk)?.settled).not.toBeNull();
  await desk.open("b.txt", "Bakers worry\n\nNobody lost a job.\n\nA new 140 workers.\n\nOld 140 workers.\n");
  expect(only(desk)?.settled).toBeNull();
});

test("Two wordings of one quotation are told word by word, and where in each document they part", async () => {
  const quotes = {
    "a.txt": "“The river took our barn, our boat and both of the goats,” farmer Ida Holm said.\n",
    "b.txt": "Farmer Ida Holm said: “The river took our barn, our car and both of the goats.”\n",
  };
  const desk = await deskOver(quotes, { rules: [quoteAltered] });
  const { sides, wording } = only(desk) ?? {};
  const differing = wording?.filter(({ kind }) => kind !== "same").map(({ kind, words }) => [kind, words]);
  expect(differing).toEqual([
    ["removed", "boat"],
    ["added", "car"],
  ]);
  const altered = sides?.flatMap(({ passages }) =>
    passages.map((passage) => [passage.path, passage.altered]),
  );
  expect(altered).toEqual([
    ["a.txt", [desk.find("a.txt", "boat")]],
    ["b.txt", [desk.find("b.txt", "car")]],
  ]);
});
