import { within } from "../../../text/lookup.ts";
import { contains, overlaps, type Span, sliceOf } from "../../../text/span.ts";
import type { AttributionMention, QuotationMention } from "../../mention.ts";
import type { NameMention, PersonMention } from "../../name-mention.ts";
import { wordCount } from "../quotations/terms.ts";
import { JUDGING_FORMS } from "./attitude-verbs.ts";

/** Fewer quoted words than this, tied to nobody, are a term or a distancing word. */
const FEW_WORDS = 4;

/** Words that name somebody, where they stand. */
type Named = Span & { readonly text: string };

/** The reports and attitudes of one stretch of the paragraph. */
export interface AttributionGroup extends Span {
  readonly attributions: readonly AttributionMention[];
  readonly attitudes: readonly AttributionMention[];
}

/**
 * Gives each quotation its speaker: whose content it stands in, the nearest first; else, behind a colon, whose attitude
 * leads up to it or who opens the sentence; else whose judgement it is (“hailed “a great night””). A whole quoted
 * sentence, and one that an aside between dashes had broken off, has otherwise the speaker of the quotation before it
 * in the paragraph, or who speaks in the sentence before it. Few words that are nobody's become `scare`.
 */
export function withSpeakers(
  text: string,
  quotations: readonly QuotationMention[],
  groups: readonly AttributionGroup[],
  names: readonly NameMention[],
): QuotationMention[] {
  const people = names.filter((name): name is PersonMention => name.kind === "person");
  let group = 0;
  const spoken: QuotationMention[] = [];
  let last: Named | null = null;
  let lastGroup = -1;
  for (const quotation of quotations) {
    while ((groups[group]?.end ?? Number.POSITIVE_INFINITY) <= quotation.start) group++;
    const { attributions = [], attitudes = [] } = groups[group] ?? {};
    const own: Named | null =
      nearest(text, quotation, attributions)?.source ??
      nearest(
        text,
        quotation,
        attitudes.filter(
          (one) => hasHolder(one) && (isLedIn(text, quotation) || isJudged(text, quotation, one)),
        ),
      )?.source ??
      (isLedIn(text, quotation) ? soleSubject(text, groups[group]?.start ?? 0, quotation, people) : null);
    const goesOn =
      own === null &&
      !quotation.scare &&
      (isWhole(text, quotation) || isInterrupted(text.slice(spoken.at(-1)?.end ?? 0, quotation.start)));
    const before: Named | null =
      goesOn && group - 1 > lastGroup && groups[group]?.start === quotation.start
        ? speakerBefore(text, groups, group, last === null ? people : [])
        : null;
    const speaker: Named | null = own ?? before ?? (goesOn ? last : null);
    if (speaker !== null) {
      last = speaker;
      lastGroup = group;
      const { text: name, start, end } = speaker;
      spoken.push({ ...quotation, speaker: name, speakerSpan: { start, end } });
    } else {
      const few = wordCount(sliceOf(text, quotation.words)) < FEW_WORDS && !isWhole(text, quotation);
      spoken.push(few ? { ...quotation, scare: true } : quotation);
    }
  }
  return spoken;
}

/**
 * Who speaks in the sentence before a quotation; where that only goes on about “he” or “she”, in the one before it;
 * else the only one of `people` that it tells of.
 */
function speakerBefore(
  text: string,
  groups: readonly AttributionGroup[],
  group: number,
  people: readonly PersonMention[],
): Named | null {
  const [before, further] = [groups[group - 1], groups[group - 2]];
  const told = outermost(before?.attributions ?? []);
  if (told !== null || before === undefined) return told?.source ?? null;
  const { start, end } = before;
  const goesOn = /^(?:He|She) /.test(text.slice(start, end));
  if (goesOn) return outermost(further?.attributions ?? [])?.source ?? null;
  return soleSubject(text, start, { start: end, end }, people);
}

