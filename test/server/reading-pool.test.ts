import { expect, test } from "vitest";
import type { ReadingMessage, ReadingSetup, ReadingTask } from "../../server/src/server/reading/messages.ts";
import { ReadingPool, type ReadingThread } from "../../server/src/server/reading/reading-pool.ts";
import type { FileToRead, ReadFile } from "../../server/src/service/article-reader.ts";
import { readSettings } from "../../server/src/service/settings.ts";

const setup: ReadingSetup = { roots: [], settings: readSettings({}).settings, generation: 1 };
const files = (...names: string[]): FileToRead[] => names.map((uri) => ({ uri, settled: null }));

/** Threads that read a task's files together, by saying what they read; one that is given a file called “deadly” ends. */
function pool(size = 2, start?: () => ReadingThread) {
  const started: { ended: boolean; tasks: ReadingTask[] }[] = [];
  const failed: string[] = [];
  const thread = (): ReadingThread => {
    const state = { ended: false, tasks: [] as ReadingTask[] };
    started.push(state);
    let hear: (message: ReadingMessage) => void = () => {};
    let ended: () => void = () => {};
    const end = (): void => {
      if (state.ended) return;
      state.ended = true;
      queueMicrotask(ended);
    };
    return {
      post(task) {
        state.tasks.push(task);
        queueMicrotask(() => {
          hear({ kind: "ready" });
          if (task.files.some(({ uri }) => uri.startsWith("deadly"))) return end();
          for (const file of task.files) {
            if (state.ended) return;
            hear({ kind: "read", read: { file, found: { kind: "skipped", reason: `read ${file.uri}` } } });
          }
        });
      },
      listen(message, whenEnded) {
        hear = message;
        ended = whenEnded;
      },
      end,
    };
  };
  const made = new ReadingPool({
    start: start ?? thread,
    size,
    share: 1,
    idle: 0,
    failed: (message) => failed.push(message),
  });
  return { pool: made, started, failed };
}

async function readWith(made: ReadingPool, given: readonly FileToRead[], signal?: AbortSignal) {
  const read = new Map<string, string>();
  const left = await made.read(
    setup,
    given,
    ({ file, found }: ReadFile) =>
      read.set(file.uri, found !== "gone" && found.kind === "skipped" ? found.reason : "?"),
    signal,
  );
  return { read, left: left.map(({ uri }) => uri) };
}

const many = Array.from({ length: 50 }, (_, nth) => `file ${nth}`);

test("every file is read once, on several threads", async () => {
  const { pool: made, started } = pool();
  const { read, left } = await readWith(made, files(...many));
  expect([...read].sort()).toEqual(many.map((name) => [name, `read ${name}`]).sort());
  expect(left).toEqual([]);
  expect(started).toHaveLength(2);
  expect(started.flatMap(({ tasks }) => tasks.flatMap((task) => task.files))).toHaveLength(50);
});

test("one file needs one thread", async () => {
  const { pool: made, started } = pool();
  await readWith(made, files("a"));
  expect(started).toHaveLength(1);
});

test("a file that ends its thread is tried once more and then left out, and no other with it", async () => {
  const { pool: made, started, failed } = pool();
  const { read } = await readWith(made, files(...many.slice(0, 20), "deadly", ...many.slice(20)));
  expect(read.size).toBe(51);
  expect(read.get("deadly")).toContain("twice");
  for (const name of many) expect(read.get(name)).toBe(`read ${name}`);
  expect(started.length).toBeGreaterThan(2);
  expect(failed).toHaveLength(2);
});

test("several deadly files stop nothing", async () => {
  const { pool: made } = pool();
  const { read } = await readWith(made, files("deadly 1", "deadly 2", "a", "deadly 3", "deadly 4", "b"));
  expect(read.get("a")).toBe("read a");
  expect(read.get("b")).toBe("read b");
  expect(read.size).toBe(6);
});

test("where threads cannot be started, all files are given back", async () => {
  const { pool: made, failed } = pool(2, () => {
    throw new Error("no threads here");
  });
  expect(await readWith(made, files("a", "b"))).toEqual({ read: new Map(), left: ["a", "b"] });
  expect(made.works).toBe(false);
  expect(failed).toEqual([expect.stringContaining("no threads here")]);
  expect((await readWith(made, files("c"))).left).toEqual(["c"]);
});

test("threads that end before they are ready are given up", async () => {
  const { pool: made } = pool(2, () => {
    let ended: () => void = () => {};
    return {
      post: () => queueMicrotask(() => ended()),
      listen: (_, whenEnded) => {
        ended = whenEnded;
      },
      end: () => {},
    };
  });
  const { left } = await readWith(made, files(...many));
  expect(left.sort()).toEqual([...many].sort());
});

test("what is cancelled gives nothing more, and the next reading goes on", async () => {
  const { pool: made } = pool();
  const cancelled = new AbortController();
  const reading = readWith(made, files(...many), cancelled.signal);
  cancelled.abort();
  expect((await reading).read.size).toBe(0);
  expect((await readWith(made, files("a", "b"))).read.size).toBe(2);
  expect((await readWith(made, files("a"), AbortSignal.abort())).read.size).toBe(0);
});
