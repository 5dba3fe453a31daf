import type { DiffPart } from "../corpus/agreement/word-diff.ts";
import type { Span } from "../text/span.ts";

/** A passage that speaks for or against; `uri` may be the article itself. */
export interface DocumentEvidence extends Span {
  readonly uri: string;
  readonly text: string;
  readonly message: string;
  /** What the passage answers to the finding's question, where it answers one. */
  readonly answer?: string;
  /** What the answer comes to: equal for answers that say the same in other words. */
  readonly same?: string;
  /** How its words differ from another document’s, where it is about a wording. */
  readonly wording?: readonly DiffPart[];
}

/** A fact of a pack: its id, where the pack has it from, and what it says. */
export interface FactEvidence {
  readonly fact: string;
  readonly source: string;
  readonly message: string;
}

export type Evidence = DocumentEvidence | FactEvidence;

/** One spelling in the place of another: by house style, of a name, or of a word of a person's name. */
export interface Respelling {
  readonly of: "style" | "name" | "person";
  readonly from: string;
  readonly to: string;
}

/** What a rule noticed. The message names what was compared and never calls a side wrong without evidence. */
export interface Finding extends Span {
  readonly code: string;
  readonly message: string;
  readonly evidence: readonly Evidence[];
  /** Replacements for exactly the finding's span, best first. */
  readonly suggestions: readonly string[];
  /** What spelling is to be replaced by which wherever it stands, where the finding is about one. */
  readonly respelling?: Respelling;
  /** Whether the first suggestion may be applied without a person looking: it restores what was written. */
  readonly safe?: boolean;
  /** What documents disagree on, where they do, and what this passage answers. */
  readonly question?: string;
  /** The finding's own words: where it asks a question, and in what is kept of an article. */
  readonly words?: string;
  readonly answer?: string;
  /** What the answer comes to: equal for answers that say the same in other words. */
  readonly same?: string;
  /** How its words differ from another document’s, where it is about a wording. */
  readonly wording?: readonly DiffPart[];
}
