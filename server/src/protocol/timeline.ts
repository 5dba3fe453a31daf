import type { Range } from "vscode-languageserver-types";
import type { DocumentItem } from "./documents.ts";
import type { FindingItem } from "./findings.ts";

/** Which part of a folder's timeline is asked for; `null`: all of it. */
export interface TimelineQuery {
  readonly uri: string | null;
  /** The first and the last day, ISO, both included. */
  readonly from: string | null;
  readonly to: string | null;
  /** How many entries at most; `null`: 1,000. */
  readonly limit: number | null;
}

/** One thing that a document puts in time. */
export interface TimelineItem {
  /** The same as long as the words besides the date stay. */
  readonly id: string;
  readonly uri: string;
  /** The document's own day; what it dates; an event that it names undated, at the day that a fact gives. */
  readonly kind: "article" | "dated" | "known";
  /** The first and the last day, ISO, both included. */
  readonly from: string;
  readonly to: string;
  /** At which of its ends it is open or only about so. */
  readonly fades: "start" | "end" | "both" | null;
  readonly basis: "written" | "worked-out" | "guessed" | "fact";
  /** The words that give the time. */
  readonly when: string;
  /** What happened then, in the document's words. */
  readonly text: string;
  /** The words to open. */
  readonly range: Range;
  /** The id of its event among the timeline's `events`. */
  readonly event: string | null;
  /** The id of the claim that it dates. */
  readonly claim: string | null;
  /** Who vouches; `null` if nobody. */
  readonly source: string | null;
  /** Where it lies after the document's own day: told as to come, or as having been. */
  readonly ahead: "announced" | "told" | null;
  /** What stands out: documents or facts that disagree, or a time at which it cannot have been. */
  readonly trouble: "conflict" | "anachronism" | null;
  readonly findings: readonly FindingItem[];
  /** The ids of the entries that its findings compare it with. */
  readonly comparedWith: readonly string[];
}

/** Something that happened, as far as one or more documents tell of it. */
export interface TimelineEvent {
  readonly id: string;
  readonly name: string;
  /** Its days, ISO, as a fact pack gives them, and where the pack has them from. */
  readonly known: { readonly from: string; readonly to: string; readonly source: string } | null;
}

/** What the documents of a folder put in time, in the order of time. */
export interface Timeline {
  readonly entries: readonly TimelineItem[];
  readonly events: readonly TimelineEvent[];
  /** The documents of the entries. */
  readonly documents: readonly (Pick<DocumentItem, "uri" | "path" | "title"> & {
    readonly date: string | null;
  })[];
  /** How many entries there are within what was asked for; more than are given where the limit was reached. */
  readonly total: number;
  /** How many documents were looked at. */
  readonly read: number;
}
