import type { Article } from "../../article/article.ts";
import type { Facts } from "../../facts/facts.ts";
import type { DateMention } from "../../reading/mention.ts";
import { contains } from "../../text/span.ts";
import type { AnniversaryExpression, ShiftExpression } from "../../time/date-expression.ts";
import { type Day, daysFrom, shiftDay, weekdayOf } from "../../time/day.ts";
import { shiftValue } from "../../time/shift-value.ts";
import { around, type Clue } from "./clue.ts";
import { eventDay } from "./event-day.ts";
import { WEEKDAYS, weekdaysIn } from "./weekdays.ts";

/** An anniversary of a known event that the article speaks of. */
interface KnownAnniversary {
  readonly mention: DateMention;
  readonly day: Day;
  /** The event's beginning in words, for the basis. */
  readonly event: string;
  /** The distance that the words put between the article and the anniversary. */
  readonly distance: ShiftExpression | null;
}

/**
 * What anniversaries tell: “on Tuesday … a week before the fourth anniversary of the invasion” is that day if it is
 * a Tuesday. An anniversary that only lies ahead gives the year.
 */
export function anniversaryClues(article: Article, dates: readonly DateMention[], facts: Facts): Clue[] {
  const anniversaries = dates.flatMap((mention) => knownAnniversary(article, mention, facts) ?? []);
  return anniversaries.flatMap(
    (anniversary) => fromDistance(article, dates, anniversary) ?? fromYear(anniversary) ?? [],
  );
}

function knownAnniversary(article: Article, mention: DateMention, facts: Facts): KnownAnniversary | null {
  const { expression } = mention;
  const distance = expression.kind === "shift" ? expression : null;
  const anniversary = anniversaryIn(distance?.from ?? expression);
  if (anniversary === null || anniversary.nth === null || anniversary.of === null) return null;
  const event = eventDay(facts, anniversary.of, article.text);
  if (event === null || event.start.length !== 10) return null;
  const day = shiftDay(event.start, anniversary.nth, "year");
  return day === null ? null : { mention, day, event: `${event.name}, ${event.start}`, distance };
}

function anniversaryIn(expression: ShiftExpression["from"]): AnniversaryExpression | null {
  return typeof expression === "object" && expression.kind === "anniversary" ? expression : null;
}

/** From “a week before the fourth anniversary”, with the weekday that the same passage names. */
function fromDistance(
  article: Article,
  dates: readonly DateMention[],
  { mention, day, event, distance }: KnownAnniversary,
): Clue | null {
  if (distance === null || distance.amount === null) return null;
  const about =
    distance.unit === "week" ? shiftDay(day, 7 * distance.amount, "day") : exactShift(day, distance);
  if (about === null) return null;
  const weekday = weekdayNear(article, dates, mention);
  const basis = `“${mention.text}” (${event})`;
  if (weekday === null) {
    return { days: around(about, 0, 0), basis: `${basis} makes it about this day`, confidence: 0.6 };
  }
  const named = WEEKDAYS[weekday - 1];
  const off = ((weekday - weekdayOf(about) + 10) % 7) - 3;
  return off === 0
    ? {
        days: around(about, 0, 0),
        basis: `${basis} makes it this day, a ${named} as the text says`,
        confidence: 0.85,
      }
    : {
        days: around(shiftDay(about, off, "day") ?? about, 0, 0),
        basis: `${basis} makes it the ${named} nearest to ${about}`,
        confidence: 0.6,
      };
}

function exactShift(day: Day, { unit, amount }: ShiftExpression): Day | null {
  const value = amount === null ? null : shiftValue(day, unit, amount);
  return value?.length === 10 ? value : null;
}

/** The only weekday that the paragraph of a mention names; `null` if it names none or several. */
function weekdayNear(article: Article, dates: readonly DateMention[], mention: DateMention): number | null {
  const block = article.blocks.find((candidate) => contains(candidate, mention));
  if (block === undefined) return null;
  const named = new Set(weekdaysIn(dates, block).map(({ weekday }) => weekday));
  const [only] = named;
  return named.size === 1 ? (only ?? null) : null;
}

/** An anniversary that the present speaks of is near; how near, the words do not tell. */
function fromYear({ mention, day, event }: KnownAnniversary): Clue | null {
  if (mention.tense === undefined || mention.tense === "past") return null;
  const early = daysFrom(`${day.slice(0, 4)}-01-01`, day) < 31;
  return {
    days: { start: `${day.slice(0, 4)}-01-01`, end: `${day.slice(0, 4)}-12-31` },
    basis: `“${mention.text}” (${event}) is spoken of as near`,
    confidence: early ? 0.3 : 0.5,
  };
}
