/** Words of articles and packs are not trusted: line breaks and control characters must not reach the terminal. */
export function oneLine(words: string): string {
  return words.replace(/\p{Cc}+/gu, " ");
}
