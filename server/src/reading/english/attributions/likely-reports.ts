import { reportLikelihood } from "./cue-model.ts";
import { type DescribedFrame, type SentenceSetting, sentenceSetting, settingOf } from "./cue-setting.ts";
import type { Found } from "./found.ts";
import type { Part } from "./parts.ts";
import { reportFrame } from "./report-frames.ts";
import { REPORTING_VERBS } from "./reporting-verbs.ts";

/** From which likelihood a report that the rules found by its verb is taken. */
const LIKELY = 0.25;

/** The reports without those that only look like some: “pays estimated taxes”, “feel free to call”. */
export function likelyReports(parts: readonly Part[], reports: readonly Found[]): readonly Found[] {
  if (reports.every((report) => isPlain(parts, report))) return reports;
  const sentence = sentenceSetting(parts, reports.length);
  return reports.filter(
    (report) => isPlain(parts, report) || reportLikelihood(described(report, reports, sentence)) >= LIKELY,
  );
}

const SAID = new Set("said says told tells".split(" "));

/** Whether a report is one beyond doubt: it is found by a whole phrase, names nobody, says, tells, measures or quotes. */
function isPlain(parts: readonly Part[], { agentless, cue, contents }: Found): boolean {
  const verb = parts[cue.last]?.lower ?? "";
  const verbal = REPORTING_VERBS.has(verb) && parts[cue.last - 1]?.lower !== "as";
  const frames = REPORTING_VERBS.get(verb)?.frames;
  if (!verbal || agentless || SAID.has(verb) || frames?.has("measure") || frames?.has("count")) return true;
  return contents.some(({ first, last }) => quotes(parts, first, last));
}

const quotes = (parts: readonly Part[], first: number, last: number): boolean =>
  parts.slice(first, last + 1).some(({ quotation }) => quotation !== null);

/** Each report of a sentence, where it stands. */
export function describedReports(parts: readonly Part[], reports: readonly Found[]): DescribedFrame[] {
  const sentence = sentenceSetting(parts, reports.length);
  return reports.map((report) => described(report, reports, sentence));
}

function described(report: Found, reports: readonly Found[], sentence: SentenceSetting): DescribedFrame {
  const { first } = report.cue;
  const told = reports.some(
    (other) => other !== report && other.contents.some((run) => run.first <= first && first <= run.last),
  );
  return settingOf(sentence, reportFrame(report), told ? "inside" : "alone");
}
