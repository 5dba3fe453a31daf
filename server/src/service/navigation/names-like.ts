import type { CorpusView } from "../../corpus/corpus-view.ts";
import { foldName } from "../../facts/fold-words.ts";
import type { NameMention } from "../../reading/name-mention.ts";
import { inOrder } from "../../text/in-order.ts";
import { memoize } from "../../text/memoize.ts";
import type { Span } from "../../text/span.ts";
import type { Pace } from "../pace.ts";

/** A name of the folder with the documents that have it, in the order of their URIs. */
export interface FoundName {
  readonly kind: NameMention["kind"] | "event";
  readonly name: string;
  readonly said: readonly { readonly uri: string; place(): Span | undefined }[];
}

interface Found extends FoundName {
  readonly rank: number;
  readonly said: { readonly uri: string; place(): Span | undefined }[];
}

/**
 * The names that contain the letters of a query in their order: first those of which a word begins with it, then those
 * that hold it as it is, then the rest; of each, what most documents have. Looks at what the corpus keeps of all
 * articles, never at an article.
 */
export async function namesLike(corpus: CorpusView, query: string, pace: Pace): Promise<FoundName[]> {
  const wanted = foldName(query);
  const letters = wanted.replace(/\s/g, "");
  const found = new Map<string, Found>();
  const add = (kind: FoundName["kind"], value: Named, uris: readonly string[], place: Place): void => {
    const { name } = value;
    const rank = rankOf(folded(value), wanted, letters);
    if (rank === null) return;
    const key = `${kind} ${name}`;
    const known = found.get(key) ?? { kind, name, rank, said: [] };
    found.set(key, known);
    for (const uri of uris) known.said.push({ uri, place: () => place(uri) });
  };
  for (const { value, uris } of corpus.all("people")) {
    await pace.pause();
    if (pace.signal?.aborted) return [];
    add("person", value, uris, (uri) => corpus.places("people", uri, value)[0]?.mentions[0]);
  }
  for (const { value, uris } of corpus.all("things")) {
    await pace.pause();
    if (pace.signal?.aborted) return [];
    add(value.kind, value, uris, (uri) => corpus.places("things", uri, value)[0]?.mentions[0]);
  }
  for (const { value, uris } of corpus.all("events")) {
    await pace.pause();
    if (pace.signal?.aborted) return [];
    add("event", value, uris, (uri) => corpus.places("events", uri, value)[0]);
  }
  for (const { said } of found.values()) said.sort((a, b) => inOrder(a.uri, b.uri));
  return [...found.values()].sort(
    (a, b) => a.rank - b.rank || b.said.length - a.said.length || inOrder(a.name, b.name),
  );
}

interface Named {
  readonly name: string;
}

/** What the corpus keeps as objects stays the same from one letter of a query to the next. */
const folded = memoize(({ name }: Named): string => foldName(name));

type Place = (uri: string) => Span | undefined;

/** How well a folded name answers, best 0; `null` where it does not. */
function rankOf(name: string, wanted: string, letters: string): number | null {
  if (` ${name}`.includes(` ${wanted}`)) return 0;
  if (name.includes(wanted)) return 1;
  return holdsInOrder(name, letters) ? 2 : null;
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
