// Starting other programs and ending them with all their children.
import { spawn } from "node:child_process";
import { once } from "node:events";

const windows = process.platform === "win32";

/**
 * Runs a program to its end and gives all that it wrote.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean, timeout?: number, echo?: boolean }} [options]
 *   `timeout` in milliseconds; `echo` also shows the output while it is written
 * @returns {Promise<{ status: number, output: string }>} status 127 if it could not be started
 */
export async function run(command, args, options = {}) {
  const child = startGroup(command, args, options);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => {
      output += text;
      if (options.echo) process.stdout.write(text);
    });
  }
  const late =
    options.timeout === undefined
      ? undefined
      : setTimeout(() => {
          output += `\nEnded after ${options.timeout} ms without a result.\n`;
          void stopGroup(child);
        }, options.timeout);
  const status = await once(child, "close").then(
    ([code]) => code ?? 1,
    (error) => {
      output += `\n${error.message}`;
      return 127;
    },
  );
  clearTimeout(late);
  await unlessInterrupted();
  return { status, output };
}

/** @type {Set<import("node:child_process").ChildProcess>} */
const groups = new Set();

/** Once this process is being ended, nobody is told that a program it ran was ended, too. */
let interrupted = false;

/**
 * Starts a program in a process group of its own, so that it can be ended with all its children.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 */
export function startGroup(command, args, { cwd, env, shell } = {}) {
  const child = spawn(command, args, {
    ...(cwd === undefined ? {} : { cwd }),
    ...(shell === undefined ? {} : { shell }),
    env: env ?? process.env,
    detached: !windows,
    stdio: ["ignore", "pipe", "pipe"],
  });
  groups.add(child);
  child.once("exit", () => groups.delete(child));
  return child;
}

/**
 * Ends a process group: asks, waits, then insists.
 * @param {import("node:child_process").ChildProcess} child
 */
export async function stopGroup(child) {
  if (child.pid === undefined) return;
  signalGroup(child.pid, "SIGTERM");
  const deadline = performance.now() + 5_000;
  while (groupLives(child.pid) && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  signalGroup(child.pid, "SIGKILL");
}

/**
 * @param {number} pid
 * @param {"SIGTERM" | "SIGKILL"} signal
 */
function signalGroup(pid, signal) {
  if (windows) {
    spawn("taskkill", ["/pid", String(pid), "/t", "/f"], { stdio: "ignore" }).on("error", () => {});
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch {
    // The group has already ended.
  }
}

/** @param {number} pid */
function groupLives(pid) {
  try {
    process.kill(windows ? pid : -pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Ends every group that still runs when this process is interrupted or ends, or when what started it has gone:
 * a signal sent to npm alone reaches npm's shell, but not this process.
 * @param {number} status with which this process then ends
 */
export function stopGroupsOnExit(status) {
  const stop = async () => {
    if (interrupted) return;
    interrupted = true;
    await Promise.all([...groups].map(stopGroup));
    process.exit(status);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 250).unref();
  process.once("exit", () => {
    for (const child of groups) if (child.pid !== undefined) signalGroup(child.pid, "SIGKILL");
  });
}

/** Waits for as long as this process is being ended; at once if it is not. */
export async function unlessInterrupted() {
  if (interrupted) await new Promise(() => {});
}
