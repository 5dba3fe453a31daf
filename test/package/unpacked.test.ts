import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { vsixPath } from "../../scripts/package.mjs";
import { readZip } from "./read-zip.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "second-source-unpacked-"));
  for (const [name, content] of readZip(await readFile(await vsixPath()))) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  await writeFile(
    join(folder, "article.txt"),
    "The match was played on 31 April 2025 in Leeds, the club said.\n",
  );
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test("its command line runs where there is no node_modules", async () => {
  const cli = startNode(["extension/dist/cli.js", "check", "--format", "json", "article.txt"]);
  let output = "";
  let errors = "";
  cli.stdout?.on("data", (data) => {
    output += data;
  });
  cli.stderr?.on("data", (data) => {
    errors += data;
  });
  const [status] = await once(cli, "close");
  expect(errors).toBe("");
  expect(status).toBe(1);
  const codes = JSON.parse(output).files[0].findings.map(({ code }: { code: string }) => code);
  expect(codes).toContain("date.impossible");
});

test("its server answers where there is no node_modules", async () => {
  const server = startNode(["extension/dist/server.js", "--node-ipc"], "ipc");
  try {
    const params = { processId: process.pid, rootUri: null, capabilities: {} };
    server.send({ jsonrpc: "2.0", id: 1, method: "initialize", params });
    const answer = await Promise.race([responseOf(server, 1), failsWhenEnding(server)]);
    expect(answer).toHaveProperty("result.capabilities");
  } finally {
    server.kill("SIGKILL");
  }
});

function startNode(args: readonly string[], ipc?: "ipc"): ChildProcess {
  return spawn(process.execPath, args, {
    cwd: folder,
    env: { PATH: process.env["PATH"] },
    stdio: ["ignore", "pipe", "pipe", ...(ipc === undefined ? [] : [ipc])],
  });
}

function responseOf(server: ChildProcess, id: number): Promise<unknown> {
  return new Promise((resolve) => {
    server.on("message", (message: { id?: number; method?: string }) => {
      if (message.id === id && message.method === undefined) resolve(message);
    });
  });
}

async function failsWhenEnding(server: ChildProcess): Promise<never> {
  let errors = "";
  server.stderr?.on("data", (data) => {
    errors += data;
  });
  const [status] = await once(server, "close");
  throw new Error(`the server ended with ${status}: ${errors}`);
}
