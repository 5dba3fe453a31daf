import { describe, expect, test } from "vitest";
import { AnswerCache } from "../../client/src/server/answer-cache.ts";
import type { Ask } from "../../client/src/server/ask.ts";
import { Knowledge } from "../../client/src/server/knowledge.ts";
import { RestartPolicy } from "../../client/src/server/restart-policy.ts";

describe("what is remembered", () => {
  test("is asked for once until it is forgotten", async () => {
    let asked = 0;
    const answers = new AnswerCache<string, number>();
    const find = async () => ++asked;
    expect([await answers.get("a", find), await answers.get("a", find)]).toEqual([1, 1]);
    answers.forget("a");
    expect(await answers.get("a", find)).toBe(2);
  });

  test("is no failure", async () => {
    const answers = new AnswerCache<string, number>();
    await expect(answers.get("a", () => Promise.reject(new Error("down")))).rejects.toThrow("down");
    expect(await answers.get("a", async () => 1)).toBe(1);
  });

  test("a change of one document leaves the others' claims", async () => {
    const asked: unknown[] = [];
    const ask: Ask = async (method, params) => {
      asked.push([method, params !== null && "uri" in params ? params.uri : ""].join(" ").trim());
      return [] as never;
    };
    const knowledge = new Knowledge(ask);
    const look = () => Promise.all([knowledge.claims("a"), knowledge.claims("b"), knowledge.conflicts()]);
    await look();
    asked.length = 0;
    knowledge.forget(["a"]);
    await look();
    expect(asked).toEqual(["secondSource/claims a", "secondSource/conflicts"]);
    asked.length = 0;
    knowledge.forget(null);
    await look();
    expect(asked).toHaveLength(3);
  });
});

test("a server that keeps ending is given up; one that ends now and then is not", () => {
  const minute = 60_000;
  const hasty = new RestartPolicy();
  expect([0, 1, 2, 3, 4].map((second) => hasty.allows(second * 1000))).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
  hasty.reset();
  expect(hasty.allows(5000)).toBe(true);
  const rare = new RestartPolicy();
  expect([0, 1, 2, 3, 4, 5, 6].every((turn) => rare.allows(turn * minute))).toBe(true);
});
