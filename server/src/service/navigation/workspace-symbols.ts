import { SymbolKind, type WorkspaceSymbol } from "vscode-languageserver-types";
import { foldName } from "../../facts/fold-words.ts";
import type { Mention } from "../../reading/mention.ts";
import { isName, type NameMention } from "../../reading/name-mention.ts";
import type { Library } from "../library.ts";
import { rangeOf } from "../positions.ts";

/** As many names as a list of symbols can sensibly show. */
const MOST = 500;

const kinds: Readonly<Record<NameMention["kind"], SymbolKind>> = {
  person: SymbolKind.Class,
  organization: SymbolKind.Module,
  place: SymbolKind.Namespace,
};

/**
 * The people, organisations and places of the folder whose name contains the letters of `query` in their order, each
 * document's with its first mention.
 */
export function workspaceSymbols(library: Library, query: string): WorkspaceSymbol[] {
  const letters = foldName(query).replace(/\s/g, "");
  const symbols: WorkspaceSymbol[] = [];
  for (const { uri, document, analysis } of library.articles()) {
    for (const { kind, name, mention } of namesOf(analysis?.mentions ?? [], analysis?.people ?? [])) {
      if (!holdsInOrder(foldName(name), letters)) continue;
      const location = { uri, range: rangeOf(document, mention) };
      symbols.push({ name, kind: kinds[kind], containerName: library.path(uri), location });
      if (symbols.length === MOST) return symbols;
    }
  }
  return symbols;
}

interface FirstMention {
  readonly kind: NameMention["kind"];
  readonly name: string;
  readonly mention: NameMention;
}

function namesOf(
  mentions: readonly Mention[],
  people: readonly { readonly name: string; readonly mentions: readonly NameMention[] }[],
): FirstMention[] {
  const first = new Map<string, FirstMention>();
  for (const { name, mentions: own } of people) {
    const [mention] = own;
    if (mention !== undefined) first.set(`person ${name}`, { kind: "person", name, mention });
  }
  for (const mention of mentions) {
    if (!isName(mention) || mention.kind === "person") continue;
    const key = `${mention.kind} ${mention.name}`;
    if (!first.has(key)) first.set(key, { kind: mention.kind, name: mention.name, mention });
  }
  return [...first.values()];
}

function holdsInOrder(name: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    const at = name.indexOf(letter, from);
    if (at === -1) return false;
    from = at + letter.length;
  }
  return true;
}
