import { SymbolKind, type WorkspaceSymbol } from "vscode-languageserver-types";
import { EventClusters } from "../../corpus/events/event-clusters.ts";
import type { Span } from "../../text/span.ts";
import type { Library } from "../library.ts";
import type { Pace } from "../pace.ts";
import { type FoundName, namesLike } from "./names-like.ts";

/** As many names as a list of symbols can sensibly show. */
const MOST = 500;

/** In so many documents one name is listed; what stands in more is found by its references. */
const MOST_DOCUMENTS = 10;

const kinds: Readonly<Record<FoundName["kind"], SymbolKind>> = {
  event: SymbolKind.Event,
  person: SymbolKind.Class,
  organization: SymbolKind.Module,
  place: SymbolKind.Namespace,
};

/**
 * The people, organisations, places and events of the folder whose name contains the letters of `query` in their order,
 * those that it fits best first, each with its first mention in each of the first documents. An event is called as the
 * document calls it, with the number of the others that tell of it. Editors show the document beside that.
 */
export async function workspaceSymbols(
  library: Library,
  query: string,
  pace: Pace,
): Promise<WorkspaceSymbol[]> {
  const symbols: WorkspaceSymbol[] = [];
  const clusters = new EventClusters(library.corpus());
  for (const found of await namesLike(library.corpus(), query, pace)) {
    const shown = found.said.slice(0, MOST_DOCUMENTS);
    const more = found.said.length - shown.length;
    for (const [nth, said] of shown.entries()) {
      await pace.pause();
      if (pace.signal?.aborted || symbols.length === MOST) return symbols;
      const mention = said.place();
      const range = mention === undefined ? null : library.range(said.uri, mention);
      if (mention === undefined || range === null) continue;
      const also = found.kind === "event" ? alsoTold(clusters, said.uri, mention) : [];
      const others = nth === shown.length - 1 && more > 0 ? [`and in ${documents(more, "more")}`] : [];
      const about = [...also, ...others].join(", ");
      symbols.push({
        name: found.name,
        kind: kinds[found.kind],
        ...(about === "" ? {} : { containerName: about }),
        location: { uri: said.uri, range },
      });
    }
  }
  return symbols;
}

function alsoTold(clusters: EventClusters, uri: string, mention: Span): string[] {
  const others = clusters.othersTelling(uri, mention).length;
  return others === 0 ? [] : [`also told in ${documents(others, "other")}`];
}

function documents(count: number, which: string): string {
  return `${count} ${which} ${count === 1 ? "document" : "documents"}`;
}
