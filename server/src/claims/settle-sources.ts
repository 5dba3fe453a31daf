import type { AttributionSource, Mention } from "../reading/mention.ts";

/**
 * Reads sources that are only described again in the light of the whole article: “the man” is who was “a man” before,
 * “witnesses” are those who were heard before, “a study” is named well enough where the article tells anywhere whose it
 * is, and so is the “Leeds man” with whom an article opens before it names anybody.
 */
export function settleSources(mentions: readonly Mention[]): readonly Mention[] {
  const published = new Set(
    mentions.flatMap((mention) => (mention.kind === "document" && mention.published ? [mention.noun] : [])),
  );
  const people = mentions.filter((mention) => mention.kind === "person");
  const firstNamed = people.find(({ name }) => name.includes(" "))?.start ?? -1;
  const before = new Map<string, AttributionSource>();
  return mentions.map((mention) => {
    if (mention.kind !== "attribution" || mention.source.described === null) return mention;
    const { noun } = mention.source.described;
    const isNamed =
      published.has(noun) || (mention.source.class === "anonymous" && mention.start < firstNamed);
    const source: AttributionSource = isNamed
      ? { ...mention.source, class: "named" }
      : takenUp(mention.source, before.get(noun));
    if (mention.stance === "report") before.set(noun, source);
    return { ...mention, source };
  });
}

/** A source as the one of its kind that the article had before: a definite one, or the same people. */
function takenUp(source: AttributionSource, before: AttributionSource | undefined): AttributionSource {
  if (before === undefined || source.resumes || before.start === source.start) return source;
  const isSame =
    source.described?.definite === true || (source.class === "vague" && before.class === "vague");
  if (!isSame) return source;
  return { ...source, class: before.class, resumes: true, takesUp: before.takesUp ?? before.text };
}
