const words = (list: string): string => list.trim().split(/\s+/).join("|");

/** Words right before a quotation that make it a term or a name, whatever it looks like. */
const INTRODUCES_TERM = new RegExp(
  `\\b(?:so-called|known as|called|${words(
    `dubbed nicknamed titled entitled named termed branded labelled labeled codenamed word words term phrase slogan
     motto nickname hashtag adage proverb saying`,
  )})(?: [A-Z]\\w+)?,? ?$`,
  "i",
);

/** Works that have a title, which starts with a capital. */
const INTRODUCES_TITLE = new RegExp(
  `\\b(?:${words(
    `title song single film movie documentary book album series sitcom show play novel poem opera musical painting
     exhibition episode essay magazine game ballad sketch column podcast lyric tune track`,
  )})(?: [A-Z]\\w+)?,? ?$`,
  "i",
);

const SMALL = new Set("a an the of in on at to for and or but with from by vs as is it".split(" "));

/** Whether quoted words read as a title, a term or a nickname by their own shape and the words around them. */
export function isTerm(text: string, quotation: { start: number; end: number }, quoted: string): boolean {
  const before = text.slice(Math.max(0, quotation.start - 48), quotation.start);
  const after = text.slice(quotation.end, quotation.end + 24);
  const count = wordCount(quoted);
  if (count > 12) return false;
  if (INTRODUCES_TERM.test(before) && !/[.!?,]$/.test(quoted)) return true;
  if (INTRODUCES_TITLE.test(before) && /^\p{Lu}/u.test(quoted)) return true;
  if (count <= 3 && /\p{Lu}\p{L}+ $/u.test(before) && /^ \p{Lu}\p{Ll}/u.test(after)) return true;
  return isTitleCase(quoted) && !/[,!]$/.test(quoted);
}

/** How many words a stretch of text has. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0;
}

/** “The Old Man and the Sea”: two words or more, and every longer one with a capital. */
function isTitleCase(quoted: string): boolean {
  const all = quoted.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  const main = all.filter((word) => !SMALL.has(word.toLowerCase()));
  return main.length >= 2 && main.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}
