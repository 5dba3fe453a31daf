import { compileLittle } from "../server/compiling.ts";
import { checkCommand } from "./check-command.ts";
import { claimsCommand } from "./claims-command.ts";
import type { ExitStatus } from "./exit-status.ts";
import { factsCommand } from "./facts-command.ts";
import { reportCommand } from "./report-command.ts";
import { usage } from "./usage.ts";
import { UsageError } from "./usage-error.ts";

/** Runs the command line. Takes the arguments after the program's name; writes to stdout and stderr. */
export async function main(words: readonly string[]): Promise<ExitStatus | undefined> {
  compileLittle();
  const [command, ...rest] = words;
  try {
    switch (command) {
      case "check":
        return await checkCommand(rest);
      case "claims":
        return await claimsCommand(rest);
      case "report":
        return await reportCommand(rest);
      case "facts":
        return await factsCommand(rest);
      case "lsp":
        await import("../server.ts");
        return undefined;
      case undefined:
      case "help":
      case "--help":
      case "-h":
        process.stdout.write(usage);
        return command === undefined ? 2 : 0;
      default:
        throw new UsageError(
          `There is no command “${command}”. Commands: check, claims, report, facts, lsp.`,
        );
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    process.stderr.write(`second-source: ${error.message}\n`);
    return 2;
  }
}
