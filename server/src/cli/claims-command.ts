import { analyseAll } from "../claims/analyse.ts";
import { readConfig } from "./config.ts";
import type { ExitStatus } from "./exit-status.ts";
import { claimsJson } from "./formats/claims-json.ts";
import { claimsText } from "./formats/claims-text.ts";
import { givenInput } from "./given-input.ts";
import { articleOptions } from "./options.ts";

/** `claims PATH…`: what was read. Throws a `UsageError` if it cannot run. */
export async function claimsCommand(words: readonly string[]): Promise<ExitStatus> {
  const options = articleOptions(words, ["text", "json"]);
  const { files, tools } = await givenInput(options, await readConfig(options.config));
  const analyses = [
    ...analyseAll(
      files.map(({ source }) => source),
      tools,
    ),
  ];
  const read = analyses.map((analysis, nth) => ({ path: files[nth]?.path ?? "", analysis }));
  process.stdout.write(options.format === "json" ? claimsJson(read, tools.facts) : claimsText(read));
  return 0;
}
