/** Whether a UTF-16 code unit is white space, as `String.prototype.trim` sees it. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 160) return code === 0x85;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Marks that end a sentence. */
export const TERMINALS = ".!?…";

/** Marks that may close right behind the end of a sentence. */
export const CLOSERS = "\"'”’»›)]}*_";

/** Marks that may stand before a sentence's first letter. */
export const OPENERS = "\"'“‘«‹„‚([{*_#–—-•¿¡";

/** The offset of the first code unit at or after `from` that is not white space. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}
