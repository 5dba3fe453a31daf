import type { TimelineItem } from "../../../../server/src/protocol/timeline.ts";

/** A day in milliseconds. */
export const DAY = 86_400_000;

/** From one time to another, in milliseconds since 1970, UTC. */
export type Domain = readonly [number, number];

/** When a day, ISO, begins. */
export function startOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** When a day, ISO, ends. */
export function endOf(day: string): number {
  return startOf(day) + DAY;
}

/** The day, ISO, that a time lies in; years 0001 to 9999. */
export function dayAt(time: number): string {
  const [first, last] = [startOf("0001-01-01"), startOf("9999-12-31")];
  return new Date(Math.min(Math.max(time, first), last)).toISOString().slice(0, 10);
}

/** How much of the whole is left free at both ends, so that no mark stands at the edge. */
const MARGIN = 0.04;

/** All the time of some entries with a margin, and at least a month on either side. */
export function domainOf(items: readonly Pick<TimelineItem, "from" | "to">[]): Domain {
  const [from, to] = items.reduce<[number, number]>(
    ([first, last], item) => [Math.min(first, startOf(item.from)), Math.max(last, endOf(item.to))],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  if (from > to) return [startOf("2000-01-01"), startOf("2001-01-01")];
  const margin = Math.max((to - from) * MARGIN, 30 * DAY);
  return [from - margin, to + margin];
}

/** The part of the entries, at either end, that may lie out of sight at first. */
const TAIL = 0.06;
/** How much longer than the time of the most all of the time must be, for the most to be shown first. */
const STRETCHED = 3;

/**
 * The time in which most entries lie, where a few far ones would press them together; `null` where all of the time
 * shows them well.
 */
export function domainOfMost(items: readonly Pick<TimelineItem, "from" | "to">[]): Domain | null {
  const cut = Math.floor(items.length * TAIL);
  const from = items.map((item) => item.from).sort()[cut];
  const to = items.map((item) => item.to).sort()[items.length - 1 - cut];
  if (cut === 0 || from === undefined || to === undefined) return null;
  const most = domainOf([{ from, to }]);
  const whole = domainOf(items);
  return whole[1] - whole[0] > STRETCHED * (most[1] - most[0]) ? most : null;
}

/** How many entries lie wholly before and wholly after a time. */
export function outside(
  items: readonly Pick<TimelineItem, "from" | "to">[],
  [from, to]: Domain,
): { before: number; after: number } {
  return {
    before: items.filter((item) => endOf(item.to) <= from).length,
    after: items.filter((item) => startOf(item.from) >= to).length,
  };
}
