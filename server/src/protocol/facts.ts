import type { Range } from "vscode-languageserver-types";

/** What to import from Wikidata, and where the pack goes. */
export interface ImportOrder {
  /** The file of the pack; it is overwritten if it exists. */
  readonly uri: string;
  /** Ids of items: “Q42”. */
  readonly positions: readonly string[];
  readonly people: readonly string[];
  readonly events: readonly string[];
  /** The token under which `$/progress` tells, in words, how far the import is; `null`: nobody wants to know. */
  readonly progress: string | null;
}

/** What an import brought: how many facts, and how much was left out for want of a name or a date. */
export interface ImportResult {
  readonly terms: number;
  readonly people: number;
  readonly events: number;
  readonly leftOut: number;
}

/** A fact that words of an article may become, with what the article tells of it. */
export interface FactDraft {
  /** The list of a pack that it goes into. */
  readonly kind: "events" | "terms" | "people" | "places" | "organisations" | "works";
  /** What it would say: “Term of office: Ida Jensen, harbour master”. */
  readonly title: string;
  /** The keys that a person may fill in; `value` is null where the article does not tell. */
  readonly fields: readonly {
    readonly key: string;
    readonly value: string | null;
    readonly required: boolean;
    readonly prompt: string;
  }[];
}

/** What may become a fact at a place, and where it may go. */
export interface FactDrafts {
  readonly range: Range;
  readonly result: {
    readonly drafts: readonly FactDraft[];
    /** The packs of the article's folder. */
    readonly packs: readonly { readonly uri: string; readonly name: string }[];
    /** The folder that a new pack's file goes into. */
    readonly folder: string;
  };
}

/** A fact to be written. */
export interface FactToAdd {
  /** The file of the pack; it is made if there is none. */
  readonly uri: string;
  readonly kind: FactDraft["kind"];
  /** Key → value; empty ones are left out. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Where a new fact stands. */
export interface AddedFact {
  readonly uri: string;
  readonly range: Range;
}
