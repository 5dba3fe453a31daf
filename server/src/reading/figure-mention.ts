import type { Span } from "../text/span.ts";

/** How a figure is hedged. Each bounds the interval that the figure stands for. */
export type Modifier =
  | "more-than"
  | "at-least"
  | "less-than"
  | "at-most"
  | "up-to"
  | "nearly"
  | "about"
  | "between"
  | "some";

/** What a number is about, so that like is compared with like. */
export type FigureTopic =
  | "deaths"
  | "injuries"
  | "missing"
  | "displaced"
  | "detained"
  | "losses"
  | "money"
  | "share"
  | "age"
  | "duration"
  | "measure"
  | "count";

/**
 * How the answer to a question changes: it `grows` from day to day, as a toll; it is a sum over all the time that its
 * cause `lasts`, as a war's; or it `stays` what it was from the beginning, as the number of those aboard.
 */
export type FigureCourse = "grows" | "lasts" | "stays";

/** The question that a figure answers: what became of what, through what, or what an event has one number of. */
export interface FigureSlot {
  readonly name: string;
  readonly course: FigureCourse;
}

/** A quantity: “more than 150 drones”. The span covers modifier, number, unit and what is counted. */
export interface FigureMention extends Span {
  readonly kind: "figure";
  readonly text: string;
  /** The interval it stands for; `null` where it is open or unknown. */
  readonly low: number | null;
  readonly high: number | null;
  /** The number written; `null` for “several”, “hundreds of thousands”. */
  readonly value: number | null;
  readonly modifier: Modifier | null;
  /**
   * A currency's ISO 4217 code, `percent`, `percentage-point`, or a unit's singular name; `null` for a count. A rate
   * has “per”: `USD-per-barrel`, and of what is counted `goal-per-game`.
   */
  readonly unit: string | null;
  /** What is counted, as a noun phrase without its determiner: “drones”, “guided aerial bombs”. */
  readonly of: string | null;
  /** Whether it counts those besides others that are told apart: “three other passengers”, “another four”. */
  readonly besides: boolean;
  /** Whether it gives only an order of magnitude (“tens of thousands”) or an indefinite number (“several”). */
  readonly vague: boolean;
  /** The singular of the last noun of `of`: “drone”. */
  readonly head: string | null;
  /** The noun that stands for the head and for all nouns that count much the same: “worker” for “employee”. */
  readonly like: string | null;
  readonly topic: FigureTopic;
  /** Said in passing, so that nobody would ask for its source: “two sides”, an age, the length of a meeting. */
  readonly routine: boolean;
  /** The question it answers, so that figures can be compared; `null` where none is known. */
  readonly slot: FigureSlot | null;
  /** The words that assert it, with their verb: “killed four people”. */
  readonly assertion: Span;
  /** Whether it is an age by which somebody is called who was spoken of before: “the 45-year-old”. */
  readonly definite: boolean;
  /** What it is the size of, as a singular noun: “magnitude” in “magnitude 6.4”, “crowd” in “a crowd of 49,800”. */
  readonly quantity: string | null;
  /**
   * The telling words of its sentence in base form and cut to five letters, without dates and up to other figures that
   * could be taken for it.
   */
  readonly words: readonly string[];
  /** Those of the words that stand right beside it. */
  readonly beside: readonly string[];
  /** Which questions the words around it ask, the nearest first: “price”, “sentence”. */
  readonly asks: readonly string[];
  /** What in its sentence sets it apart from the figures of the event: “elsewhen”, “expected”, “besides”. */
  readonly asides: readonly string[];
}

/** A document that the numbers after it are read from: “a poll”, “official figures”. */
export interface DocumentMention extends Span {
  readonly kind: "document";
  readonly text: string;
  /** A poll or survey: the shares of a whole article may be its answers. */
  readonly poll: boolean;
  /** By what a source of its kind is called again (`Description`); `null` for a document that is no study. */
  readonly noun: string | null;
  /** Whether the words around it tell who made or published it. */
  readonly published: boolean;
}

/**
 * A number that follows from others in the same sentence: `written` is what the text says, `follows` what its `terms`
 * give, `agrees` whether the two are the same but for rounding and hedges. `sum`: parts of a whole; `difference`: by
 * how much the first number is larger than the second; `share`: a percentage of a part; `factor`: a number doubled or
 * halved; `change`: a percentage that turns the first number into the second; `points`: percentage points between two
 * shares; `gain`: a percentage that what was added makes of the first number; `direction`: a rise (1) or a fall (-1)
 * from the first number to the second.
 */
export interface RelationMention extends Span {
  readonly kind: "relation";
  readonly text: string;
  readonly type: "sum" | "difference" | "share" | "factor" | "change" | "points" | "gain" | "direction";
  readonly written: number;
  readonly follows: number;
  readonly agrees: boolean;
  readonly terms: readonly number[];
}
