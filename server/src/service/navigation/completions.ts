import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type Position,
} from "vscode-languageserver-types";
import { nameParts } from "../../claims/name-key.ts";
import { foldName } from "../../facts/fold-words.ts";
import type { HouseStyle } from "../../facts/house-style.ts";
import { inOrder } from "../../text/in-order.ts";
import type { HeldArticle } from "../held-article.ts";
import type { Library } from "../library.ts";
import { rangeOf } from "../positions.ts";

/** Names are offered from so many letters on; fewer would offer half the folder. */
const FEWEST_LETTERS = 2;
const MOST = 50;
/** No name is longer, in UTF-16 units; a paragraph on one line may be. */
const LONGEST = 256;

/**
 * The names of the folder that go on as the words before the caret do: each person in house style
 * (as the settings say, else the pack's first spelling, else the one used most), organisations and places as they are
 * written where the settings do not say otherwise; what the settings prefer first. Only after a
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
  const preferred = new Set(library.facts.houseStyle.entries.map((entry) => entry.preferred));
  const rank = (name: string): number => (preferred.has(name) ? 0 : 1);
  const items = names
    .sort(([a, timesA], [b, timesB]) => rank(a) - rank(b) || timesB - timesA || inOrder(a, b))
    .slice(0, MOST)
    .map(
      ([name, times], index): CompletionItem => ({
        label: name,
        kind: CompletionItemKind.Text,
        detail: detailOf(times, preferred.has(name)),
        filterText: typed,
        sortText: String(index).padStart(3, "0"),
        textEdit: { range, newText: name },
      }),
    );
  return { isIncomplete: true, items };
}

function detailOf(times: number, isPreferred: boolean): string {
  const where = times === 1 ? "in one document" : `in ${times.toLocaleString("en")} documents`;
  if (!isPreferred) return where;
  return times === 0 ? "house style" : `house style, ${where}`;
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
  const { houseStyle } = library.facts;
  for (const { preferred } of houseStyle.entries) count(preferred, 0);
  for (const { value, uris } of corpus.all("people")) {
    if (nameParts(value.name).given === null) continue;
    const name = library.facts.personNamed(value.name)?.fact.names[0] ?? value.name;
    count(inStyle(name, houseStyle), uris.length);
  }
  for (const { value, uris } of corpus.all("things")) count(inStyle(value.name, houseStyle), uris.length);
  return names;
}

/** A name with the forms that house style replaces replaced. */
function inStyle(name: string, houseStyle: HouseStyle): string {
  return houseStyle
    .findIn(name)
    .toReversed()
    .reduce(
      (text, { start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end),
      name,
    );
}

/** Whether a name, or its family name, begins with what was typed and is more than that. */
function goesOn(name: string, wanted: string): boolean {
  const folded = foldName(name);
  const family = foldName(nameParts(name).family);
  return folded !== wanted && (folded.startsWith(wanted) || family.startsWith(wanted));
}
