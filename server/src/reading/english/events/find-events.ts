import type { EventMention, FigureMention } from "../../mention.ts";
import type { TaggedParagraph, Token } from "../paragraph.ts";
import { sentenceTokens } from "../sentence-tokens.ts";
import { signOf } from "../signs.ts";
import { hostOf } from "./hosts.ts";
import { nounPhrase } from "./noun-phrase.ts";
import { EARLIER, NOUN_OF, ordinalOf, UNREAL, VENUE_WORDS } from "./words.ts";

/** How many tokens after its noun an event's place or venue may stand. */
const REACH = 14;

/** Finds what a paragraph says of events: their number in a series, how many came before, where and by whom they were held. */
export function findEvents(paragraph: TaggedParagraph, figures: readonly FigureMention[]): EventMention[] {
  const events: EventMention[] = [];
  if ((paragraph.signs & EVENT) === 0) return events;
  for (const { tokens } of sentenceTokens(paragraph)) {
    for (const [index, token] of tokens.entries()) {
      const noun = NOUN_OF.get(token.lower);
      if (noun === undefined) continue;
      const event = eventAt(paragraph.text, tokens, index, noun, figures);
      if (event !== null) events.push(event);
    }
  }
  return events;
}

const EVENT = signOf((lower) => NOUN_OF.has(lower));

function eventAt(
  text: string,
  tokens: readonly Token[],
  index: number,
  noun: string,
  figures: readonly FigureMention[],
): EventMention | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const before = tokens[index - 1];
  const ordinal = before === undefined ? null : ordinalOf(before.lower);
  const earlier = earlierThan(tokens, index, figures);
  const where = whereOf(tokens.slice(index + 1, index + 1 + REACH));
  const place = where.place ?? placeBefore(tokens.slice(0, ordinal === null ? index : index - 1));
  const host = hostOf(tokens, index);
  const isHeld = where.held && where.place !== null;
  if (ordinal === null && earlier === null && where.venue === null && host === null && !isHeld) return null;
  const first = ordinal !== null && before !== undefined ? before.start : (earlier?.start ?? token.start);
  const start = Math.min(first, host?.start ?? first);
  const end = Math.max(where.end ?? token.end, host?.end ?? 0);
  return {
    kind: "event",
    start,
    end,
    text: text.slice(start, end),
    noun,
    ordinal,
    ordinalSpan: ordinal !== null && before !== undefined ? { start: before.start, end: before.end } : null,
    earlier: earlier?.count ?? null,
    place,
    venue: where.venue,
    venueWords: tellingWords(where.venue ?? ""),
    held: isHeld,
    host,
  };
}

/** What tells a venue from another of its kind. */
function tellingWords(venue: string): string[] {
  const words = venue.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length > 1 && !VENUE_WORDS.has(word));
}

/** “two earlier rounds”: the figure before the noun, if a word of sequence stands between them. */
function earlierThan(
  tokens: readonly Token[],
  index: number,
  figures: readonly FigureMention[],
): { count: number; start: number } | null {
  const noun = tokens[index];
  const adjective = tokens[index - 1];
  if (noun === undefined || adjective === undefined || !EARLIER.has(adjective.lower)) return null;
  const figure = figures.find(({ start, end }) => start < adjective.start && end >= adjective.start - 1);
  if (figure === undefined || figure.value === null || figure.modifier !== null) return null;
  return { count: figure.value, start: figure.start };
}

/** The place and venue in the words after an event's noun, up to the end of their phrase. */
function whereOf(after: readonly Token[]): {
  place: string | null;
  venue: string | null;
  end: number | null;
  held: boolean;
} {
  const held = after.findIndex(({ lower }) => lower === "held");
  let venue: string | null = null;
  let place: string | null = null;
  let end: number | null = null;
  for (let at = 0; at < after.length; at++) {
    const token = after[at];
    if (token === undefined || ENDS_PHRASE.has(token.lower)) {
      if (at > held) break;
      continue;
    }
    if (token.lower === "at" && at === held + 1 && held >= 0) {
      const phrase = nounPhrase(after.slice(at + 1));
      if (phrase?.proper) {
        venue = phrase.text;
        end = phrase.end;
      }
    }
    if (token.lower === "in") {
      const phrase = nounPhrase(after.slice(at + 1));
      if (phrase?.proper) {
        place = phrase.text;
        end = phrase.end;
      }
      break;
    }
    // The tagger takes the noun of “of pay talks” for a verb; after “of” no verb stands.
    const isVerb = token.pos === "VERB" && after[at - 1]?.lower !== "of";
    if (isVerb && token.lower !== "held" && after[at + 1]?.lower !== "in") break;
  }
  return { place, venue, end, held: held >= 0 && isTold(after, held) };
}

/** “meet in Oslo for a second round”: the place in the words before an event. */
function placeBefore(before: readonly Token[]): string | null {
  const article = before.at(-1)?.pos === "DET" ? 1 : 0;
  if (before.at(-1 - article)?.lower !== "for") return null;
  const head = before.slice(0, -1 - article);
  const at = head.findLastIndex(({ lower }) => lower === "in");
  const phrase = at < 0 ? null : nounPhrase(head.slice(at + 1));
  return phrase?.proper === true && phrase.end === head.at(-1)?.end ? phrase.text : null;
}

/** Words after which a new clause begins; an event's place does not stand beyond them. */
const ENDS_PHRASE: ReadonlySet<string> = new Set([
  ",",
  ";",
  ":",
  "—",
  "–",
  "but",
  "while",
  "as",
  "before",
  "after",
]);

/** Words before “held” after which nothing has been held yet. */
const NOT_TOLD: ReadonlySet<string> = new Set([...UNREAL, "should"]);

function isTold(after: readonly Token[], held: number): boolean {
  return !after.slice(Math.max(0, held - 3), held).some(({ lower }) => NOT_TOLD.has(lower));
}
