import { type ArticleSource, firmer, type SourcedWords } from "../corpus/article-sources.ts";
import { foldName } from "../facts/fold-words.ts";
import type { SourcesQuery } from "../protocol.ts";
import type { Library } from "./library.ts";

/** What a source vouches for in one document. */
export interface SourcePart {
  readonly uri: string;
  readonly claims: number;
  readonly figures: number;
  readonly words: () => readonly SourcedWords[];
}

/** A source with what it vouches for in each document that a question asks about. */
export interface SourceRow {
  readonly id: string;
  readonly name: string;
  readonly class: ArticleSource["class"];
  readonly spellings: readonly string[];
  /** By document, in the order of their URIs; none is empty. */
  readonly parts: readonly SourcePart[];
}

interface Said {
  readonly uri: string;
  readonly source: ArticleSource;
}

/** The sources that a question asks about, in no order; `only` asks for one of them by its id. */
export function sourceRows(library: Library, { uri, filter }: SourcesQuery, only?: string): SourceRow[] {
  const wanted = filter.trim().toLowerCase();
  return [...gathered(library, uri)].flatMap(([id, said]) => {
    if (only !== undefined && id !== only) return [];
    const row = sourceRow(library, id, said);
    if (wanted === "" || [row.name, ...row.spellings].some((name) => name.toLowerCase().includes(wanted)))
      return [row];
    const parts = row.parts.flatMap((part) => {
      const text = library.text(part.uri) ?? "";
      const words = part
        .words()
        .filter(({ start, end }) => text.slice(start, end).toLowerCase().includes(wanted));
      return words.length === 0 ? [] : [partOf(part.uri, words)];
    });
    return parts.length === 0 ? [] : [{ ...row, parts }];
  });
}

function partOf(uri: string, words: readonly SourcedWords[]): SourcePart {
  const figures = words.filter(({ kind }) => kind === "figure").length;
  return { uri, claims: words.length, figures, words: () => words };
}

function gathered(library: Library, uri: string | null): ReadonlyMap<string, readonly Said[]> {
  if (uri !== null) {
    const own = library.digest(uri)?.says.sources ?? [];
    return new Map(own.map(({ value }) => [value.key, [{ uri, source: value }]]));
  }
  const groups = [...library.corpus().all("sources")];
  const idOf = idsOf(new Set(groups.map(({ value }) => value.key)));
  const byId = new Map<string, Said[]>();
  for (const { value: source, uris } of groups) {
    const id = idOf(source.key);
    const said = byId.get(id) ?? [];
    for (const each of uris) said.push({ uri: each, source });
    byId.set(id, said);
  }
  for (const said of byId.values())
    said.sort((a, b) => order(a.uri, b.uri) || order(a.source.key, b.source.key));
  return byId;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A family name alone is the only person of that family who is named in full in any document. */
function idsOf(keys: Iterable<string>): (key: string) => string {
  const full = new Map<string, string | null>();
  for (const key of keys) {
    const family = PERSON_IN_FULL.exec(key)?.[1];
    if (family !== undefined) full.set(family, full.has(family) ? null : key);
  }
  return (key) => full.get(key) ?? key;
}

const PERSON_IN_FULL = /^(person \S+) \S/u;

function sourceRow(library: Library, id: string, said: readonly Said[]): SourceRow {
  const spellings = new Map<string, string>();
  let [name, type]: [string, ArticleSource["class"]] = ["", "none"];
  for (const { source } of said) {
    if (source.name.length > name.length) name = source.name;
    type = firmer(type, source.class);
    for (const spelling of source.spellings) {
      const folded = foldName(spelling);
      if (!spellings.has(folded)) spellings.set(folded, spelling);
    }
  }
  const parts = said.map(({ uri, source }) => ({
    uri,
    claims: source.claims,
    figures: source.figures,
    words: () =>
      library
        .corpus()
        .places("sources", uri, source)
        .flatMap(({ words }) => words),
  }));
  return { id, name, class: type, spellings: [...spellings.values()], parts };
}
