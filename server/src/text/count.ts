/** A number with its noun: “1 article”, “3 articles”; `plural` where the noun takes no s. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}
