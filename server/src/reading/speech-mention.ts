import type { Span } from "../text/span.ts";

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
 * Named: a person, a body or a document that one could ring up or look up. Anonymous: somebody in particular whose name
 * is not told, “a source close to …”, “one resident”. Vague: nobody in particular, “analysts”, “locals”, “a study”.
 */
export type SourceClass = "named" | "anonymous" | "vague";

/** A source that is only described: by what an article may call it again, “study” for “a new paper”. */
export interface Description {
  readonly noun: string;
  /** “The study”, “their neighbour”: it was spoken of before, or is known by somebody who was. */
  readonly definite: boolean;
}

/** Who speaks. */
export interface AttributionSource extends Span {
  readonly text: string;
  readonly class: SourceClass;
  /** A pronoun or “the official”, for somebody spoken of before. */
  readonly resumes: boolean;
  /** Whom it takes up where it resumes, as named before: “Smith” for “he”; `null` where that is not known. */
  readonly takesUp: string | null;
  /** Several people of whom nobody is named: “officials”, “analysts”. */
  readonly group: boolean;
  /** Whether it is not named itself, but somebody of its kind is where the article reports next: “critics said … said Ana Ruiz”. */
  readonly namedNext: boolean;
  /** Whether it is a pronoun alone. */
  readonly isPronoun: boolean;
  /** `null` for a name, a pronoun, and for officials and bodies. */
  readonly described: Description | null;
  /** The word that the others belong to: “Smith” in “spokesman Smith of Leeds”, “aides” in “Smith’s aides”. */
  readonly head: Span;
  /** The “who” or “which” that stands for the source in the cue's own clause: “Smith, who said …”. */
  readonly relative: (Span & { readonly text: string }) | null;
}

/** Who is said to have said what. The span covers source, cue and content. */
export interface AttributionMention extends Span {
  readonly kind: "attribution";
  readonly source: AttributionSource;
  readonly cue: Span & { readonly text: string };
  readonly content: Span & { readonly text: string };
  /** Whether the source is another news outlet that the article relies on. */
  readonly secondary: boolean;
  /** Whether the words are put at some time before and no word of when: “has previously said”. */
  readonly earlier: boolean;
  /** Whether the source only asks: “a reporter asked whether it was safe”. */
  readonly asks: boolean;
  /**
   * `report`: the source says, shows or believes that it is so, and so vouches for the content. `attitude`: it wants,
   * backs, knows of or refuses it, or is denied, able or about to say it; nobody's word rests on that.
   */
  readonly stance: "report" | "attitude";
}
