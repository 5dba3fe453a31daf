import { analyseText } from "./check-rule.ts";

/** Who speaks in each quotation of an article below its headline. */
export function speakersIn(text: string): (string | null)[] {
  return analyseText(`News of the week\n\n${text}`).mentions.flatMap((mention) =>
    mention.kind === "quotation" ? [mention.speaker] : [],
  );
}
