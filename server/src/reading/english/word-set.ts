/** The words of a list that blanks and line ends divide, each once. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
