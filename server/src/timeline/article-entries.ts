import type { Analysis, ResolvedDate } from "../claims/analysis.ts";
import { shownDate } from "../claims/article-date.ts";
import type { Claim } from "../claims/claim.ts";
import { vouchingIn } from "../claims/vouching.ts";
import { datedEvents } from "../corpus/datings/dated-events.ts";
import type { Facts } from "../facts/facts.ts";
import type { Mention, MentionOf } from "../reading/mention.ts";
import { firstIndex } from "../text/first-index.ts";
import { coveringOne, coverOf } from "../text/lookup.ts";
import { contains, hull, overlaps, type Span, sliceOf } from "../text/span.ts";
import { intervalOf } from "../time/interval.ts";
import { type Draft, oneLine } from "./draft.ts";
import { knownEvent, mentionedEvent, toldEvent } from "./event-ref.ts";
import { namedEntries } from "./named-entries.ts";
import { datesSpeech } from "./reported-time.ts";
import type { EventRef, TimelineEntry } from "./timeline-entry.ts";
import { TOLD, type When, whenOf } from "./when.ts";

/**
 * What an article puts in time, in the order of its text: the day it is from, what it dates, and the known events
 * that it names. Left out are dates that say no more than when somebody spoke or that nothing checkable is told of.
 */
export function articleEntries(analysis: Analysis, facts: Facts): TimelineEntry[] {
  const dated = datedEntries(analysis, facts);
  const named = namedEntries(analysis, facts, new Set(dated.map(({ event }) => event?.key ?? "")));
  const drafts = [...ownDate(analysis), ...dated, ...named].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const key = `${draft.kind}:${draft.event?.key ?? ""}:${wordsBesides(analysis, draft)}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return { id: nth === 0 ? key : `${key}#${nth}`, ...draft };
  });
}

/** What is told without the words of the date, so that an entry stays itself when its date is corrected. */
function wordsBesides({ article: { text } }: Analysis, { kind, start, end, told }: Draft): string {
  if (kind === "article") return "";
  const words = kind === "known" ? "" : text.slice(told.start, start) + text.slice(end, told.end);
  return words.replace(/\s+/g, " ").trim();
}

function ownDate({ date, article }: Analysis): Draft[] {
  const days = date === null ? null : intervalOf(date.value);
  if (date === null || days === null) return [];
  const block = article.blocks.find(({ kind }) => kind === "date-line") ?? article.blocks[0];
  const { start, end } = block?.content ?? { start: 0, end: 0 };
  return [
    {
      kind: "article",
      from: days.start,
      to: days.end,
      fades: null,
      basis: date.confidence < TOLD ? "guessed" : "written",
      when: shownDate(date),
      text: `The article’s own date: ${date.basis}`,
      start,
      end,
      told: { start, end },
      event: null,
      claim: null,
      source: null,
      ahead: null,
    },
  ];
}

function datedEntries(analysis: Analysis, facts: Facts): Draft[] {
  const { text } = analysis.article;
  const saysWhenSpoken = datesSpeech(analysis);
  const isInName = coverOf(analysis.mentions.filter(({ kind }) => kind === "organization"));
  const claimOf = claimsOfDates(analysis);
  const vouches = vouchingIn(analysis.mentions, analysis.sentences);
  const known = new Map(datedEvents(analysis, facts).map((event) => [event.date, event]));
  return analysis.dates.flatMap((date): Draft[] => {
    const { mention } = date;
    const when = isInName(mention) ? null : whenOf(analysis, date);
    const scope = mention.setting?.scope;
    if (when === null || mention.setting?.course === "imagined") return [];
    const told = hull(mention, scope ?? mention);
    const event = known.get(date);
    const claim = claimOf(mention, told);
    const ref = event === undefined ? eventTold(analysis, facts, date, told) : knownEvent(event.event);
    const isPassing = when.basis !== "written" && saysWhenSpoken(mention);
    if (event === undefined && (isPassing || !isTelling(date, when, claim, ref))) return [];
    const source = vouches(mention)?.source ?? null;
    const words = [claim ?? told, told, coveringOne(analysis.sentences, mention) ?? told].find(
      (each) => contains(each, mention) && saysMoreThan(text, mention, each),
    );
    return [
      {
        kind: "dated",
        ...when,
        when: mention.text,
        text: oneLine(text, words ?? told),
        start: mention.start,
        end: mention.end,
        told,
        event: ref,
        claim: claim?.id ?? null,
        source,
      },
    ];
  });
}

/** Whether something is told of the date: an event, a claim (spoken words only where they name the year). */
function isTelling(
  { mention }: ResolvedDate,
  { basis }: When,
  claim: Claim | null,
  event: EventRef | null,
): boolean {
  if (event !== null || (mention.setting?.cues.length ?? 0) > 0) return true;
  return claim !== null && (claim.kind !== "quotation" || basis === "written");
}

/**
 * Prepares to tell which claim a date belongs to: one that is about the date, else the first of its sentence
 * that its clause tells.
 */
function claimsOfDates({ claims, sentences }: Analysis): (date: Span, told: Span) => Claim | null {
  const bySentence = new Map<number, Claim[]>();
  for (const claim of claims) {
    const known = bySentence.get(claim.sentence.start);
    if (known === undefined) bySentence.set(claim.sentence.start, [claim]);
    else known.push(claim);
  }
  return (date, told) => {
    const near = bySentence.get(coveringOne(sentences, date)?.start ?? -1) ?? [];
    return (
      near.find((claim) => claim.kind === "date" && contains(claim, date)) ??
      near.find((claim) => claim.kind !== "quotation" && overlaps(claim, told)) ??
      near.find((claim) => claim.kind === "quotation" && contains(claim, date)) ??
      null
    );
  };
}

/** The event that a clause is about as far as its words tell: a known one, one of a series, or a verb with its names. */
function eventTold(
  { article: { text }, mentions }: Analysis,
  facts: Facts,
  { mention }: ResolvedDate,
  told: Span,
): EventRef | null {
  const [known] = isOfCalendar(mention) ? facts.eventsIn(sliceOf(text, told), text) : [];
  if (known !== undefined) return knownEvent(known.event);
  const first = firstIndex(mentions, ({ start }) => start >= told.start);
  const after = firstIndex(mentions, ({ start }) => start >= told.end);
  const inside = mentions.slice(first, after);
  const numbered = inside.find((each): each is MentionOf<"event"> => each.kind === "event");
  const byMention = numbered === undefined ? null : mentionedEvent(numbered);
  const cue = mention.setting?.cues.find(({ kind }) => kind !== "recurs");
  if (byMention !== null || cue === undefined) return byMention;
  return toldEvent(cue.word, inside.filter(isName).map(nameOf), oneLine(text, told));
}

/** “in 2015”, not “the fourth anniversary of” or “a year after” it, which names an event of another time. */
function isOfCalendar({ expression, setting }: MentionOf<"date">): boolean {
  return expression.kind === "calendar" && setting?.relation !== "before" && setting?.relation !== "after";
}

type Name = MentionOf<"person" | "organization" | "place">;

function isName(mention: Mention): mention is Name {
  return mention.kind === "person" || mention.kind === "organization" || mention.kind === "place";
}

const nameOf = ({ name }: Name): string => name;

/** How many words besides its date make a clause that can be understood by itself. */
const UNDERSTOOD = 4;

function saysMoreThan(text: string, date: Span, { start, end }: Span): boolean {
  return (
    `${text.slice(start, date.start)} ${text.slice(date.end, end)}`.trim().split(/\s+/).length >= UNDERSTOOD
  );
}
