import type {
  AnnotatedTextEdit,
  ChangeAnnotation,
  Range,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver-types";
import type { HeldArticle } from "../held-article.ts";
import type { Library } from "../library.ts";
import { rangeOf } from "../positions.ts";
import { thingAt } from "./named-thing.ts";

/** Marks edits inside quotations: they are somebody's words, and the person is asked. */
export const IN_QUOTATION = "in-quotation";

export const inQuotation: ChangeAnnotation = {
  label: "Inside a quotation",
  description: "Somebody else’s words",
  needsConfirmation: true,
};

/** What would be renamed at an offset; `null` where nothing is named. */
export function renameRangeAt(
  library: Library,
  article: HeldArticle,
  offset: number,
): { readonly range: Range; readonly placeholder: string } | null {
  const thing = thingAt(library, article, offset);
  return thing === null ? null : { range: rangeOf(article.document, thing.at), placeholder: thing.at.text };
}

/**
 * Spells a name otherwise in all documents. Where old and new have as many words, each changed word changes wherever
 * the thing is named, so that a surname alone follows; else only the places that say the same words. `asks`: the
 * client can ask about single edits; then those inside quotations wait for an answer. Throws on an empty name.
 */
export function renameAt(
  library: Library,
  article: HeldArticle,
  { offset, to, asks }: { readonly offset: number; readonly to: string; readonly asks: boolean },
): WorkspaceEdit | null {
  const thing = thingAt(library, article, offset);
  if (thing === null) return null;
  const name = to.replace(/\s+/g, " ").trim();
  if (name === "") throw new Error("A name cannot be empty.");
  const respell = respelling(thing.at.text, name);
  const edits = new Map<string, (TextEdit | AnnotatedTextEdit)[]>();
  for (const place of thing.places) {
    const words = respell(place.mention.text);
    const range = library.range(place.uri, place.mention);
    if (words === place.mention.text || range === null) continue;
    const edit: TextEdit = { range, newText: words };
    const annotated = asks && place.mention.quoted ? { ...edit, annotationId: IN_QUOTATION } : edit;
    edits.set(place.uri, [...(edits.get(place.uri) ?? []), annotated]);
  }
  if (!asks) return { changes: Object.fromEntries(edits) };
  return {
    documentChanges: [...edits].map(([uri, changes]) => ({
      textDocument: { uri, version: null },
      edits: changes,
    })),
    changeAnnotations: {
      [IN_QUOTATION]: inQuotation,
    },
  };
}

function respelling(from: string, to: string): (text: string) => string {
  const [before, after] = [from.split(/\s+/), to.split(" ")];
  if (before.length !== after.length) return (text) => (text === from ? to : text);
  const words = new Map(before.map((word, index) => [word, after[index] ?? word]));
  return (text) => text.replace(/\S+/g, (word) => words.get(word) ?? word);
}
