import { writingKey } from "../../claims/spelling-difference.ts";
import type { CorpusView } from "../../corpus/corpus-view.ts";
import type { Group } from "../../corpus/group.ts";
import { type SpelledName, writtenKey } from "../../corpus/spelled-names.ts";
import { inOrder } from "../../text/in-order.ts";

/** One way to write a name, with the articles that do. */
export type SpelledGroup = Group<SpelledName>;

/** How the articles use a name in all the ways that differ in writing alone. */
export interface Usage {
  /** The form that most articles have. */
  readonly form: string;
  readonly kind: SpelledName["kind"];
  readonly groups: readonly SpelledGroup[];
  readonly uris: ReadonlySet<string>;
}

/** The ways in which articles write a name, up to writing alone, in the order of the forms. */
export function groupsOf(form: string, corpus: CorpusView): SpelledGroup[] {
  return corpus
    .under("spellings", writtenKey(form))
    .filter(({ value }) => tells(value))
    .sort((a, b) => order(a.value, b.value));
}

/** The names that may be other spellings of one, each with all ways to write it that differ in writing alone. */
export function alikeGroups(value: SpelledName, corpus: CorpusView): SpelledGroup[][] {
  const own = writingKey(value.form);
  const byKey = new Map<string, SpelledGroup[]>();
  for (const group of corpus.like("spellings", value)) {
    const key = writingKey(group.value.form);
    if (key !== own && tells(group.value)) byKey.set(key, [...(byKey.get(key) ?? []), group]);
  }
  return [...byKey]
    .sort(([a], [b]) => inOrder(a, b))
    .map(([, groups]) => groups.sort((a, b) => order(a.value, b.value)));
}

/** Whether a form tells of a spelling: words all in capitals do not. */
export const tells = ({ form }: SpelledName): boolean => form !== form.toUpperCase();

/** Sums up the ways to write a name; `null` of none. */
export function usageOf(groups: readonly SpelledGroup[]): Usage | null {
  const form = mostArticles(groups, ({ form }) => form);
  const kind = mostArticles(groups, ({ kind }) => kind);
  if (form === null || kind === null) return null;
  return { form, kind, groups, uris: new Set(groups.flatMap(({ uris }) => uris)) };
}

function mostArticles<T>(groups: readonly SpelledGroup[], of: (value: SpelledName) => T): T | null {
  const counts = new Map<T, number>();
  for (const { value, uris } of groups) counts.set(of(value), (counts.get(of(value)) ?? 0) + uris.length);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function order(a: SpelledName, b: SpelledName): number {
  const [one, other] = [a, b].map(({ kind, form, known }) => `${form} ${kind} ${known?.name}`);
  return (one ?? "") < (other ?? "") ? -1 : 1;
}