/** “Our reporter Ann Holt is in Leeds: “It rains””: the only person of the sentence, who opens it and owns nothing. */
function soleSubject(
  text: string,
  from: number,
  { start }: Span,
  people: readonly PersonMention[],
): Named | null {
  const named = within(people, { start: from, end: start });
  const [subject] = named;
  if (subject === undefined || named.some((other) => other.text !== subject.text)) return null;
  const called = Math.min(subject.start, ...subject.roles.map((role) => role.start));
  const opens = called >= from && called - from < OPENING && OPENS.test(text.slice(from, called));
  return opens && !/^['’]/.test(text.slice(subject.end, subject.end + 1)) ? subject : null;
}

/** So near the head of its sentence a person is its subject, in code units. */
const OPENING = 40;

/** Before a subject: “Our” reporter Ann Holt, “For now,” Ann Holt; but not “The jury cleared” Ann Holt. */
const OPENS = /^(?:[^,]+,\s)?(?:\p{L}+\s)?$/u;

/** The last report of a sentence that is no part of another's: “Ann Holt said that her guests believed it”. */
const outermost = (attributions: readonly AttributionMention[]): AttributionMention | null =>
  attributions.findLast(
    (one) => hasHolder(one) && !attributions.some(({ content }) => contains(content, one.source)),
  ) ?? null;

/** “Reportedly”, “is shown”: nobody is named whose word it is. */
const hasHolder = ({ source, cue }: AttributionMention): boolean => source.start !== cue.start;

/** “Holt hailed “a great night””, “he dismissed it as “a good try””: what somebody calls what is judged. */
const isJudged = (
  text: string,
  { start, words }: QuotationMention,
  { source, cue }: AttributionMention,
): boolean =>
  JUDGING_FORMS.has(cue.text.split(" ").at(-1)?.toLowerCase() ?? "") &&
  (source.isPronoun || /^\p{Lu}/u.test(sliceOf(text, source.head))) &&
  wordCount(sliceOf(text, words)) > 1 &&
  /^ (?:(?:a|an|the|it|him|her|them|its|his|their|as) ){0,2}(?:[\p{L}-]+['’]s? )?$/u.test(
    text.slice(cue.end, Math.max(cue.end, start)),
  );

/** “He apologised for the delay: “…””. */
const isLedIn = (text: string, { start, scare }: QuotationMention): boolean =>
  !scare &&
  text
    .slice(Math.max(0, start - 3), start)
    .trimEnd()
    .endsWith(":");

/**
 * The attribution whose words stand right behind a quotation, else the innermost that it is content of; where an outlet
 * quotes somebody, that one's.
 */
function nearest(
  text: string,
  quotation: Span,
  attributions: readonly AttributionMention[],
): AttributionMention | null {
  let best: AttributionMention | null = null;
  for (const attribution of attributions) {
    const { content, source } = attribution;
    if (!overlaps(content, quotation) || contains(quotation, source)) continue;
    if (!contains(content, quotation) && !contains(quotation, content)) continue;
    if (attribution.secondary && attributions.some((one) => !one.secondary && contains(content, one.content)))
      continue;
    if (isRightBehind(text, quotation, attribution)) return attribution;
    if (best === null || content.end - content.start < best.content.end - best.content.start)
      best = attribution;
  }
  return best;
}

/** “…?” asked Smith; “…,” he said. */
function isRightBehind(text: string, { end }: Span, { source, cue }: AttributionMention): boolean {
  const start = Math.min(source.start, cue.start);
  return start >= end && start - end < 3 && /^,?\s+$/.test(text.slice(end, start));
}

/** “If they don’t” – she paused – “we’ll be back”: an aside between two dashes leaves the speech open. */
const isInterrupted = (gap: string): boolean =>
  gap.length < FARTHEST && /^\s*[–—-]+\s[^.?!–—“”"]+\s[–—-]+\s*$/u.test(gap);

/** No aside between two dashes is longer, in code units. */
const FARTHEST = 60;

/** A quotation that is a sentence by itself: it starts with a capital and ends with a sentence's mark. */
function isWhole(text: string, { words }: QuotationMention): boolean {
  const quoted = sliceOf(text, words).trim();
  return /^\P{L}{0,2}\p{Lu}/u.test(quoted.slice(0, 4)) && /[.!?…]['’”"]*$/.test(quoted);
}
