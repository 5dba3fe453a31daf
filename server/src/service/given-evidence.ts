import type { Evidence } from "../notes/note.ts";
import { quoteOf } from "../notes/quote-of.ts";
import type { NewEvidence } from "../protocol/evidence.ts";
import type { Desk } from "./desk.ts";
import { checkedArchive, checkedSource } from "./evidence-source.ts";
import type { NoteTools } from "./note-tools.ts";
import { spanOf } from "./positions.ts";

/** A piece of evidence that a person adds to a note of an article. Throws an error fit to show. */
export function newEvidence(
  article: string,
  given: NewEvidence,
  desk: Desk,
  { newId, now }: Pick<NoteTools, "newId" | "now">,
): Evidence {
  return {
    id: newId(),
    source: given.source,
    quote: null,
    publisher: null,
    accessed: now().slice(0, 10),
    stance: null,
    archived: null,
    comment: "",
    ...evidencePart(article, given, desk),
  };
}

/** What a person says of a piece of evidence, checked, and as notes keep it. Throws an error fit to show. */
export function evidencePart(
  article: string,
  { source, range, quote, ...part }: Partial<NewEvidence>,
  desk: Desk,
): Partial<Evidence> {
  const exact = quote ?? "";
  const other = source === undefined || !range ? undefined : desk.article(source);
  return {
    ...part,
    ...(part.archived === undefined ? {} : { archived: checkedArchive(part.archived) }),
    ...(source === undefined ? {} : { source: desk.reference(article, checkedSource(desk, source)) }),
    ...(other !== undefined && range
      ? { quote: quoteOf(other.document.getText(), spanOf(other.document, range)).quote }
      : quote === undefined
        ? {}
        : { quote: exact === "" ? null : { exact, prefix: "", suffix: "" } }),
  };
}
