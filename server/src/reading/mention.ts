import type { Span } from "../text/span.ts";
import type { DateExpression } from "../time/date-expression.ts";

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

/** What became of what, through what. `lasting`: a sum over all the time that its cause has lasted. */
export interface FigureSlot {
  readonly name: string;
  readonly lasting: boolean;
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
  /** A currency's ISO 4217 code, `percent`, `percentage-point`, or a unit's singular name; `null` for a count. */
  readonly unit: string | null;
  /** What is counted, as a noun phrase without its determiner: “drones”, “guided aerial bombs”. */
  readonly of: string | null;
  /** Whether it gives only an order of magnitude (“tens of thousands”) or an indefinite number (“several”). */
  readonly vague: boolean;
  /** The singular of the last noun of `of`: “drone”. */
  readonly head: string | null;
  readonly topic: FigureTopic;
  /** Said in passing, so that nobody would ask for its source: “two sides”, an age, the length of a meeting. */
  readonly routine: boolean;
  /** The question it answers, so that figures can be compared; `null` where none is known. */
  readonly slot: FigureSlot | null;
  /** The words that assert it, with their verb: “killed four people”. */
  readonly assertion: Span;
}

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
  /** The tense of the verb it belongs to; absent where there is none. */
  readonly tense?: "past" | "present" | "future";
  /** Present where it is named as known: “the year”, “the first nine months”. */
  readonly definite?: true;
  readonly setting?: DateSetting;
}

/** Whether the office is held at the time spoken of. */
export type RoleStatus = "current" | "former" | "then" | "acting" | "designate";

/** An office or function tied to a person: “US Secretary of State”, “a former culture minister”. */
export interface Role extends Span {
  readonly text: string;
  /** The title in lower case, without country, determiner or status: “deputy foreign minister”. */
  readonly title: string;
  /** The country or organisation whose office it is, in its canonical name: “United States”; `null` if unsaid. */
  readonly of: string | null;
  readonly status: RoleStatus;
}

/** A person's name, exactly: no title, no possessive. */
export interface PersonMention extends Span {
  readonly kind: "person";
  readonly text: string;
  /** The name in usual spelling: capitals and possessive folded. */
  readonly name: string;
  readonly roles: readonly Role[];
  /** Set where its place in the sentence alone tells that it is a person's. */
  readonly guessed?: true;
}

/** An organisation. `country` is set for a metonym or a national body: “Downing Street” is the United Kingdom. */
export interface OrganizationMention extends Span {
  readonly kind: "organization";
  readonly text: string;
  readonly name: string;
  readonly country: string | null;
}

/** A place. `country` is its canonical country where the lexicon knows it: “Lima” is Peru. */
export interface PlaceMention extends Span {
  readonly kind: "place";
  readonly text: string;
  readonly name: string;
  readonly country: string | null;
}

/**
 * A function that one person holds for a side of an event: “the Russian delegation, led by X”.
 * `position` is normalised (“head of delegation”, “mediator”); `side` is a canonical country or organisation.
 * The span covers the words that say it.
 */
export interface PositionMention extends Span {
  readonly kind: "position";
  readonly position: string;
  readonly side: string | null;
  /** The person, or for a mediator also a country or organisation, as the sentence names it. */
  readonly holder: Span;
  readonly holderName: string;
  readonly holderKind: HolderKind;
}

/** What holds a position: a name's kind, “European mediators” or “the Smith administration”. */
export type HolderKind = "person" | "organization" | "place" | "group" | "government";

/**
 * What the text says of an event: its number in a series, how many came before it, where it was held.
 * “a second round of peace talks in Oslo”, “two earlier rounds held in Doha”, “held at the Palace of Nations”.
 */
export interface EventMention extends Span {
  readonly kind: "event";
  readonly text: string;
  /** The event's noun, singular: “round”. */
  readonly noun: string;
  /** Its number in the series, counted from 1. */
  readonly ordinal: number | null;
  /** The words that give the number, so that they can be replaced. */
  readonly ordinalSpan: Span | null;
  /** How many came before, where the text says “two earlier rounds”. */
  readonly earlier: number | null;
  /** The town or country, as written. */
  readonly place: string | null;
  /** The building or ground, as written. */
  readonly venue: string | null;
}

/**
 * An agreement that somebody is held to, as in force: “the implementation of the Basel accord”, “the accord has been
 * violated”. The span covers the words for the agreement.
 */
