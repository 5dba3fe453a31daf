import type { Span } from "../text/span.ts";

/** How a clause is told: as a fact, as what is to come, or as what may be, is supposed or depends on something. */
export type Mood = "told" | "planned" | "unsure";

/** When a verb puts what it tells, a perfect in the past, what is only planned or supposed ahead; `none` without a finite verb. */
export type ClauseTense = "past" | "present" | "future" | "none";

/** Who or what takes part in what a clause tells, or where, when and how it is. */
export interface PropositionArgument extends Span {
  /** `subject` who does it, `object` to whom or what it is done, whatever the voice; else the preposition. */
  readonly role: string;
  /** Its telling words in base form, the one that the others belong to last. */
  readonly words: readonly string[];
}

/** Who did what to whom. The span covers the clause from its first to its last argument. */
export interface PropositionMention extends Span {
  readonly kind: "proposition";
  /** The class of its verb, or of the noun that names an event; the verb's base form where it is of none. */
  readonly verb: string;
  /** Which way it goes, where the class has an opposite that goes by the same name: 1 “rose”, -1 “fell”. */
  readonly direction: 1 | 0 | -1;
  /** The words of its verb: “was not arrested”. */
  readonly said: Span;
  readonly negated: boolean;
  readonly mood: Mood;
  readonly tense: ClauseTense;
  readonly arguments: readonly PropositionArgument[];
  /** Its words that tell what the text is about, verbs by their class: long ones, but for the commonest of all. */
  readonly topical: readonly string[];
  /** Those of its words that few articles have, in base form; names with a capital. */
  readonly rare: readonly string[];
}
