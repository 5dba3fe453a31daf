import { expect, test } from "vitest";
import type { Rule } from "../../server/src/rules/rule.ts";
import { deskOver, pace, wordRule } from "./support.ts";

const files = {
  "a.txt": "Harvest\n\nThe wheat harvest failed, farmers in the valley said.\n",
  "b.txt": "Bread\n\nBread is dearer because wheat is scarce.\n",
};

test("A finding is a diagnostic with its rule's page, its evidence elsewhere and what fixes it", async () => {
  const { service, uri, find } = await deskOver(files, {
    rules: [wordRule("test.wheat", "wheat", { suggestions: ["rye"] })],
  });
  expect(service.report(uri("a.txt")).items).toEqual([
    {
      range: find("a.txt", "wheat"),
      severity: 2,
      code: "test.wheat",
      codeDescription: { href: "https://example.org/rules/test.wheat" },
      source: "second-source",
      message: "“wheat” stands here.",
      relatedInformation: [
        { location: { uri: uri("b.txt"), range: find("b.txt", "wheat") }, message: "Here, too." },
      ],
      data: { code: "test.wheat", suggestions: ["rye"], safe: false },
    },
  ]);
});

test("A state keeps its name until the diagnostics are others, also those that come from another document", async () => {
  const { service, uri, open } = await deskOver(files, { rules: [wordRule("test.wheat", "wheat")] });
  const before = service.report(uri("a.txt")).resultId;
  await open("b.txt", `${files["b.txt"]}\nThe bakers' guild is worried.\n`);
  expect(service.report(uri("a.txt")).resultId).toBe(before);
  await open("b.txt", `Prices\n\n${files["b.txt"]}`);
  expect(service.report(uri("a.txt")).resultId).not.toBe(before);
  await open("b.txt", files["b.txt"]);
  expect(service.report(uri("a.txt")).resultId).toBe(before);
});

test("A severity can be set and a rule switched off", async () => {
  const { service, uri } = await deskOver(files, { rules: [wordRule("test.wheat", "wheat")] });
  service.setSeverities({ "test.wheat": "hint" });
  expect(service.report(uri("a.txt")).items.map(({ severity }) => severity)).toEqual([4]);
  service.setSeverities({ "test.wheat": "off" });
  expect(service.report(uri("a.txt")).items).toEqual([]);
});

test("A rule that breaks is told of and takes no other along", async () => {
  const errors: string[] = [];
  const broken: Rule = {
    ...wordRule("test.broken", "wheat"),
    check() {
      throw new Error("broken on purpose");
    },
  };
  const logger = { info: () => {}, warn: () => {}, error: (message: string) => errors.push(message) };
  const { service, uri } = await deskOver(files, {
    rules: [broken, wordRule("test.wheat", "wheat")],
    logger,
  });
  expect(service.report(uri("a.txt")).items.map(({ code }) => code)).toEqual(["test.wheat"]);
  expect(errors[0]).toContain("test.broken");
});

test("What is not read says why, and an article that comes to be readable is read", async () => {
  const { service, uri, open } = await deskOver(files, { rules: [wordRule("test.wheat", "wheat")] });
  await open("a.txt", "wheat ".repeat(50_000));
  expect(service.report(uri("a.txt")).items).toMatchObject([
    { code: "article.not-read", severity: 3, message: "Too large." },
  ]);
  expect(service.documents()[0]).toMatchObject({ problem: "Too large.", claims: 0 });
  await open("a.txt", "wheat");
  expect(service.report(uri("a.txt")).items).toMatchObject([{ code: "test.wheat" }]);
});

test("Changes are told of once, with every document they reach", async () => {
  const { service, uri, open, workspace } = await deskOver(files, {
    rules: [wordRule("test.wheat", "wheat")],
  });
  expect([...(await service.update(pace))].sort()).toEqual([uri("a.txt"), uri("b.txt")]);
  expect(await service.update(pace)).toEqual([]);
  await open("b.txt", "Bread\n\nBread is dearer.\n");
  expect([...(await service.update(pace))].sort()).toEqual([uri("a.txt"), uri("b.txt")]);
  workspace.contents.delete(uri("a.txt"));
  await service.filesChanged([{ uri: uri("a.txt"), kind: "deleted" }]);
  expect(await service.update(pace)).toEqual([uri("a.txt")]);
  expect(service.report(uri("a.txt")).items).toEqual([]);
});
