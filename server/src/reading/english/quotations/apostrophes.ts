const ELISIONS = new Set(
  "tis twas twere twill em n til till cause cos coz cuz round bout fore nuff neath tween ere s d ll re ve m t".split(
    " ",
  ),
);

const WORD = /^[\p{L}]+/u;
const ALPHANUMERIC = /[\p{L}\p{N}]/u;

/** How far behind a possible closing mark another one is looked for. */
const LOOK_AHEAD = 240;

/** Whether a single mark at `at` stands for left-out letters or figures: ’tis, ’90s, rock ’n’ roll. */
export function isElision(text: string, at: number): boolean {
  const rest = text.slice(at + 1, at + 12);
  if (/^\d/.test(rest)) return /^\d0s|^\d\d\b/.test(rest);
  return ELISIONS.has((WORD.exec(rest)?.[0] ?? "").toLowerCase());
}

/** Whether a single mark at `at` stands inside a word: don’t, Ukraine’s, O’Neill. */
export function isInsideWord(text: string, at: number): boolean {
  return ALPHANUMERIC.test(text.charAt(at - 1)) && ALPHANUMERIC.test(text.charAt(at + 1));
}

/**
 * Whether the mark at `at`, behind an s and before a word, is a plural possessive (the players’ union) rather than
 * a closing mark: it is, when a plainer closing mark follows soon and no other opens before it.
 */
export function isPluralPossessive(text: string, at: number): boolean {
  if (!/s/i.test(text.charAt(at - 1)) || !/^ \p{L}/u.test(text.slice(at + 1, at + 4))) return false;
  const mark = text.charAt(at);
  const end = Math.min(text.length, at + LOOK_AHEAD);
  for (let next = at + 1; next < end; next++) {
    const here = text.charAt(next);
    if (here === "‘") return false;
    if (here !== mark || isInsideWord(text, next) || isElision(text, next)) continue;
    return /\S/.test(text.charAt(next - 1));
  }
  return false;
}
