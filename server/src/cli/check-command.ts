import { RelatedFirst } from "../corpus/related-first.ts";
import type { CheckReport, Formatter, ReportedFinding } from "../report/check-report.ts";
import { checkReport, reportedIn } from "../report/reported-findings.ts";
import { sarif } from "../report/sarif.ts";
import type { Severity } from "../rules/rule.ts";
import type { Settings } from "../service/settings.ts";
import { readConfig } from "./config.ts";
import type { ExitStatus } from "./exit-status.ts";
import { github } from "./formats/github.ts";
import { json } from "./formats/json.ts";
import { junit } from "./formats/junit.ts";
import { text } from "./formats/text.ts";
import { type GivenInput, givenInput } from "./given-input.ts";
import { inputLibrary } from "./input-library.ts";
import { articleOptions } from "./options.ts";
import { UsageError } from "./usage-error.ts";

const formatters: Readonly<Record<string, Formatter>> = {
  text: text(process.stdout.isTTY === true && process.env["NO_COLOR"] === undefined),
  json,
  sarif,
  junit,
  github,
};

/** Severities from the quietest to the loudest. */
const LOUDNESS: readonly Severity[] = ["hint", "information", "warning", "error"];

/**
 * `check PATH…`: every finding that no note and no dismissal answers, as 0 or 1 by `--fail-on`. SARIF holds the others,
 * too, as suppressed; other formats with `--show-suppressed`. Throws a `UsageError` if it cannot run.
 */
export async function checkCommand(words: readonly string[]): Promise<ExitStatus> {
  const options = articleOptions(words, Object.keys(formatters));
  const failsFrom = thresholdOf(options.failOn);
  const config = await readConfig(options.config);
  const showsAll = options.format === "sarif" || options.showSuppressed;
  const report = checked(await givenInput(options, config), config, showsAll);
  process.stdout.write(formatters[options.format]?.(report) ?? "");
  const loudest = Math.max(
    -1,
    ...report.files.flatMap(({ findings }) =>
      findings.map(({ severity, suppression }) =>
        suppression === undefined ? LOUDNESS.indexOf(severity) : -1,
      ),
    ),
  );
  return loudest >= failsFrom ? 1 : 0;
}

function checked(input: GivenInput, settings: Settings, showsAll: boolean): CheckReport {
  const library = inputLibrary(input, settings);
  const found = new Map<string, ReportedFinding[]>();
  const waiting = new RelatedFirst((uri) => library.corpus().related(uri).close);
  waiting.add(input.files.map(({ source }) => source.uri));
  for (let uri = waiting.next(); uri !== null; uri = waiting.next())
    found.set(uri, reportedIn(library, uri, showsAll));
  const files = input.files.map(({ path, source: { uri, text } }) => ({
    path,
    uri,
    text,
    date: library.digest(uri)?.date ?? null,
    findings: found.get(uri) ?? [],
  }));
  return checkReport(library, files, input.unread);
}

function thresholdOf(failOn: string): number {
  if (failOn === "never") return LOUDNESS.length;
  const index = (LOUDNESS as readonly string[]).indexOf(failOn);
  if (index < 0)
    throw new UsageError(`--fail-on ${failOn} is not known. Use ${LOUDNESS.join(", ")} or never.`);
  return index;
}
