import type { AttributionMention, Mention, QuotationMention } from "../reading/mention.ts";
import { lastStartingAt } from "../text/lookup.ts";
import type { Span } from "../text/span.ts";

/**
 * Gives quotations that open a paragraph and have no speaker there the one of the paragraph before: where its last
 * quotation is left open, as in all but the last paragraph of a longer speech, or where it ends with words of a named
 * speaker, quoted or told, and the next paragraph is nothing but a quotation; behind quoted words, it may go on with
 * sentences of the reporter's. `paragraphs` are the stretches of prose in
 * order.
 */
export function continueQuotations(
  text: string,
  mentions: readonly Mention[],
  paragraphs: readonly Span[],
): readonly Mention[] {
  let before: QuotationMention | null = null;
  let told: AttributionMention | null = null;
  return mentions.map((mention) => {
    if (mention.kind === "attribution" && mention.stance === "report" && mention.end > (told?.end ?? 0))
      told = mention;
    if (mention.kind !== "quotation" || mention.start < (before?.end ?? 0)) return mention;
    const whole = isWithoutOwn(mention) ? continued(text, paragraphs, mention, before, told) : mention;
    if (!whole.scare) before = whole;
    return whole;
  });
}

const isWithoutOwn = ({ speaker, scare, opened }: QuotationMention): boolean =>
  speaker === null && !scare && opened;

/** A quotation with the speaker of the paragraph before it, where it opens its own and goes on. */
function continued(
  text: string,
  paragraphs: readonly Span[],
  next: QuotationMention,
  before: QuotationMention | null,
  told: AttributionMention | null,
): QuotationMention {
  const at = lastStartingAt(paragraphs, next.start);
  const [last, own] = [paragraphs[at - 1], paragraphs[at]];
  if (own === undefined || last === undefined || own.start !== next.start) return next;
  const quoted = before !== null && before.start >= last.start ? before : null;
  const isOpen = quoted !== null && !quoted.closed && quoted.end >= last.end;
  const isAlone = next.end >= own.end && !/\p{L}/u.test(text.slice(next.end, own.end));
  const goesOn = isAlone || isWhole(text, next);
  if (quoted !== null && (isOpen || (goesOn && endsSpoken(text, last, quoted))))
    return { ...next, speaker: quoted.speaker, speakerSpan: quoted.speakerSpan };
  if (!isAlone || told === null || !endsTold(text, last, told)) return next;
  const { text: speaker, start, end } = told.source;
  return { ...next, speaker, speakerSpan: { start, end } };
}

/** A quotation of whole sentences: it ends with the mark of one, and a sentence of the reporter's begins behind it. */
const isWhole = (text: string, { words, end }: QuotationMention): boolean =>
  /[.!?…]\s*$/.test(text.slice(Math.max(words.start, words.end - 4), words.end)) &&
  /^\s*\p{Lu}/u.test(text.slice(end, end + 4));

/** Whether a paragraph ends with what somebody is told to have said: “Ann Holt told the council it was late.” */
const endsTold = (text: string, paragraph: Span, { start, end, source, cue }: AttributionMention): boolean =>
  start >= paragraph.start &&
  source.class !== "vague" &&
  source.start !== cue.start &&
  !/[\p{L}\p{N}]/u.test(text.slice(end, paragraph.end));

/** Whether nothing but who speaks stands behind a paragraph's last quotation: “…,” she told the council. */
function endsSpoken(text: string, paragraph: Span, { end, speakerSpan }: QuotationMention): boolean {
  if (speakerSpan === null) return false;
  const behind = text.slice(end, paragraph.end);
  return !/[.!?]\s+\p{Lu}/u.test(behind) && (behind.trim() === "" || speakerSpan.start >= end);
}
