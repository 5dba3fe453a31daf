// An editor without a screen that opens a folder with the built server and measures.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

/** How long anything may take, in milliseconds. */
const PATIENCE = 900_000;

/**
 * Starts the server on a folder and waits until every finding of every article is there.
 * @param {string} folder
 * @param {string | null} storage the folder of the index; none if `null`
 */
export async function openFolder(folder, storage) {
  const began = performance.now();
  const child = spawn(process.execPath, [resolve("dist/server.js"), "--stdio"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const counts = { findings: new Map(), first: 0 };
  const checked = deferred();
  connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }) => {
    counts.findings.set(uri, diagnostics.length);
    if (counts.first === 0) counts.first = performance.now() - began;
  });
  connection.onNotification("window/logMessage", ({ message, type }) => {
    if (message.startsWith("Checked ")) checked.resolve(performance.now() - began);
    else if (type === 1) process.stderr.write(`${message}\n`);
  });
  connection.onNotification("secondSource/changed", () => {});
  for (const method of [
    "workspace/configuration",
    "client/registerCapability",
    "window/workDoneProgress/create",
  ])
    connection.onRequest(method, (params) =>
      method === "workspace/configuration" ? params.items.map(() => ({})) : null,
    );
  connection.onRequest("workspace/diagnostic/refresh", () => null);
  connection.onNotification("$/progress", () => {});
  connection.listen();
  const root = pathToFileURL(folder).href;
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: "bench" }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true, diagnostics: { refreshSupport: true } },
      textDocument: { diagnostic: {}, publishDiagnostics: { relatedInformation: true } },
      window: { workDoneProgress: true },
    },
    initializationOptions: { storage: storage === null ? null : pathToFileURL(storage).href },
  });
  await connection.sendNotification("initialized", {});
  const ready = await Promise.race([checked.promise, pause(PATIENCE, null, { ref: false })]);
  if (ready === null) throw new Error(`The folder was not checked within ${PATIENCE / 1000} seconds.`);
  return {
    ready,
    findings: () => [...counts.findings.values()].reduce((sum, each) => sum + each, 0),
    /** Resident memory now and at its highest, in bytes; `NaN` where the system does not tell. */
    memory: () => memoryOf(child.pid ?? 0),
    keystrokes: (/** @type {string} */ path, /** @type {number} */ count) =>
      keystrokes(connection, path, count),
    async stop() {
      const exited = once(child, "exit");
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      await exited;
      connection.dispose();
    },
  };
}

function deferred() {
  /** @type {(value: number) => void} */
  let resolve = () => {};
  /** @type {Promise<number>} */
  const promise = new Promise((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/**
 * Types into an article and asks for its findings after every keystroke; gives how long each took, in milliseconds.
 * @param {import("vscode-languageserver/node").ProtocolConnection} connection
 * @param {string} path
 * @param {number} count
 */
async function keystrokes(connection, path, count) {
  const text = await readFile(path, "utf8");
  const uri = pathToFileURL(path).href;
  await connection.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "plaintext", version: 1, text },
  });
  await connection.sendRequest("textDocument/diagnostic", { textDocument: { uri } });
  const lines = text.split("\n");
  const line = lines.findIndex((each, nth) => nth > 3 && each.length > 100);
  const words = " On Monday 140 people from Lyon asked Anna Kowalska for an answer.";
  const times = [];
  for (let nth = 0; nth < count; nth++) {
    const at = { line, character: (lines[line] ?? "").length + nth };
    const began = performance.now();
    await connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: nth + 2 },
      contentChanges: [{ range: { start: at, end: at }, text: words[nth % words.length] ?? " " }],
    });
    await connection.sendRequest("textDocument/diagnostic", { textDocument: { uri } });
    times.push(performance.now() - began);
    await pause(TYPING);
  }
  await connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
  return times.sort((a, b) => a - b);
}

/** The time between two keystrokes of a quick typist, in milliseconds. */
const TYPING = 100;

/** @param {number} pid */
async function memoryOf(pid) {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const kilobytes = (/** @type {string} */ name) =>
    Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? Number.NaN);
  return { now: kilobytes("VmRSS") * 1024, highest: kilobytes("VmHWM") * 1024 };
}
