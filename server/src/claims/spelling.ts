/** Letters of other scripts as English news writes them. */
const SCRIPTS: ReadonlyMap<string, string> = new Map([
  ...pairs("абвгдезийклмнопрстуфыэіїєґё", "a b v g d e z i y k l m n o p r s t u f y e i yi ye g yo"),
  ...pairs("жхцчшщъьюя", "zh kh ts ch sh shch  yu ya".replace("shch  yu", "shch - - yu")),
  ...pairs("αβγδεζηθικλμνξοπρστυφχψως", "a v g d e z i th i k l m n x o p r s t y f ch ps o s"),
  ...pairs("łøđıßæœþð", "l o d i ss ae oe th d"),
]);

function pairs(letters: string, written: string): [string, string][] {
  const parts = written.split(" ");
  return [...letters].map((letter, i) => [letter, (parts[i] ?? "").replace("-", "")]);
}

/** A word in small Latin letters without marks. Greek “μπ” and “ντ” are the “b” and “d” that they stand for. */
export function plainLetters(word: string): string {
  const bare = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  if (!/[^\p{ASCII}]/u.test(bare)) return bare;
  const greek = bare.replace(/μπ/gu, "b").replace(/^ντ/gu, "d").replace(/τσ/gu, "ts").replace(/ου/gu, "u");
  return [...greek].map((letter) => SCRIPTS.get(letter) ?? letter).join("");
}

/** Letters and their groups that transliterations choose between, each as one sign for its sound. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/gu, ""],
  [/^mac(?=[a-z]{3})/gu, "mc"],
  [/(?<=[a-z])yov(?=a?$)/gu, "ev"],
  [/(?<=[aeiou])y(?=[aeiou])/gu, ""],
  [/(?<=o)ff?$/gu, "v"],
  [/shch|sch|sh|sz/gu, "ş"],
  [/tsch|tch|ch|cz/gu, "č"],
  [/dzh|zh|dj|j(?=[aeiou])/gu, "ž"],
  [/kh|gh(?=[aeiou])/gu, "ħ"],
  [/ph/gu, "f"],
  [/([tdb])h/gu, "$1"],
  [/x/gu, "ks"],
  [/ck/gu, "k"],
  [/c(?=[eiy])/gu, "s"],
  [/c/gu, "k"],
  [/w/gu, "v"],
  [/ue/gu, "u"],
  [/oe|au(?=l)/gu, "o"],
  [/ou|oo/gu, "u"],
  [/^y(?=e)/gu, ""],
  [/[yj]/gu, "i"],
  [/a[ei]|e[ei]|ie(?=[^u]|$)/gu, "e"],
  [/h$/gu, ""],
  [/(.)\1+/gu, "$1"],
];

/** What a word sounds like, in signs of our own: to be compared by `soundAlike` alone. */
const soundOf = (word: string): string =>
  SOUNDS.reduce((sound, [pattern, to]) => sound.replace(pattern, to), plainLetters(word));

/** A word by which those that `soundAlike` joins may be looked up; it joins others, too. */
export const soundKey = (word: string): string =>
  soundOf(word)
    .replace(/[ei]/gu, "a")
    .replace(/u/gu, "o")
    .replace(/[qħhgk]/gu, "k")
    .replace(/ž/gu, "z")
    .replace(/ş/gu, "s");

/** Sounds that one letter of another script becomes by turns; after a stroke only inside a word. */
const ALIKE = new Set([
  "ei",
  "ou",
  "ae",
  "qk",
  "qg",
  "qħ",
  "ħh",
  "ħk",
  "ħg",
  "žz",
  "şs",
  "|dz",
  "|gh",
  "|ig",
]);

/**
 * Whether two words may be transliterations of one: the same sounds, but for vowels and consonants that
 * transliterations choose between. Takes time with the length of the words.
 */
export function soundAlike(a: string, b: string): boolean {
  const [first, second] = [soundOf(a), soundOf(b)];
  if (first.length !== second.length || first.length < 3) return false;
  return [...first].every((letter, i) => isAlike(letter, second[i] ?? "", i > 0));
}

function isAlike(a: string, b: string, inside: boolean): boolean {
  if (a === b) return true;
  const [one, other] = [a + b, b + a];
  return ALIKE.has(one) || ALIKE.has(other) || (inside && (ALIKE.has(`|${one}`) || ALIKE.has(`|${other}`)));
}
