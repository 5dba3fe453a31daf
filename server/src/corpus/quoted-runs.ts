import type { Mention } from "../reading/mention.ts";
import { hash } from "../text/digest.ts";

/** So many words in a row that two articles both quote are seldom said twice; one run in so many is kept. */
const RUN = 6;
const SAMPLED = 3;

/** Runs of words that an article quotes, by which reports of one story are known again; hashed. */
export function quotedRuns(mentions: readonly Mention[]): string[] {
  const runs = new Set<string>();
  for (const mention of mentions) {
    if (mention.kind !== "quotation" || mention.scare) continue;
    const { spoken } = mention;
    for (let at = 0; at + RUN <= spoken.length; at++) {
      const run = hash(spoken.slice(at, at + RUN).join(" "));
      if (run % SAMPLED === 0) runs.add(run.toString(36));
    }
  }
  return [...runs];
}
