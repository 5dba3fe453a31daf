import { remembered } from "../text/remembered.ts";

/**
 * Folds a name so that its usual transliterations meet: “Dostoevsky”, “Dostoevskiy” and “Dostoevskii” give one key.
 * A key tells nothing by itself: whoever joins people by it asks for more than an equal key.
 */
export const nameKey: (name: string) => string = remembered((name) => {
  let key = name.toLowerCase();
  if (/[^a-z ]/.test(key)) key = plain(key);
  for (const [parts, pattern, to] of FOLDS)
    if (parts.some((part) => key.includes(part))) key = key.replace(pattern, to);
  return key;
});

/** Letters of the plain alphabet, digits and blanks alone. */
function plain(name: string): string {
  let letters = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  if (/[^\p{ASCII}]/u.test(letters)) for (const [from, to] of LETTERS) letters = letters.replaceAll(from, to);
  return letters.replace(/[^\p{L}\p{N} ]/gu, "");
}

const LETTERS: readonly (readonly [string, string])[] = [
  ["ł", "l"],
  ["ø", "o"],
  ["đ", "d"],
  ["ı", "i"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
];

/** Parts of which a name must have one, the pattern around them and what it becomes. */
const FOLDS: readonly (readonly [readonly string[], RegExp, string])[] = [
  [["mac"], /\bmac(?=\p{L}{3})/gu, "mc"],
  [["x"], /x/gu, "ks"],
  [["ph"], /ph/gu, "f"],
  [["kh", "g"], /kh|g/gu, "h"],
  [["y", "j"], /[yj]/gu, "i"],
  [["w"], /w/gu, "v"],
  [["ck", "q"], /ck|q/gu, "k"],
  [["ou", "oo"], /ou|oo/gu, "u"],
  [[""], /(\p{L})\1+/gu, "$1"],
  [["ie"], /\bie/gu, "e"],
  [["ie", "ei"], /ie|ei/gu, "i"],
  [["er"], /(?<=\p{L})er\b/gu, "r"],
  [["ii"], /i+/gu, "i"],
];

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu;

const PARTICLE = /^(?:van|von|der|den|de|da|di|del|della|du|dos|la|le|al|el|bin|ibn|ben)$/iu;

/** A name's given and family part; the given part is `null` where the name is one word. */
export interface NameParts {
  readonly given: string | null;
  readonly family: string;
}

/** Takes a name apart; its last word speaks for a family name of several words. */
export function nameParts(name: string): NameParts {
  const words = name.split(/\s+/u).filter((word) => word !== "" && !SUFFIX.test(word));
  const family = words.at(-1) ?? name;
  const [first = ""] = words;
  return { given: words.length > 1 && !PARTICLE.test(first) ? first : null, family };
}

/** Whether two given names may be one person's: equal keys, an initial, or one left out. */
export function givenNamesMeet(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [first, second] = [nameKey(a), nameKey(b)];
  if (first === second) return true;
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  return (isInitial(a) || isInitial(b)) && long.startsWith(short.charAt(0));
}

/** Whether a given name is only its first letters: “J.”, “J.K.”. */
export const isInitial = (given: string): boolean => /^\p{Lu}\.?(?:\p{Lu}\.?)?$/u.test(given);
