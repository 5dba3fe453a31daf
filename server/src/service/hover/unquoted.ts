/** Words of an article to be put between quotation marks: without those that they have, and the comma before the last. */
export function unquoted(words: string): string {
  return words.replace(/^[“"'‘]/u, "").replace(/,?[”"'’]$/u, "");
}
