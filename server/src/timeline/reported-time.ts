import type { Analysis } from "../claims/analysis.ts";
import type { AttributionMention, DateMention } from "../reading/mention.ts";
import { coveringOne } from "../text/lookup.ts";
import { contains, hull, overlaps } from "../text/span.ts";

/**
 * Prepares to tell whether a date only says when somebody spoke: “the minister said on Tuesday”. A timeline of
 * all that was ever said would show nothing else.
 */
export function datesSpeech({ mentions, sentences }: Analysis): (date: DateMention) => boolean {
  const attributions = mentions.filter(
    (mention): mention is AttributionMention => mention.kind === "attribution" && mention.stance === "report",
  );
  const bySentence = new Map<number, AttributionMention[]>();
  let at = 0;
  for (const attribution of attributions) {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= attribution.cue.start) at++;
    const start = sentences[at]?.start ?? 0;
    bySentence.set(start, [...(bySentence.get(start) ?? []), attribution]);
  }
  return (date) => {
    const sentence = coveringOne(sentences, date);
    const near = (sentence && bySentence.get(sentence.start)) ?? [];
    return near.some(
      ({ cue, content, source }) =>
        !contains(content, date) &&
        (date.setting === undefined || overlaps(date.setting.scope, hull(cue, source))),
    );
  };
}
