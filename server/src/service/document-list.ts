import type { DocumentItem } from "../protocol/documents.ts";
import { inOrder } from "../text/in-order.ts";
import { fileNameOf } from "../text/uris.ts";
import { checklistProgress } from "./checklist-desk.ts";
import { progressOf } from "./claim-progress.ts";
import type { Library, ListedLibrary } from "./library.ts";

/** Every document with what the sidebar shows of it, in the order of paths. */
export function documentList(library: ListedLibrary): DocumentItem[] {
  return library
    .uris()
    .map((uri) => documentItem(library, uri))
    .sort((a, b) => inOrder(a.path, b.path));
}

function documentItem(library: ListedLibrary, uri: string): DocumentItem {
  const digest = library.digest(uri);
  const findings = library.summary(uri);
  return {
    uri,
    path: library.path(uri),
    title: titleOf(library, uri),
    date: digest?.date ? { value: digest.date.value, basis: digest.date.basis } : null,
    claims: digest?.claims ?? 0,
    ...progressOf(library, uri),
    findings: findings.count,
    worst: findings.worst,
    checklist: checklistProgress(library, uri),
    problem: library.problem(uri),
  };
}

/** A document's title, else its file's name. */
export function titleOf(library: Library, uri: string): string {
  return library.digest(uri)?.title || fileNameOf(uri);
}
