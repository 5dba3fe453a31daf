import type { ClauseTense, FigureMention, Mood } from "../../../reading/mention.ts";
import type { Span } from "../../../text/span.ts";
import type { PartOfDay } from "../../../time/date-expression.ts";
import type { Interval } from "../../../time/interval.ts";

/** Somebody or something that is named. */
export interface ToldName {
  readonly kind: "name";
  readonly text: string;
  readonly of: "person" | "organization" | "place";
  /** In full, as the article has it. */
  readonly name: string;
  /** The country that it is in or stands for, where that is known. */
  readonly country: string | null;
  /** Set for a street, a square or a building (`PlaceMention.site`). */
  readonly site?: true | undefined;
  /** What it is looked up by: a person's family name, else the whole name; folded. */
  readonly key: string;
}

/** How much or how many. */
export interface ToldFigure
  extends Pick<
    FigureMention,
    "text" | "low" | "high" | "value" | "vague" | "unit" | "head" | "like" | "topic" | "besides"
  > {
  readonly kind: "figure";
  /** Whether its sentence sets it apart from the figures of the event (`FigureMention.asides`). */
  readonly aside: boolean;
  /** What became of what, through what (`FigureMention.slot`). */
  readonly slot: string | null;
}

/** When: the days, where they are known, and what the words name of them. */
export interface ToldTime {
  readonly kind: "time";
  readonly text: string;
  readonly days: Interval | null;
  readonly weekday: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly year: number | null;
  /** The time of day in minutes from midnight, or a part of it: “7:40”, “the evening”. */
  readonly clock: number | null;
  readonly partOfDay: PartOfDay | null;
}

/** What may fill a place in what is told, and be told otherwise. */
export type ToldItem = ToldName | ToldFigure | ToldTime;

/** Who or what plays a part in what is told. */
export interface ToldPart {
  /** `PropositionArgument.role`. */
  readonly role: string;
  /** Its telling words but names, numbers and dates. */
  readonly words: readonly string[];
  /** Which of the sentence's items are in it. */
  readonly items: readonly number[];
}

/** What a clause tells (`PropositionMention`), with its names, figures and dates. */
export interface ToldClause {
  readonly verb: string;
  readonly direction: 1 | 0 | -1;
  readonly negated: boolean;
  readonly mood: Mood;
  readonly tense: ClauseTense;
  /** Whether it stands in somebody's own words. */
  readonly quoted: boolean;
  readonly parts: readonly ToldPart[];
  /** Where the words of its verb stand in the sentence. */
  readonly said: Span;
}

/** A word that has an opposite (`ContrastMention`), with where it stands in the sentence. */
export interface ToldContrast extends Span {
  readonly scale: string;
  readonly side: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What a sentence tells, clause by clause, and all that it names, counts and dates. */
export interface Telling {
  readonly items: readonly ToldItem[];
  readonly clauses: readonly ToldClause[];
  readonly contrasts: readonly ToldContrast[];
}
