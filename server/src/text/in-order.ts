/** Which of two strings comes first, for `sort`: by their code units, so in one order on every machine. */
export function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
