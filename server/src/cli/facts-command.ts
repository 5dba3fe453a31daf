import { parseArgs } from "node:util";
import { loadFacts } from "../facts/load-facts.ts";
import { readBundledPacks } from "../server/bundled-packs.ts";
import type { ExitStatus } from "./exit-status.ts";
import { listing } from "./facts/listing.ts";
import { showing } from "./facts/showing.ts";
import { validation } from "./facts/validation.ts";
import { importCommand } from "./import-command.ts";
import { loadGivenPacks, packsAt } from "./packs.ts";
import { UsageError } from "./usage-error.ts";

/**
 * `facts list|show|validate|import`: what packs say, what is wrong with them, new ones. Throws a `UsageError` if it
 * cannot run.
 */
export async function factsCommand(words: readonly string[]): Promise<ExitStatus> {
  if (words[0] === "import") return importCommand(words.slice(1));
  const { positionals, values } = parsed(words);
  const [action, ...rest] = positionals;
  const json = values.format === "json";
  const bundled = values["no-facts"] !== true;
  const given = { articles: ["."], paths: [], facts: values.facts ?? [], bundled, houseStyle: {} };
  switch (action) {
    case "list": {
      const { packs } = await loadGivenPacks(given);
      process.stdout.write(listing(packs(), json));
      return 0;
    }
    case "show": {
      const name = rest.join(" ");
      if (name === "")
        throw new UsageError("Name the fact to show: its id, such as ukraine/minsk-ii, or a name.");
      const shown = showing(await loadGivenPacks(given), name, json);
      process.stdout.write(shown.text);
      return shown.found ? 0 : 1;
    }
    case "validate": {
      if (rest.length === 0) throw new UsageError("Name the packs to validate: files or folders.");
      const files = await packsAt(rest);
      const { reports } = loadFacts(files, bundled ? readBundledPacks : () => []);
      const checked = validation(files, reports(), json);
      process.stdout.write(checked.text);
      return checked.errors > 0 ? 1 : 0;
    }
    default:
      throw new UsageError("Say what to do with facts: list, show NAME, validate PATH… or import wikidata");
  }
}

function parsed(words: readonly string[]) {
  try {
    const read = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        format: { type: "string", default: "text" },
        facts: { type: "string", multiple: true },
        "no-facts": { type: "boolean" },
      },
    });
    if (["text", "json"].includes(read.values.format)) return read;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  throw new UsageError("That --format is not known here. Formats: text, json.");
}
