import { isCapital } from "../paragraph.ts";
import { afterList, afterOwner } from "./body-names.ts";
import {
  isCommonWord,
  isGivenName,
  organizationOpeners,
  organizationsFor,
  placeOpeners,
} from "./lexicon/lexicon.ts";
import { follows, type NameTokens, touches } from "./tokens.ts";

/** Tokens from `first` to `last`, both included, that stand together as one name or several. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

const PARTICLES = new Set(
  "de da dos del della di du van von der den ter ten la le el al bin ibn ben abu bint ul ur af av wa dal dalla dela zu zum vom ould y e".split(
    " ",
  ),
);
const NOT_SUFFIXES = new Set(
  "led era born run made like held wide only free hit top old up off out in on by to based style".split(" "),
);

/** The longest run of capitalised words that starts at token `first`; `free` says which tokens may join. */
export function runFrom(names: NameTokens, first: number, free: (i: number) => boolean): Run {
  let last = names.matchFrom.get(first)?.last ?? first;
  if (names.titled[first])
    return last === first && isGivenName(names.tokens[first]?.text ?? "") && names.nameable[first + 1]
      ? { first, last: first + 1 }
      : { first, last };
  for (;;) {
    const next = extend(names, first, last, free);
    if (next === last) return { first, last };
    last = next;
  }
}

function extend(names: NameTokens, first: number, last: number, free: (i: number) => boolean): number {
  const { tokens, nameable } = names;
  const current = tokens[last];
  const joins = (i: number): boolean => free(i) && (nameable[i] ?? false);
  const end = (i: number): number => names.matchFrom.get(i)?.last ?? i;
  const next = tokens[last + 1];
  if (
    current === undefined ||
    next === undefined ||
    !follows(current, next) ||
    /[,:;!?]$/u.test(current.text)
  )
    return last;
  if (joins(last + 1)) return isLetter(names, last + 1) ? last : end(last + 1);
  if (next.text === "." && isAbbreviated(current.text) && joins(last + 2) && touches(current, next))
    return end(last + 2);
  if (next.text === "&" && joins(last + 2)) return end(last + 2);
  if (next.text === "-" && touches(current, next) && touches(next, tokens[last + 2])) {
    if (joins(last + 2)) return end(last + 2);
    return isSyllable(names, first, last) ? last + 2 : last;
  }
  return (
    afterNickname(names, first, last, joins) ??
    afterParticles(names, last, joins) ??
    afterConnector(names, first, last, joins) ??
    afterOwner(names, last, joins) ??
    afterList(names, first, last, joins) ??
    last
  );
}

/** “T” of “T-shirts”. */
function isLetter({ tokens }: NameTokens, i: number): boolean {
  const [letter, hyphen, word] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  return (
    letter?.text.length === 1 && hyphen?.text === "-" && touches(letter, hyphen) && word?.capital === false
  );
}

/** “Adm.”, whose full stop the model takes for a token of its own. */
const isAbbreviated = (word: string): boolean => ABBREVIATED.has(word);

const ABBREVIATED = new Set(
  "Adm Sens Reps Govs Cmdr Brig Maj Cpl Pvt Supt Insp Cllr Amb Pres Hon Revd".split(" "),
);

/** “Jong-un”: a small second syllable after the family name and a short first one. */
function isSyllable({ tokens }: NameTokens, first: number, last: number): boolean {
  const [head, tail] = [tokens[last]?.text ?? "", tokens[last + 2]?.text ?? ""];
  if (last === first || head.length > 5 || !/^\p{Ll}{1,6}$/u.test(tail)) return false;
  return !NOT_SUFFIXES.has(tail) && (tail.length < 5 || !isCommonWord(tail));
}

/** “Jack “Ace” Moran”, “William (Bill) Moran”. */
function afterNickname(
  { tokens }: NameTokens,
  first: number,
  last: number,
  joins: (i: number) => boolean,
): number | null {
  if (!/^[(“"‘']$/u.test(tokens[last + 1]?.text ?? "") || !isGivenName(tokens[first]?.text ?? ""))
    return null;
  let i = last + 2;
  while (i < last + 5 && joins(i)) i++;
  const closed = i > last + 2 && /^[)”"’']$/u.test(tokens[i]?.text ?? "");
  return closed && joins(i + 1) && isFamilyLike(tokens[i + 1]?.text ?? "") ? i + 1 : null;
}

const isFamilyLike = (word: string): boolean => /^\p{Lu}[\p{L}'’-]*\p{Ll}$/u.test(word);

/** The first token of a name with the small words before its family name: “de Klerk”, “al-Sadr”. */
export function withParticle({ tokens }: NameTokens, first: number): number {
  const [before, further] = [tokens[first - 1], tokens[first - 2]];
  const article = before?.text === "-" ? further : before;
  const start = before?.text === "-" ? first - 2 : first - 1;
  if (article === undefined || !(before?.text === "-" ? ARTICLES : LEADING).has(article.text)) return first;
  if (before?.text === "-" && !(touches(article, before) && touches(before, tokens[first]))) return first;
  return follows(before, tokens[first]) && !isCapital(tokens[start - 1]?.text ?? "") ? start : first;
}

const ARTICLES = new Set(["al", "el", "as", "ash", "ad", "an", "ar", "at", "az"]);
const LEADING = new Set(["de", "van", "von", "bin", "ibn", "della", "di", "da", "du", "al", "el"]);

/** “von der Leyen”, “el-Sisi”. */
function afterParticles({ tokens }: NameTokens, last: number, joins: (i: number) => boolean): number | null {
  let i = last + 1;
  while (i < last + 4 && PARTICLES.has(tokens[i]?.text ?? "")) {
    i++;
    if (tokens[i]?.text === "-") i++;
  }
  return i > last + 1 && joins(i) && follows(tokens[i - 1], tokens[i]) ? i : null;
}

/** “Ministry of Foreign Affairs”, “Center for Health and Human Services”. */
function afterConnector(
  names: NameTokens,
  first: number,
  last: number,
  joins: (i: number) => boolean,
): number | null {
  const { tokens, matchFrom } = names;
  const [opener, head] = [tokens[first]?.text ?? "", tokens[last]?.text ?? ""];
  const word = tokens[last + 1]?.text ?? "";
  const from = tokens[last + 2]?.text === "the" ? last + 3 : last + 2;
  if (!joins(from)) return null;
  const target = matchFrom.get(from)?.last ?? from;
  const opens = organizationOpeners.has(head) || placeOpeners.has(head);
  const hasField = organizationsFor.has(opener) && tokens[first + 1]?.text === "for";
  if (word === "of" && (opens || hasField)) return target;
  if ((word === "for" || word === "on") && organizationsFor.has(head)) return target;
  const inside = last > first + 1 && organizationOpeners.has(opener) && from === last + 2;
  return word === "and" && inside && !matchFrom.has(from) && !isGivenName(tokens[from]?.text ?? "")
    ? target
    : null;
}
