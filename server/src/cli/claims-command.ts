import { analyseInput } from "./analyse-input.ts";
import { readConfig } from "./config.ts";
import type { ExitStatus } from "./exit-status.ts";
import { claimsJson } from "./formats/claims-json.ts";
import { claimsText } from "./formats/claims-text.ts";
import { articleOptions } from "./options.ts";

/** `claims PATH…`: what was read. Throws a `UsageError` if it cannot run. */
export async function claimsCommand(words: readonly string[]): Promise<ExitStatus> {
  const options = articleOptions(words, ["text", "json"]);
  const { files, facts } = await analyseInput(options, await readConfig(options.config));
  process.stdout.write(options.format === "json" ? claimsJson(files, facts) : claimsText(files));
  return 0;
}
