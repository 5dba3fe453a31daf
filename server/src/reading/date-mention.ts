import type { Span } from "../text/span.ts";
import type { DateExpression } from "../time/date-expression.ts";

/** A word that tells what came about: “launched”, “annexed”, “ended”, “born”. */
export interface DateCue extends Span {
  readonly kind: "begins" | "happens" | "recurs" | "ends" | "birth";
  /** The word in lower case. */
  readonly word: string;
  /** Whether a conjunction joins it to what stands before: “sank and shocked”. */
  readonly conjoined: boolean;
}

/** What the words around a date make of it. */
export interface DateSetting {
  /** How what is told lies to the date; `of` where the date qualifies a noun: “the 2012 flood”. */
  readonly relation: "at" | "of" | "since" | "until" | "before" | "after";
  /**
   * The words that are told of that date: its clause, without phrases told of other times. It lies after the
   * date where a clause like “2014, when …” follows. With `of` it is the noun that the date qualifies, behind the
   * date (“the 2012 flood”) or before it (“the flood of 2012”).
   */
  readonly scope: Span;
  /**
   * What is told: a beginning, an end, what happens once or may recur, a sequel of what was told before, a look
   * back, or no fact at all.
   */
  readonly course:
    | "begins"
    | "happens"
    | "recurs"
    | "ends"
    | "follows"
    | "looks-back"
    | "birth"
    | "imagined"
    | null;
  /** The words that tell of a beginning, a happening or an end, whatever else the clause says. */
  readonly cues: readonly DateCue[];
}

/** Words that name a time. What they mean is worked out once the article's own date is known. */
export interface DateMention extends Span {
  readonly kind: "date";
  readonly text: string;
  readonly expression: DateExpression;
  /** The tense of the verb it belongs to; `undefined` where there is none. */
  readonly tense?: "past" | "present" | "future" | undefined;
  /** Set on a date without a year that lies ahead of the article, by its verb: “will close in June”. */
  readonly ahead?: true | undefined;
  /** Set where it is named as known: “the year”, “the first nine months”. */
  readonly definite?: true | undefined;
  /** Set where a verb follows right behind it: “the flood in 2012 led to …”. */
  readonly beforeVerb?: true | undefined;
  readonly setting?: DateSetting | undefined;
}
