import { resolve } from "node:path";
import type { Publisher } from "../report/claim-review.ts";
import { type FactCheck, factCheckOf } from "../report/fact-check.ts";
import { reportFormats } from "../report/formats.ts";
import { writeAtomically } from "../server/write-atomically.ts";
import { analyseInput } from "./analyse-input.ts";
import { readConfig } from "./config.ts";
import type { ExitStatus } from "./exit-status.ts";
import { inputLibrary } from "./input-library.ts";
import { articleOptions } from "./options.ts";
import { UsageError } from "./usage-error.ts";

const formats: Readonly<Record<string, (check: FactCheck, publisher: Publisher) => string>> = reportFormats;

/** `report PATH…`: the fact-check report, to stdout or `--out`. Throws a `UsageError` if it cannot run. */
export async function reportCommand(words: readonly string[]): Promise<ExitStatus> {
  const options = articleOptions(words, Object.keys(formats), ["out", "publisher", "url"]);
  const { own } = options;
  const name = own.get("publisher");
  if (options.format === "claim-review" && name === undefined)
    throw new UsageError("Say who publishes the reviews: --publisher NAME");
  const settings = await readConfig(options.config);
  const input = await analyseInput(options, settings);
  const uris = input.files.map(({ analysis }) => analysis.uri);
  const check = factCheckOf(inputLibrary(input, settings), uris, new Date().toISOString());
  const report = formats[options.format]?.(check, { name: name ?? "", url: own.get("url") ?? null }) ?? "";
  const out = own.get("out");
  if (out === undefined) process.stdout.write(report);
  else await writeAtomically(resolve(out), report);
  return 0;
}