export interface ComplianceMention extends Span {
  readonly kind: "compliance";
  readonly text: string;
  /** Whether it is named rather than only called “the agreement”, which is then one spoken of before. */
  readonly named: boolean;
}

/** Words that say that a country or organisation had no part in something: “Norway was not involved”. */
export interface AbsenceMention extends Span {
  readonly kind: "absence";
  readonly text: string;
  /** Who had no part: a country, or an organisation by its name. */
  readonly name: string;
}

/** Stands among spoken words for an ellipsis, words in brackets or a masked word. */
export const OMISSION = "…";

/** Words in quotation marks. The span includes the marks, `words` does not. */
export interface QuotationMention extends Span {
  readonly kind: "quotation";
  readonly text: string;
  readonly words: Span;
  /**
   * The words as two reports of one speech are compared, in one spelling; `OMISSION` where the text openly leaves
   * words out or puts in its own.
   */
  readonly spoken: readonly string[];
  /** Who speaks, as the text names them; `null` if nobody is named. */
  readonly speaker: string | null;
  readonly speakerSpan: Span | null;
  /** A title, a term or a distancing word in quotation marks rather than somebody's speech. */
  readonly scare: boolean;
  /** `false` where the opening mark is missing; the span then starts with the sentence. */
  readonly opened: boolean;
  /**
   * `false` where the paragraph has no closing mark. A quotation of several paragraphs is closed in its last one
   * only, so whether a mark is missing is known from the next paragraph.
   */
  readonly closed: boolean;
}

/**
 * Words that assert something checkable without a number: a superlative over a period, what a public thinks, how
 * markets react, what was discussed.
 */
export interface AssertionMention extends Span {
  readonly kind: "assertion";
  readonly text: string;
  readonly type: "superlative" | "public-opinion" | "reaction" | "agenda";
}

/** A document that the numbers after it are read from: “a poll”, “official figures”. */
export interface DocumentMention extends Span {
  readonly kind: "document";
  readonly text: string;
  /** A poll or survey: the shares of a whole article may be its answers. */
  readonly poll: boolean;
}

/**
 * A number that follows from others in the same sentence: `written` is what the text says, `follows` what its `terms`
 * give, `agrees` whether the two are the same but for rounding and hedges. `sum`: parts of a whole; `share`: a
 * percentage of a part; `factor`: a number doubled or halved; `change`: a percentage that turns the first number into
 * the second.
 */
export interface RelationMention extends Span {
  readonly kind: "relation";
  readonly text: string;
  readonly type: "sum" | "share" | "factor" | "change";
  readonly written: number;
  readonly follows: number;
  readonly agrees: boolean;
  readonly terms: readonly number[];
}

/** Named: a person or institution one could ring up. Anonymous: “a source close to …”. Vague: “analysts”. */
export type SourceClass = "named" | "anonymous" | "vague";

/** Who speaks. */
export interface AttributionSource extends Span {
  readonly text: string;
  readonly class: SourceClass;
  /** A pronoun or “the official”, for somebody spoken of before. */
  readonly resumes: boolean;
  /** The “who” or “which” that stands for the source in the cue's own clause: “Smith, who said …”. */
  readonly relative: (Span & { readonly text: string }) | null;
}

/** Who is said to have said what. The span covers source, cue and content. */
export interface AttributionMention extends Span {
  readonly kind: "attribution";
  readonly source: AttributionSource;
  readonly cue: Span & { readonly text: string };
  readonly content: Span & { readonly text: string };
  /** Whether the source is another news outlet, whose word is taken over. */
  readonly secondary: boolean;
  /** Whether the words are put at some time before and no word of when: “has previously said”. */
  readonly earlier: boolean;
  /**
   * `report`: the source says, shows or believes that it is so, and so vouches for the content. `attitude`: it wants,
   * backs, knows of or refuses it, or is denied, able or about to say it; nobody's word rests on that.
   */
  readonly stance: "report" | "attitude";
}

/** What is read from the text. */
export type Mention =
  | FigureMention
  | DateMention
  | PersonMention
  | OrganizationMention
  | PlaceMention
  | PositionMention
  | EventMention
  | AbsenceMention
  | ComplianceMention
  | QuotationMention
  | AssertionMention
  | DocumentMention
  | RelationMention
  | AttributionMention;

/** The mention type of a kind. */
export type MentionOf<K extends Mention["kind"]> = Extract<Mention, { kind: K }>;
