/**
 * The same text in memory of its own. Engines keep a part of a string as a window on the whole, so that one remembered
 * word or paragraph would hold the article it was once in.
 */
export function detached(text: string): string {
  return ` ${text}`.slice(1);
}
