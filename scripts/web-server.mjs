// A VS Code server in a process of its own.
import { createServer } from "node:net";
import { startGroup, stopGroup } from "./processes.mjs";
import { PlainError } from "./say.mjs";

/** @typedef {import("./web-host.mjs").RunningHost} RunningHost */

/**
 * Starts the server and waits until it answers.
 * @param {string} node
 * @param {number} port
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<RunningHost>}
 */
export async function start(node, port, args, env = {}) {
  const child = startGroup(node, args, { env: { ...hostEnvironment(), ...env } });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  }
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => child.once("close", () => resolve()));
  const running = {
    address: `http://127.0.0.1:${port}`,
    output: () => output,
    ended,
    stop: () => stopGroup(child),
  };
  if (!(await answers(running.address, child))) {
    await running.stop();
    throw new PlainError("VS Code’s server did not start; its own words stand above.", output);
  }
  return running;
}

/**
 * @param {string} address
 * @param {import("node:child_process").ChildProcess} child
 */
async function answers(address, child) {
  const deadline = performance.now() + 60_000;
  while (child.exitCode === null && child.signalCode === null && performance.now() < deadline) {
    const reply = await fetch(address, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
    await reply?.body?.cancel();
    if (reply?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** The environment of a host: without what npm, a proxy of code-server or another VS Code put there. */
export function hostEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) =>
        !/^(?:npm_|VSCODE_|CODE_SERVER_|ELECTRON_|NODE_OPTIONS$|PORT$|PASSWORD$|VITEST)/i.test(name),
    ),
  );
}

/**
 * A port that nobody listens on.
 * @param {string} [wanted] the port to take, if it is free
 * @returns {Promise<number>}
 */
export async function freePort(wanted) {
  const port = wanted === undefined || wanted === "" ? 0 : Number(wanted);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new PlainError(`PORT is “${wanted}”: set it to a port number or leave it away.`);
  }
  const server = createServer();
  try {
    await new Promise((resolve, reject) => {
      server.once("error", reject).listen(port, "127.0.0.1", () => resolve(undefined));
    });
  } catch {
    throw new PlainError(`Port ${port} is taken or not allowed: set PORT to another one or leave it away.`);
  }
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : port;
}
