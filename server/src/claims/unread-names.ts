import type { Mention } from "../reading/mention.ts";
import { isName, type NameMention } from "../reading/name-mention.ts";
import { capitalWords, endOfLetters, nextSmallWord } from "../text/letters.ts";
import type { Span } from "../text/span.ts";

/** What a word names: as a mention of it reads, or one of a kind. */
type Meaning = NameMention | "person" | "organization";

const kindOf = (meaning: Meaning): string => (typeof meaning === "string" ? meaning : meaning.kind);

/** A word without its possessive, or an apostrophe or hyphen at its end. */
function bare(word: string): string {
  if (!/['’-]/.test(word)) return word;
  const own = word.replace(/['’]s(?!\p{L}).*$/u, "");
  let end = own.length;
  while (JOINING.has(own.charAt(end - 1))) end--;
  return own.slice(0, end);
}

const JOINING = new Set([..."'’-"]);

/**
 * Names that the reading passed over because one paragraph alone did not tell, and that are the same word as a name
 * read elsewhere in the article: “…, Brown said”. `families` are people's, `bodies` organisations' words.
 */
export function unreadNames(
  text: string,
  sentences: readonly Span[],
  mentions: readonly Mention[],
  families: ReadonlySet<string>,
  bodies: ReadonlySet<string>,
  isOrdinary: (lower: string) => boolean,
): NameMention[] {
  const named = mentions.filter(isName);
  const meanings = meaningsOf(named, families, bodies);
  const phrases = new Set(named.map((name) => name.text.split(" ", 2).join(" ")));
  const found: NameMention[] = [];
  if (meanings.size === 0) return found;
  let small: ReadonlySet<string> | null = null;
  let next = 0;
  for (const sentence of sentences) {
    let titled: boolean | null = null;
    const isHeadline = (): boolean => {
      titled ??= isTitleCase(text.slice(sentence.start, sentence.end));
      return titled;
    };
    for (const own of capitalWords(text, sentence)) {
      const word = bare(text.slice(own, endOfLetters(text, own, sentence.end)));
      const meaning = meanings.get(word);
      if (meaning === undefined) continue;
      const start = kindOf(meaning) === "person" ? own - articleBefore(text, own) : own;
      const span = { start, end: own + word.length };
      while ((named[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
      const free = (named[next]?.start ?? Number.POSITIVE_INFINITY) >= span.end;
      if (!free) continue;
      const alone =
        standsAlone(text, span, sentence, isOrdinary) ||
        (kindOf(meaning) === "person" && isHeadline() && isAmongTitles(text, span, isOrdinary, phrases));
      if (!alone) continue;
      const first = own === sentence.start || kindOf(meaning) !== "person";
      if (first) {
        small ??= smallWords(text, meanings);
        if (small.has(word.toLowerCase())) continue;
      }
      found.push(nameOf(meaning, span, text.slice(span.start, span.end)));
    }
  }
  return found;
}

/** How long the Arabic article is that a name has before it: “al-Sadr”. */
const articleBefore = (text: string, start: number): number =>
  /(?<![\p{L}\p{N}-])(?:al|el)-$/u.test(text.slice(Math.max(0, start - 4), start)) ? ARTICLE : 0;

const ARTICLE = "al-".length;

/** What a single word names in this article, where the article uses it for one thing only. */
function meaningsOf(
  names: readonly NameMention[],
  families: ReadonlySet<string>,
  bodies: ReadonlySet<string>,
): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  const clashes = new Set<string>();
  const put = (word: string, meaning: Meaning): void => {
    const before = meanings.get(word);
    if (before !== undefined && kindOf(before) !== kindOf(meaning)) clashes.add(word);
    if (before === undefined) meanings.set(word, meaning);
  };
  for (const word of bodies) put(word, "organization");
  for (const name of names) if (name.text.length > 2 && !/\s/u.test(name.text)) put(name.text, name);
  for (const word of clashes) meanings.delete(word);
  for (const word of families) meanings.set(word, "person");
  return meanings;
}

/** Which of the words that mean something a text also writes small. */
function smallWords(text: string, meanings: ReadonlyMap<string, Meaning>): ReadonlySet<string> {
  const wanted = new Set(Array.from(meanings.keys(), (word) => word.toLowerCase()));
  const initials = new Set(Array.from(wanted, (word) => word.charCodeAt(0)));
  const found = new Set<string>();
  for (let at = nextSmallWord(text, 0); at < text.length; ) {
    const end = endOfLetters(text, at, text.length);
    const word = initials.has(text.charCodeAt(at)) ? text.slice(at, end) : "";
    if (wanted.has(word)) found.add(word);
    at = nextSmallWord(text, end);
  }
  return found;
}

function nameOf(meaning: Meaning, { start, end }: Span, text: string): NameMention {
  const span = { start, end, text };
  if (kindOf(meaning) === "person") return { kind: "person", ...span, name: text, roles: [] };
  if (typeof meaning === "string") return { kind: "organization", ...span, name: text, country: null };
  return meaning.kind === "person" ? { ...meaning, ...span, roles: [] } : { ...meaning, ...span };
}

/** Whether a sentence sets nearly all its longer words with a capital, as headlines do. */
function isTitleCase(sentence: string): boolean {
  const long = sentence.match(/(?<![\p{L}\p{N}])\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals >= FEWEST && capitals >= long.length * NEARLY_ALL;
}

const [FEWEST, NEARLY_ALL] = [4, 0.85];

/** Whether the capitalised words beside a word have their capital from the headline: “Poole Leaves Leeds”. */
function isAmongTitles(
  text: string,
  { start, end }: Span,
  isOrdinary: (lower: string) => boolean,
  phrases: ReadonlySet<string>,
): boolean {
  if (WORD.test(text[start - 1] ?? " ") || WORD.test(text[end] ?? " ")) return false;
  const after = /^ (\p{Lu}[\p{L}'’-]*)/u.exec(text.slice(end, end + LONGEST_WORD))?.[1];
  const before = /(\p{Lu}[\p{L}'’-]*) $/u.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))?.[1];
  return (
    (after === undefined ||
      (isOrdinary(after.toLowerCase()) && !phrases.has(`${text.slice(start, end)} ${after}`))) &&
    (before === undefined ||
      (isOrdinary(before.toLowerCase()) && !phrases.has(`${before} ${text.slice(start, end)}`)))
  );
}

/** Longer words are no part of a headline. */
const LONGEST_WORD = 30;

const WORD = /[\p{L}\p{N}-]/u;

/**
 * Whether no other capitalised word is beside a word, with which it would be another name. An ordinary word that opens
 * the sentence is none: “Though Brown …”.
 */
function standsAlone(
  text: string,
  { start, end }: Span,
  sentence: Span,
  isOrdinary: (lower: string) => boolean,
): boolean {
  if (WORD.test(text[start - 1] ?? " ") || WORD.test(text[end] ?? " ")) return false;
  if (/^ \p{Lu}/u.test(text.slice(end, end + 2))) return false;
  const before = /(\p{Lu}[\p{L}\p{N}.'’-]*) $/u.exec(text.slice(Math.max(sentence.start, start - 30), start));
  if (before?.[1] === undefined) return true;
  const first = start - before[0].length;
  const opens = first <= sentence.start + 1 || text.slice(first - 2, first) === ": ";
  return opens && isOrdinary(before[1].toLowerCase());
}
