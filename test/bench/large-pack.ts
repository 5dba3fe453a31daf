const SYLLABLES = "ka lo mi ra ten vor shi ber dan el fos gri hal ino jus".split(" ");

/**
 * A pack of so many facts, always the same: terms of office, people, events, places and organisations. Half of the
 * names begin with a word of `words`, so that texts with these words have to be compared.
 */
export function packOf(size: number, words: readonly string[]): string {
  let seed = 1;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (seed >> 8) % below;
  };
  const made = (): string => {
    const word = Array.from({ length: 2 + random(2) }, () => SYLLABLES[random(SYLLABLES.length)]).join("");
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const first = (): string => (random(2) === 0 ? (words[random(words.length)] ?? made()) : made());
  const name = (nth: number): string => `${first()} ${made()} ${made()}${nth}`;
  const day = (): string => `${1950 + random(70)}-0${1 + random(9)}-1${random(9)}`;
  const facts = (kind: string, share: number, keys: (nth: number) => string): string =>
    `${kind}:\n${Array.from({ length: size * share }, (_, nth) => `  - id: ${kind}-${nth}\n${keys(nth)}`).join("")}`;
  return [
    "id: large\ntitle: A large pack\ncomplete-until: 2025-12-31\nsource: https://example.org\nretrieved: 2026-01-02\n",
    facts("terms", 0.4, (nth) => {
      const start = day();
      return `    person: ${name(nth)}\n    office: mayor\n    of: ${made()}${nth}\n    start: ${start}\n    end: ${Number(start.slice(0, 4)) + 4}\n`;
    }),
    facts(
      "people",
      0.2,
      (nth) => `    names: [${name(nth)}, ${name(nth)}]\n    born: ${1900 + random(100)}\n`,
    ),
    facts(
      "events",
      0.2,
      (nth) => `    names: [battle of ${name(nth)}, ${name(nth)} accord]\n    start: ${day()}\n`,
    ),
    facts("places", 0.1, (nth) => `    names: [${name(nth)}, { name: ${name(nth)}, until: 1990 }]\n`),
    facts(
      "organisations",
      0.1,
      (nth) => `    names: [${name(nth)} Company]\n    founded: ${1900 + random(100)}\n`,
    ),
  ].join("");
}
