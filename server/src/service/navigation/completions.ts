import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type Position,
} from "vscode-languageserver-types";
import { nameParts } from "../../claims/name-key.ts";
import { foldName } from "../../facts/fold-words.ts";
import type { HeldArticle } from "../articles.ts";
import type { Library } from "../library.ts";
import { rangeOf } from "../positions.ts";

/** Names are offered from so many letters on; fewer would offer half the folder. */
const FEWEST_LETTERS = 2;
const MOST = 50;
/** No name is longer, in UTF-16 units; a paragraph on one line may be. */
const LONGEST = 256;

/**
 * The names of the folder that go on as the words before the caret do: each person in house style
 * (the pack's first spelling, else the one used most), organisations and places as they are written. Only after a
 * capital letter.
 */
export function completionsAt(
  library: Library,
  { document }: HeldArticle,
  position: Position,
): CompletionList {
  const at = document.offsetAt(position);
  const typed = nameBefore(document.getText(), at);
  if (typed.length < FEWEST_LETTERS) return { isIncomplete: true, items: [] };
  const range = rangeOf(document, { start: at - typed.length, end: at });
  const wanted = foldName(typed);
  const names = [...namesIn(library)].filter(([name]) => goesOn(name, wanted));
  const items = names
    .sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(
      ([name, times], index): CompletionItem => ({
        label: name,
        kind: CompletionItemKind.Text,
        detail: times === 1 ? "in one document" : `in ${times.toLocaleString("en")} documents`,
        filterText: typed,
        sortText: String(index).padStart(3, "0"),
        textEdit: { range, newText: name },
      }),
    );
  return { isIncomplete: true, items };
}

/** The last one or two words before an offset, if they begin with a capital. Looks no further than a name is long. */
export function nameBefore(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - LONGEST), offset);
  return /(?:\p{Lu}[\p{L}’'-]*[^\S\r\n])?\p{Lu}[\p{L}’'-]*$/u.exec(before)?.[0] ?? "";
}

/** Names and how often the folder writes them; a person's spellings count for the one of house style. */
function namesIn(library: Library): Map<string, number> {
  const names = new Map<string, number>();
  const count = (name: string, times: number): void => {
    names.set(name, (names.get(name) ?? 0) + times);
  };
  const corpus = library.corpus();
  for (const { value, uris } of corpus.all("people")) {
    if (nameParts(value.name).given === null) continue;
    count(library.facts.personNamed(value.name)?.fact.names[0] ?? value.name, uris.length);
  }
  for (const { value, uris } of corpus.all("things")) count(value.name, uris.length);
  return names;
}

/** Whether a name, or its family name, begins with what was typed and is more than that. */
function goesOn(name: string, wanted: string): boolean {
  const folded = foldName(name);
  const family = foldName(nameParts(name).family);
  return folded !== wanted && (folded.startsWith(wanted) || family.startsWith(wanted));
}
