import { findQuote } from "../notes/find-quote.ts";
import { webAddress } from "../notes/web-address.ts";
import type { EvidencePlace, EvidenceRef } from "../protocol/evidence.ts";
import type { Desk } from "./desk.ts";

/**
 * Where the words of a piece of evidence stand in its document now; no range where they are gone or it quotes none. Throws
 * an error fit to show.
 */
export function evidencePlace(desk: Desk, { uri, id, evidence }: EvidenceRef): EvidencePlace {
  const note = desk.notes(uri).find((placed) => placed.note.id === id)?.note;
  const found = note?.evidence.find((each) => each.id === evidence);
  if (found === undefined) throw new Error("This part of the note is not there any more.");
  const source = desk.resolved(uri, found.source);
  const text = webAddress(source) === null ? desk.text(source) : undefined;
  const span = text === undefined || found.quote === null ? null : findQuote(text, found.quote);
  return { source, range: span && desk.range(source, span) };
}
