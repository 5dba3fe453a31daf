/** Prepares to test a text against several patterns, joined into one for each set of flags. */
export function anyOf(patterns: readonly RegExp[]): (text: string) => boolean {
  const sources = new Map<string, string[]>();
  for (const { flags, source } of patterns) {
    const together = sources.get(flags);
    if (together === undefined) sources.set(flags, [source]);
    else together.push(source);
  }
  const joined = [...sources].map(
    ([flags, alternatives]) =>
      new RegExp(alternatives.map((alternative) => `(?:${alternative})`).join("|"), flags),
  );
  return (text) => joined.some((pattern) => pattern.test(text));
}
