import { askingKey, asks, type Dismissal, keyOf } from "../dismissals/dismissal.ts";
import { uriBelow } from "../text/uris.ts";

/** Looks up what may answer a finding: by its key, for an article of the folder. */
export interface DismissalIndex {
  readonly size: number;
  /** `others` are the documents that the finding compares the article with. */
  find(key: string, article: string, others: readonly string[]): readonly Dismissal[];
  /** Those that ask something of the same rule of the same documents: of two of them, or of the article. */
  asking(code: string, article: string, others: readonly string[]): readonly Dismissal[];
}

/** Makes the dismissals of a folder ready to be looked up. */
export function indexOf(root: string, dismissals: readonly Dismissal[]): DismissalIndex {
  const byKey = new Map<string, Dismissal[]>();
  const add = (key: string, dismissal: Dismissal): void => {
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [dismissal]);
    else known.push(dismissal);
  };
  for (const dismissal of dismissals) {
    add(keyOf(dismissal.code, dismissal.subject), dismissal);
    if (asks(dismissal)) add(askingKey(dismissal.code), dismissal);
  }
  const isOf = ({ article: own, among }: Dismissal, documents: readonly string[], least: number): boolean => {
    if (own !== null) return uriBelow(root, own) === documents[0];
    const asked = new Set(among.map((path) => uriBelow(root, path)));
    return new Set(documents.filter((uri) => asked.has(uri))).size >= least;
  };
  return {
    size: dismissals.length,
    find: (key, article, others) =>
      (byKey.get(key) ?? []).filter((each) =>
        isOf(each, [article, ...others], Math.min(1, each.among.length)),
      ),
    asking: (code, article, others) =>
      (byKey.get(askingKey(code)) ?? []).filter((each) => isOf(each, [article, ...others], 2)),
  };
}

/** Of a folder in which nothing was dismissed. */
export const NO_DISMISSALS: DismissalIndex = { size: 0, find: () => [], asking: () => [] };
