import { resolve } from "node:path";
import { factCheckOf } from "../report/fact-check.ts";
import { reportFormats } from "../report/formats.ts";
import { sarifOf } from "../report/reported-findings.ts";
import { writeAtomically } from "../server/write-atomically.ts";
import { readConfig } from "./config.ts";
import type { ExitStatus } from "./exit-status.ts";
import { givenInput } from "./given-input.ts";
import { inputLibrary } from "./input-library.ts";
import { articleOptions } from "./options.ts";
import { UsageError } from "./usage-error.ts";

/** `report PATH…`: the fact-check report, to stdout or `--out`. Throws a `UsageError` if it cannot run. */
export async function reportCommand(words: readonly string[]): Promise<ExitStatus> {
  const options = articleOptions(
    words,
    [...Object.keys(reportFormats), "sarif"],
    ["out", "publisher", "url"],
  );
  const { own } = options;
  const name = own.get("publisher");
  if (options.format === "claim-review" && name === undefined)
    throw new UsageError("Say who publishes the reviews: --publisher NAME");
  const settings = await readConfig(options.config);
  const input = await givenInput(options, settings);
  const library = inputLibrary(input, settings);
  const uris = input.files.map(({ source }) => source.uri);
  const check = factCheckOf(library, uris, new Date().toISOString());
  const report = isReportFormat(options.format)
    ? reportFormats[options.format](check, { name: name ?? "", url: own.get("url") ?? null })
    : sarifOf(library, check.articles, input.unread);
  const out = own.get("out");
  if (out === undefined) process.stdout.write(report);
  else await writeAtomically(resolve(out), report);
  return 0;
}

function isReportFormat(format: string): format is keyof typeof reportFormats {
  return Object.hasOwn(reportFormats, format);
}
