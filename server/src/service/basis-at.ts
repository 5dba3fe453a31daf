import type { Range } from "vscode-languageserver-types";
import { type Basis, basisOf } from "../dismissals/basis.ts";
import { sliceOf } from "../text/span.ts";
import { articleAt } from "./article-at.ts";
import type { Desk } from "./desk.ts";
import { findingAt } from "./finding-at.ts";

/** What the finding of a rule on these words rests on; `null` where there is none. */
export function basisAt(desk: Desk, uri: string, range: Range, code: string | null): Basis | null {
  const article = articleAt(desk, uri);
  const finding = code === null ? null : findingAt(desk, article, range, code);
  return finding && basisOf(finding, sliceOf(article.document.getText(), finding), desk.facts);
}

/** What the finding that a note answers rests on. */
export function basisOfNote(desk: Desk, uri: string, id: string): Basis | null {
  const placed = desk.notes(uri).find(({ note }) => note.id === id);
  const range = placed?.span ? desk.range(uri, placed.span) : null;
  return placed === undefined || range === null ? null : basisAt(desk, uri, range, placed.note.answers);
}
