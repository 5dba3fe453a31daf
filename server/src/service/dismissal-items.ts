import type { DismissalItem } from "../protocol/dismissals.ts";
import { uriBelow } from "../text/uris.ts";
import type { Desk } from "./desk.ts";
import type { KeptDismissal } from "./dismissals-shelf.ts";

/** A dismissal for an article or a folder as lists show it. */
export function dismissalItem({ root, dismissal }: KeptDismissal, desk: Desk): DismissalItem {
  const { id, code, article, subject, reason, by, at } = dismissal;
  const uri = article === null ? null : uriBelow(root, article);
  const { answered, back } = desk.tally.effect(id);
  return {
    id,
    scope: article === null ? "folder" : "article",
    uri,
    path: article,
    range: null,
    code,
    subject,
    reason,
    by,
    at,
    answered,
    back,
  };
}

/** The findings that notes of an article dismiss where they stand, as lists show them. */
export function dismissedPlaces(uri: string, desk: Desk): DismissalItem[] {
  const dismissed = desk
    .notes(uri)
    .filter(({ note }) => note.status === "dismissed" && note.answers !== null);
  return dismissed.map(({ note, span }) => {
    const { answered, back } = desk.tally.effect(note.id);
    return {
      id: note.id,
      scope: "place",
      uri,
      path: desk.path(uri),
      range: span && desk.range(uri, span),
      code: note.answers ?? "",
      subject: note.quote.exact,
      reason: note.reason ?? "",
      by: note.creator,
      at: note.modified,
      answered,
      back,
    };
  });
}
