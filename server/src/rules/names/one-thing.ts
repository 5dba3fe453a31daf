import type { SpellingDifference } from "../../claims/spelling-difference.ts";
import type { CorpusView } from "../../corpus/corpus-view.ts";
import { type SpelledName, writtenKey } from "../../corpus/spelled-names.ts";
import { areOfOneStory } from "../../corpus/stories.ts";
import type { Facts } from "../../facts/facts.ts";
import type { ComparisonContext } from "../rule.ts";
import type { Usage } from "./usage.ts";

/** So many times as many articles must have the usual form, and at least so many. */
const RATIO = 4;
const FEWEST = 4;
/** A single word is compared from so many letters on: shorter ones are too often another name. */
const SHORTEST = 7;

/**
 * Whether two alike names, the first in fewer articles, are spellings of one thing. Likeness alone never decides: the
 * reading or a pack knows them as one, or other words of the name agree, or they stand in one article
 * or in this article and another report of its story, or one is rare
 * where the other is usual and the articles have other names in common.
 */
export function areOneThing(
  rare: Usage,
  usual: Usage,
  difference: Exclude<SpellingDifference, "writing">,
  context: ComparisonContext,
): boolean {
  const { corpus, facts } = context;
  if (rare.kind !== usual.kind && (rare.kind === "person" || usual.kind === "person")) return false;
  const [a, b] = [knowledgeOf(rare, facts), knowledgeOf(usual, facts)];
  if (meet(a, b)) return true;
  if (a.size > 0 && b.size > 0) return difference === "sound" && meet(countriesOf(rare), countriesOf(usual));
  if (a.size > 0) return false;
  if (difference === "plural" && rare.kind !== "person" && isPluralAtEnd(rare.form, usual.form)) return false;
  const isPhrase = sharesWord(rare.form, usual.form);
  if (difference === "sound" && isPhrase && rare.kind !== "person") return true;
  const areTogether = meet(rare.uris, usual.uris);
  if (difference === "words") return !areTogether && tellsOneStory(rare, usual, context);
  if (difference === "short slip")
    return rare.kind === "person" && !areTogether && tellsOneStory(rare, usual, context);
  if (isPhrase && areTogether && difference === "slip") return true;
  if ((isPhrase || isTellingAlone(rare, usual, difference)) && tellsOneStory(rare, usual, context))
    return true;
  if (difference === "plural" || (difference === "sound" && isPhrase)) return false;
  if (!isPhrase && (rare.kind === "person" || rare.form.length < SHORTEST)) return false;
  if (!isPhrase && rare.kind === "place" && b.size === 0) return false;
  const isRare = usual.uris.size >= Math.max(FEWEST, RATIO * rare.uris.size);
  return isRare && shareNames(rare, usual, isPhrase ? 1 : 2, corpus);
}

/** “Ashby Stores” are more than one “Ashby Store”. */
const isPluralAtEnd = (a: string, b: string): boolean =>
  a.slice(0, a.lastIndexOf(" ")) === b.slice(0, b.lastIndexOf(" "));

/** Whether a single word is a name that in one story is no other: of a person it is many people's. */
function isTellingAlone(rare: Usage, usual: Usage, difference: SpellingDifference): boolean {
  if (rare.kind === "person") return false;
  if (rare.form.length >= SHORTEST) return true;
  return difference === "sound" && withoutDoubles(rare.form) === withoutDoubles(usual.form);
}

/** A name without what is written or left out most easily: “Raqa”, “Raqqah”. */
const withoutDoubles = (form: string): string =>
  form
    .toLowerCase()
    .replace(/h$/u, "")
    .replace(/(.)\1+/gu, "$1");

/** Whether an article that has one of two forms tells one story with one that has the other. */
function tellsOneStory(rare: Usage, usual: Usage, { article: { uri }, corpus }: ComparisonContext): boolean {
  const own = corpus.profile(uri);
  const others = rare.uris.has(uri) ? usual.uris : rare.uris;
  return [...corpus.related(uri).close].some((related) => {
    const theirs = others.has(related) ? corpus.profile(related) : undefined;
    return own !== undefined && theirs !== undefined && areOfOneStory(own, theirs);
  });
}

/** What the reading and the packs know by a name. */
function knowledgeOf({ form, groups }: Usage, facts: Facts): ReadonlySet<string> {
  const places = facts.placesNamed(form);
  const bearers = [facts.personNamed(form) ?? [], places, facts.organisationsNamed(form)].flat();
  return new Set([
    ...groups.flatMap(({ value: { known } }) => (known === null ? [] : `${known.name} (${known.country})`)),
    ...bearers.map(({ fact, pack }) => `${pack.id}/${fact.id}`),
  ]);
}

const countriesOf = ({ groups }: Usage): Set<string> =>
  new Set(groups.flatMap(({ value: { known } }) => known?.country ?? []));

/** Whether two names have a word of more than a letter in common. */
function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  return b
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word.length > 1 && words.has(word));
}

function meet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const each of a) if (b.has(each)) return true;
  return false;
}

/**
 * Whether an article with the rare form has so many other names in common with one article of the usual one: names of
 * several words that the reading does not know by heart, for those everybody names. What several articles have in common
 * with it one by one tells nothing of any.
 */
function shareNames(rare: Usage, usual: Usage, least: number, corpus: CorpusView): boolean {
  return [...rare.uris].slice(0, RATIO).some((uri) => {
    const shared = new Map<string, number>();
    for (const { value } of corpus.digest(uri)?.says.spellings ?? []) {
      if (!isTelling(value) || value.form === rare.form || value.form === usual.form) continue;
      for (const other of withForm(value.form, corpus))
        if (usual.uris.has(other)) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return [...shared.values()].some((count) => count >= least);
  });
}

const isTelling = ({ form, known }: SpelledName): boolean => known === null && form.includes(" ");

/** The articles that write a name so. */
function withForm(form: string, corpus: CorpusView): ReadonlySet<string> {
  const groups = corpus.under("spellings", writtenKey(form)).filter(({ value }) => value.form === form);
  return new Set(groups.flatMap(({ uris }) => uris));
}
