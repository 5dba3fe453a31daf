/** Whether a text matches one of several patterns; asked as few of them at once as differ in their flags. */
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
