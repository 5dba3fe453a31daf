import type { Range } from "vscode-languageserver-types";

/** A piece of evidence of a note. */
export interface EvidenceItem {
  readonly id: string;
  /** A URL, or a document's URI. It is what somebody wrote: open only `http:`, `https:` and documents, on a click. */
  readonly source: string;
  /** The words in the source; `null` where the whole of it counts. */
  readonly quote: string | null;
  readonly publisher: string | null;
  /** The day it was looked up, ISO. */
  readonly accessed: string | null;
  readonly stance: "supports" | "refutes" | null;
  /** The URL of an archived copy. */
  readonly archived: string | null;
  /** Markdown. */
  readonly comment: string;
}

/** New evidence. Absent fields are empty; `accessed` is today. */
export interface NewEvidence {
  readonly source: string;
  /** Where the words stand, if `source` is a document that is known here; else `quote` gives the words. */
  readonly range?: Range | null;
  readonly quote?: string | null;
  readonly publisher?: string | null;
  readonly accessed?: string | null;
  readonly stance?: EvidenceItem["stance"];
  readonly archived?: string | null;
  readonly comment?: string;
}

/** A piece of evidence of a note. */
export interface EvidenceRef {
  readonly uri: string;
  readonly id: string;
  /** The id of the evidence. */
  readonly evidence: string;
}

/** Where a piece of evidence is: a web address or a document, and where its words stand there now. */
export interface EvidencePlace {
  readonly source: string;
  /** `null` where the words are gone, or the whole of it counts. */
  readonly range: Range | null;
}
