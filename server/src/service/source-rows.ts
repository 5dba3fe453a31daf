import { type ArticleSource, articleSources, firmer, type SourcedWords } from "../corpus/article-sources.ts";
import { foldName } from "../facts/fold-words.ts";
import type { SourcesQuery } from "../protocol.ts";
import type { Library } from "./library.ts";

/** A source with what it vouches for in each document that a question asks about. */
export interface SourceRow {
  readonly id: string;
  readonly name: string;
  readonly class: ArticleSource["class"];
  readonly spellings: readonly string[];
  /** By document, in the order of their URIs; none is empty. */
  readonly parts: readonly { readonly uri: string; readonly words: readonly SourcedWords[] }[];
}

/** The sources that a question asks about, in no order; `only` asks for one of them by its id. */
export function sourceRows(library: Library, { uri, filter }: SourcesQuery, only?: string): SourceRow[] {
  const wanted = filter.trim().toLowerCase();
  return [...gathered(library, uri)].flatMap(([id, sources]) => {
    if (only !== undefined && id !== only) return [];
    const row = sourceRow(id, sources);
    if (wanted === "" || [row.name, ...row.spellings].some((name) => name.toLowerCase().includes(wanted)))
      return [row];
    const parts = row.parts.flatMap((part) => {
      const text = library.article(part.uri)?.document.getText() ?? "";
      const words = part.words.filter(({ start, end }) =>
        text.slice(start, end).toLowerCase().includes(wanted),
      );
      return words.length === 0 ? [] : [{ uri: part.uri, words }];
    });
    return parts.length === 0 ? [] : [{ ...row, parts }];
  });
}

function gathered(library: Library, uri: string | null): ReadonlyMap<string, readonly ArticleSource[]> {
  if (uri !== null) {
    const analysis = library.article(uri)?.analysis ?? null;
    const own = analysis === null ? [] : articleSources(analysis);
    return new Map(own.map((source) => [source.key, [source]]));
  }
  const corpus = library.corpus();
  const keys = [...corpus.sourceKeys()];
  const idOf = idsOf(keys);
  const byId = new Map<string, readonly ArticleSource[]>();
  for (const key of keys) {
    const id = idOf(key);
    byId.set(id, [...(byId.get(id) ?? []), ...corpus.sources(key)]);
  }
  return byId;
}

/** A family name alone is the only person of that family who is named in full in any document. */
function idsOf(keys: readonly string[]): (key: string) => string {
  const full = new Map<string, string | null>();
  for (const key of keys) {
    const family = PERSON_IN_FULL.exec(key)?.[1];
    if (family !== undefined) full.set(family, full.has(family) ? null : key);
  }
  return (key) => full.get(key) ?? key;
}

const PERSON_IN_FULL = /^(person \S+) \S/u;

function sourceRow(id: string, sources: readonly ArticleSource[]): SourceRow {
  const spellings = new Map<string, string>();
  for (const spelling of sources.flatMap((source) => source.spellings)) {
    const folded = foldName(spelling);
    if (!spellings.has(folded)) spellings.set(folded, spelling);
  }
  return {
    id,
    name: sources.reduce((fullest, { name }) => (name.length > fullest.length ? name : fullest), ""),
    class: sources.reduce<ArticleSource["class"]>((type, source) => firmer(type, source.class), "none"),
    spellings: [...spellings.values()],
    parts: [...sources].sort((a, b) => (a.uri < b.uri ? -1 : 1)),
  };
}
