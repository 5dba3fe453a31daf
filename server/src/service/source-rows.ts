import { type ArticleSource, firmer, type SourcedWords } from "../corpus/article-sources.ts";
import { foldName } from "../facts/fold-words.ts";
import type { SourcesQuery } from "../protocol/sources.ts";
import { inOrder } from "../text/in-order.ts";
import type { Library } from "./library.ts";
import type { Pace } from "./pace.ts";

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

/**
 * The sources that a question asks about, in no order; `only` asks for one of them by its id. Articles whose words have
 * to be looked through are taken one by one.
 */
export async function sourceRows(
  library: Library,
  { uri, filter }: SourcesQuery,
  pace: Pace,
  only?: string,
): Promise<SourceRow[]> {
  const wanted = filter.trim().toLowerCase();
  const rows = [...gathered(library, uri)].flatMap(([id, said]) =>
    only === undefined || id === only ? [sourceRow(library, id, said)] : [],
  );
  if (wanted === "") return rows;
  const isNamed = ({ name, spellings }: SourceRow): boolean =>
    [name, ...spellings].some((each) => each.toLowerCase().includes(wanted));
  const others = rows.filter((row) => !isNamed(row));
  const holding = await partsHolding(library, wanted, others, pace);
  return rows.flatMap((row) => {
    if (isNamed(row)) return [row];
    const parts = row.parts.flatMap((part) => holding.get(part) ?? []);
    return parts.length === 0 ? [] : [{ ...row, parts }];
  });
}

/** Of each part in whose words these stand only those words; article by article, since each has to be read for it. */
async function partsHolding(
  library: Library,
  wanted: string,
  rows: readonly SourceRow[],
  pace: Pace,
): Promise<ReadonlyMap<SourcePart, SourcePart>> {
  const byArticle = new Map<string, SourcePart[]>();
  for (const part of rows.flatMap(({ parts }) => parts)) {
    const known = byArticle.get(part.uri);
    if (known === undefined) byArticle.set(part.uri, [part]);
    else known.push(part);
  }
  const found = new Map<SourcePart, SourcePart>();
  for (const [uri, parts] of byArticle) {
    await pace.pause();
    if (pace.signal?.aborted) break;
    const text = library.text(uri) ?? "";
    if (!text.toLowerCase().includes(wanted)) continue;
    for (const part of parts) {
      const words = part
        .words()
        .filter(({ start, end }) => text.slice(start, end).toLowerCase().includes(wanted));
      if (words.length > 0) found.set(part, partOf(uri, words));
    }
  }
  return found;
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
    said.sort((a, b) => inOrder(a.uri, b.uri) || inOrder(a.source.key, b.source.key));
  return byId;
}

/**
 * A family name alone is the only person of that family who is named in full in any document. What one document takes for a
 * person and another for an institution is the institution.
 */
function idsOf(keys: ReadonlySet<string>): (key: string) => string {
  const full = new Map<string, string | null>();
  const institutions = new Map(
    [...keys].flatMap((key) => (NAME.test(key) ? [[wordsOf(key), key] as const] : [])),
  );
  const institutionOf = (key: string): string | undefined =>
    PERSON_IN_FULL.test(key) ? institutions.get(wordsOf(key)) : undefined;
  for (const key of keys) {
    const family = institutionOf(key) === undefined ? PERSON_IN_FULL.exec(key)?.[1] : undefined;
    if (family !== undefined) full.set(family, full.has(family) ? null : key);
  }
  return (key) => institutionOf(key) ?? full.get(key) ?? key;
}

const NAME = /^name /u;

/** The words of a key after its kind, in one order: a person’s begins with the family name. */
function wordsOf(key: string): string {
  return key
    .slice(key.indexOf(" ") + 1)
    .split(" ")
    .sort()
    .join(" ");
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
