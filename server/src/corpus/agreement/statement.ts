import type { FigureCourse, HolderKind, OutcomeMention } from "../../reading/mention.ts";
import type { Interval } from "../../time/interval.ts";
import type { Passage } from "../passage.ts";
import type { Saying } from "../section.ts";
import type { Counted } from "./counted.ts";
import type { Speaker } from "./speakers.ts";

/**
 * How what one document says relates to what another says. `update`: both may be right, the later one knows more. `nothing`: they
 * do not speak of the same, or not so that it could be told.
 */
export type Outcome = "agrees" | "disagrees" | "update" | "nothing";

/** What every statement has. */
interface Said {
  /** What is answered, as the article words it or as it comes to: “at least 30 people”, “Ana Rojas”, “the third”. */
  readonly answer: string;
  /** Equal for statements of one kind that answer the same. */
  readonly same: string;
  /** Hashes of the questions under which others are found that may answer them; none of a quotation, whose words tell. */
  readonly questions: readonly number[];
}

/** How much or how many. */
export interface FigureStatement extends Said {
  readonly kind: "figure";
  readonly low: number | null;
  readonly high: number | null;
  readonly exact: number | null;
  readonly vague: boolean;
  readonly unit: string | null;
  /** What is counted, or what it is about where the text does not say. */
  readonly counted: Counted;
  /** What became of what, through what (`FigureSlot`); `null` where the sentence does not say. */
  readonly slot: string | null;
  /** How the answer changes; `null` without a slot. */
  readonly course: FigureCourse | null;
  /** Whether its own article gives the same question another answer, too. */
  readonly contested: boolean;
  /** Whether it tells what became of people, and its article gives no second number of them. */
  readonly sole: boolean;
  /** Whether its article gives no second number in its unit or, without one, of what it counts. */
  readonly lone: boolean;
  /** What it is the size of (`FigureMention.quantity`). */
  readonly quantity: string | null;
  /** The names of its sentence, each once, as they are looked up. */
  readonly names: readonly string[];
  /** The telling words of its sentence (`FigureMention.words`). */
  readonly words: readonly string[];
  /** Those of the words that stand right beside it. */
  readonly beside: readonly string[];
  /** The times that its sentence names. */
  readonly periods: readonly Interval[];
  /** What stands for all that count much the same (`FigureMention.like`). */
  readonly like: string | null;
  /** Which questions the words around it ask, the nearest first (`FigureMention.asks`). */
  readonly asks: readonly string[];
  /** Those of them to which its article gives no other number. */
  readonly alone: readonly string[];
  /** What sets it apart from other figures of the event (`FigureMention.asides`). */
  readonly asides: readonly string[];
}

/** How old somebody is. */
export interface AgeStatement extends Said {
  readonly kind: "age";
  /** As the article has the name; `null` where it has none. */
  readonly person: string | null;
  /** Whether the name stands right beside the age: else it may be somebody else’s. */
  readonly named: boolean;
  /** The telling words right beside the age, which say whose it is where no name does. */
  readonly beside: readonly string[];
  readonly years: number;
}

/** Who holds a position for a side of an event: “the Chilean delegation, led by Ana Rojas”. */
export interface PositionStatement extends Said {
  readonly kind: "position";
  readonly position: string;
  readonly side: string | null;
  readonly holder: string;
  readonly holderKind: HolderKind;
  readonly isPerson: boolean;
  /** Whether it is a person’s and, with no side, that of what an event has one of (`PositionMention.sole`). */
  readonly sole: boolean;
}

/** Who holds an office of a country or organisation. */
export interface OfficeStatement extends Said {
  readonly kind: "office";
  readonly given: string | null;
}

/** The number of an event in its series, or how many came before it. */
export interface NumberStatement extends Said {
  readonly kind: "number";
  readonly noun: string;
  readonly place: string;
  readonly ordinal: number | null;
  readonly earlier: number | null;
}

/** The building or ground at which an event is held. */
export interface VenueStatement extends Said {
  readonly kind: "venue";
  /** The words that tell it from another, as names are compared, without the town’s. */
  readonly telling: readonly string[];
  readonly noun: string;
  readonly place: string;
}

/** The town or country in which an event was held. */
export interface PlaceStatement extends Said {
  readonly kind: "place";
  readonly noun: string;
}

/** The countries that hosted an event. */
export interface HostStatement extends Said {
  readonly kind: "host";
  readonly noun: string;
  readonly hosts: readonly string[];
}

/** When something came about that happens once. */
export interface DateStatement extends Said {
  readonly kind: "date";
  readonly days: Interval;
  /** Whether the year is written; else the day follows from the article’s own (“on Tuesday”). */
  readonly written: boolean;
  readonly names: readonly string[];
  readonly words: readonly string[];
  /** Whether the facts know an event of the clause that was then. */
  readonly known: boolean;
}

/** Somebody’s words; `same` has them in one spelling (`QuotationMention.spoken`), with a blank between them. */
export interface QuotationStatement extends Said {
  readonly kind: "quotation";
  readonly speaker: Speaker | null;
}

/** Somebody or something that an outcome is about. */
export interface OutcomeName {
  /** By the fullest name that the article gives. */
  readonly name: string;
  readonly isPerson: boolean;
}

/** How something came out (`OutcomeMention`). */
export interface OutcomeStatement
  extends Said,
    Pick<OutcomeMention, "type" | "result" | "matter" | "stage" | "sort" | "score"> {
  readonly kind: "outcome";
  readonly parties: readonly OutcomeName[];
  /** The names of its sentence, each once, as they are looked up. */
  readonly names: readonly string[];
  /** The day or the time that it is told of, where that is one alone. */
  readonly days: Interval | null;
}

/** The day on which something came out as an article says. */
export interface DayStatement extends Said {
  readonly kind: "day";
  readonly days: Interval;
  readonly of: OutcomeStatement;
}

/** What a passage of an article answers to a question that other documents may answer, too, apart from where. */
export type Statement =
  | FigureStatement
  | AgeStatement
  | PositionStatement
  | OfficeStatement
  | NumberStatement
  | VenueStatement
  | PlaceStatement
  | HostStatement
  | DateStatement
  | OutcomeStatement
  | DayStatement
  | QuotationStatement;

/** The statement type of a kind. */
export type StatementOf<K extends Statement["kind"]> = Extract<Statement, { kind: K }>;

/** The words that say it. */
export interface StatementPlace extends Passage {
  /** What a figure counts. */
  readonly of?: string;
  /** The word that gives an event’s number, and what stands behind it. */
  readonly number?: string;
  readonly rest?: string;
}

/** A statement of one kind with its place. */
export type Stated<K extends Statement["kind"] = Statement["kind"]> = Saying<StatementOf<K>, StatementPlace>;
