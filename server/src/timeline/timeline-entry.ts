import type { Span } from "../text/span.ts";
import type { Day } from "../time/day.ts";

/**
 * What is told of a time. `article`: the day the article itself is from; `dated`: the article dates what its words
 * tell; `known`: the article names an event without dating it, and a fact says when that was.
 */
export type EntryKind = "article" | "dated" | "known";

/** How the days are known: the words name them, they follow from the article's own date, that is a guess, or a fact. */
export type EntryBasis = "written" | "worked-out" | "guessed" | "fact";

/** An event that several articles may tell of. The same key stands for the same event. */
export interface EventRef {
  readonly key: string;
  readonly name: string;
}

/** One thing that an article puts in time; plain JSON. Offsets are UTF-16 offsets of the article's text. */
export interface TimelineEntry extends Span {
  /** The same as long as the words besides the date stay the same; one of its kind in its article. */
  readonly id: string;
  readonly kind: EntryKind;
  /** The first and the last day, ISO, both included. */
  readonly from: Day;
  readonly to: Day;
  /** At which of its ends it is open or only about so: “since 2014”, “until May”, “around 1990”. */
  readonly fades: "start" | "end" | "both" | null;
  readonly basis: EntryBasis;
  /** The words that give the time. */
  readonly when: string;
  /** What happened then, in the article's words. */
  readonly text: string;
  /** The words that tell it, the date among them: what a finding about it overlaps. */
  readonly told: Span;
  readonly event: EventRef | null;
  /** The id of the claim that it dates; `null` where there is none. */
  readonly claim: string | null;
  /** Who vouches for it; `null` if nobody. */
  readonly source: string | null;
  /** Where it lies after the article's own day: told as still to come, or as having been. */
  readonly ahead: "announced" | "told" | null;
}
