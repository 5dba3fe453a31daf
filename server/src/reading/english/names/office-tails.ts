import type { NameTokens } from "./tokens.ts";

/** “-in-chief” behind “editor”, “-at-arms” behind “sergeant”, with hyphens or without. */
export function tailAt(
  tokens: NameTokens["tokens"],
  from: number,
): { readonly words: readonly string[]; readonly last: number } | null {
  const step = tokens[from]?.text === "-" ? 2 : 1;
  const [link, noun] = [tokens[from + step - 1], tokens[from + 2 * step - 1]];
  if (link === undefined || noun === undefined || TAILS[link.lower]?.includes(noun.lower) !== true)
    return null;
  return { words: [link.lower, noun.lower], last: from + 2 * step - 1 };
}

const TAILS: Readonly<Record<string, readonly string[]>> = {
  in: ["chief", "residence"],
  at: ["arms", "large"],
};
