import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { build } from "esbuild";
import { parseNotes } from "../../server/src/notes/notes-file.ts";

/** Bundles the program that writes notes; gives its file. */
export async function buildWriter(folder: string): Promise<string> {
  const outfile = join(folder, "writer.mjs");
  await build({
    entryPoints: [new URL("./writer.ts", import.meta.url).pathname],
    bundle: true,
    format: "esm",
    platform: "node",
    mainFields: ["module", "main"],
    outfile,
    banner: {
      js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);',
    },
  });
  return outfile;
}

/** A folder for a test, and the way to remove it. */
export function scratchFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "notes-on-disk-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A process that writes notes. */
export interface Writer {
  readonly process: ChildProcess;
  /** The ids of the notes that it said are kept, so far. */
  readonly kept: readonly string[];
  readonly errors: readonly string[];
  /** Resolves when it has said that many, or ended. */
  hasKept(count: number): Promise<void>;
  /** Resolves when it has ended and all that it said is read. */
  readonly ended: Promise<void>;
}

export function startWriter(command: string, args: readonly string[]): Writer {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
  const kept: string[] = [];
  const errors: string[] = [];
  const out = createInterface(child.stdout).on("line", (line) => kept.push(line));
  createInterface(child.stderr).on("line", (line) => errors.push(line));
  const ended = once(child, "close").then(() => {});
  return {
    process: child,
    kept,
    errors,
    ended,
    async hasKept(count) {
      while (kept.length < count && child.exitCode === null && child.signalCode === null)
        await Promise.race([once(out, "line"), ended]);
    },
  };
}

/** Where the notes on an article are. */
export function notesFolder(folder: string): string {
  return join(folder, ".second-source", "notes");
}

/** The ids of the notes on an article as they are on disk. Throws where the file is not whole. */
export function keptOnDisk(folder: string, article: string): ReadonlySet<string> {
  const text = readFileSync(join(notesFolder(folder), `${article}.json`), "utf8");
  const { notes, problems } = parseNotes(text);
  if (problems.length > 0) throw new Error(`${JSON.stringify(problems)} in ${text.slice(-400)}`);
  return new Set(notes.map(({ id }) => id));
}

/** What lies beside the files of notes. */
export function leftovers(folder: string): string[] {
  return readdirSync(notesFolder(folder)).filter((name) => name.startsWith("."));
}
