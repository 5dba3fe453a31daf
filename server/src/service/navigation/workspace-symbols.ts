import { SymbolKind, type WorkspaceSymbol } from "vscode-languageserver-types";
import type { Statement } from "../../corpus/agreement/statement.ts";
import type { ArticleDigest } from "../../corpus/digest.ts";
import { EventClusters } from "../../corpus/events/event-clusters.ts";
import { foldName } from "../../facts/fold-words.ts";
import type { NameMention } from "../../reading/name-mention.ts";
import type { Span } from "../../text/span.ts";
import type { Library } from "../library.ts";

/** As many names as a list of symbols can sensibly show. */
const MOST = 500;

type Kind = NameMention["kind"] | "event";

const kinds: Readonly<Record<Kind, SymbolKind>> = {
  event: SymbolKind.Event,
  person: SymbolKind.Class,
  organization: SymbolKind.Module,
  place: SymbolKind.Namespace,
};

/** The statements whose words name an event: “the third round of talks in Lima”, “Porto beat Benfica 2-1”. */
const NAMED_EVENTS: ReadonlySet<Statement["kind"]> = new Set(["number", "venue", "place", "host", "outcome"]);

/**
 * The people, organisations, places and events of the folder whose name contains the letters of `query` in their order,
 * each document's with its first mention. An event is called as the document calls it, with the number of the others that tell of it.
 */
export function workspaceSymbols(library: Library, query: string): WorkspaceSymbol[] {
  const letters = foldName(query).replace(/\s/g, "");
  const symbols: WorkspaceSymbol[] = [];
  const clusters = new EventClusters(library.corpus());
  for (const uri of documentsNaming(library, letters)) {
    const digest = library.digest(uri);
    for (const { kind, name, mention } of digest === undefined ? [] : namesOf(digest)) {
      const range = holdsInOrder(foldName(name), letters) ? library.range(uri, mention) : null;
      if (range === null) continue;
      const location = { uri, range };
      const others = kind === "event" ? clusters.othersTelling(uri, mention).length : 0;
      const also =
        others === 0 ? "" : `, also told in ${others} other ${others === 1 ? "document" : "documents"}`;
      const containerName = `${library.path(uri)}${also}`;
      symbols.push({ name, kind: kinds[kind], containerName, location });
      if (symbols.length === MOST) return symbols;
    }
  }
  return symbols;
}

/** The documents that have such a name, or name any event, in the order of their URIs. */
function documentsNaming(library: Library, letters: string): string[] {
  const corpus = library.corpus();
  const found = new Set<string>();
  for (const groups of [corpus.all("people"), corpus.all("things")]) {
    for (const { value, uris } of groups) {
      if (holdsInOrder(foldName(value.name), letters)) for (const uri of uris) found.add(uri);
    }
  }
  for (const { value, uris } of corpus.unpacked("statements"))
    if (NAMED_EVENTS.has(value.kind)) for (const uri of uris) found.add(uri);
  for (const { uris } of corpus.all("datings")) for (const uri of uris) found.add(uri);
  return [...found].sort();
}

interface FirstMention {
  readonly kind: Kind;
  readonly name: string;
  readonly mention: Span;
}

function namesOf({ says: { people, things, statements, datings } }: ArticleDigest): FirstMention[] {
  const named = [
    ...people.map(({ value: { name }, place }) => ({ kind: "person" as const, name, place })),
    ...things.map(({ value: { kind, name }, place }) => ({ kind, name, place })),
  ];
  const first = new Map<string, FirstMention>();
  for (const { kind, name, place } of named) {
    const [mention] = place.mentions;
    const key = `${kind} ${name}`;
    if (mention !== undefined && !first.has(key)) first.set(key, { kind, name, mention });
  }
  const told = [
    ...statements.flatMap(({ value, place }) =>
      NAMED_EVENTS.has(value.kind) ? [{ name: place.text, place }] : [],
    ),
    ...datings.map(({ place }) => ({ name: place.name, place })),
  ];
  for (const { name, place } of told) {
    const line = name.replace(/\s+/g, " ").trim();
    const key = `event ${foldName(line)}`;
    if (line !== "" && !first.has(key)) first.set(key, { kind: "event", name: line, mention: place });
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
