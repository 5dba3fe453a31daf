import type { AttributionMention, AttributionSource, Mention } from "../reading/mention.ts";
import { overlapOf } from "../text/lookup.ts";

/** Farther behind than this, in UTF-16 code units, a source is no example of the people before it. */
const NEAR = 400;

/**
 * Reads sources that are only described again in the light of the whole article: “the man” is who was “a man” before,
 * “witnesses” are those who were heard before, “a study” is named well enough where the article tells anywhere whose it
 * is, and so is the “Leeds man” with whom an article opens before it names anybody. Of officials or analysts it is told where
 * one of them is quoted by name next, and of whoever opens the article, where the next to speak or to be cited is named.
 */
export function settleSources(mentions: readonly Mention[]): readonly Mention[] {
  const published = new Set(
    mentions.flatMap((mention) =>
      mention.kind === "document" && mention.published ? otherNouns(mention.noun) : [],
    ),
  );
  const people = mentions.filter((mention) => mention.kind === "person");
  const firstNamed = people.find(({ name }) => name.includes(" "))?.start ?? -1;
  const followed = followedByName(mentions, firstNamed === -1 ? Number.POSITIVE_INFINITY : firstNamed);
  const before = new Map<string, AttributionSource>();
  return mentions.map((mention) => {
    if (mention.kind !== "attribution") return mention;
    if (followed.has(mention)) return { ...mention, source: { ...mention.source, namedNext: true } };
    if (mention.source.described === null) return mention;
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

/** What an article may call one document by: “a survey has found”, “the study by the institute”. */
const otherNouns = (noun: string | null): (string | null)[] =>
  noun === "study" || noun === "survey" ? ["study", "survey"] : [noun];

/** A source as the one of its kind that the article had before: a definite one, or the same people. */
function takenUp(source: AttributionSource, before: AttributionSource | undefined): AttributionSource {
  if (before === undefined || source.resumes || before.start === source.start) return source;
  const isSame =
    source.described?.definite === true || (source.class === "vague" && before.class === "vague");
  if (!isSame) return source;
  return { ...source, class: before.class, resumes: true, takesUp: before.takesUp ?? before.text };
}

/**
 * The reports whose unnamed source has its name in the next report: “City officials said it was safe. “We checked,” said
 * Ana Ruiz, who runs the port.”; and, at the head of the article before anybody is named (`firstNamed`), “… will close, a
 * health official said. Ana Ruiz, head of the board, told reporters …”, “officials said. … the country's fire service said”.
 */
function followedByName(mentions: readonly Mention[], firstNamed: number): ReadonlySet<Mention> {
  const reports = mentions.filter((mention) => mention.kind === "attribution").filter(isReport);
  if (reports.every(({ source }) => source.class === "named")) return new Set();
  const found = new Set<Mention>();
  const isPerson = overlapOf(mentions.filter(({ kind }) => kind === "person"));
  const isBody = overlapOf(mentions.filter(({ kind }) => kind === "organization"));
  const isDocument = overlapOf(mentions.filter(({ kind }) => kind === "document"));
  const isQuoted = overlapOf(mentions.filter((mention) => mention.kind === "quotation" && !mention.scare));
  for (const [nth, report] of reports.entries()) {
    if (report.source.class === "named" || isAgentless(report)) continue;
    const next = reports.slice(nth + 1, nth + 4).find(({ source }) => source.start > report.source.end);
    if (next?.source.class !== "named" || next.start - report.end > NEAR) continue;
    const { group } = report.source;
    const [named, body] = [isPerson(next.source), isBody(next.source)];
    const study = isDocument(report.source.head);
    const isHead = nth === 0 && report.start < firstNamed;
    const isAnonymous = report.source.class === "anonymous";
    const office = isAnonymous && next.source.described === null && !next.source.resumes;
    const opens = study
      ? body || next.source.described?.definite === false
      : named || (group && (body || office));
    const somebody = group || study || isAnonymous;
    if ((isHead && somebody && opens) || (group && named && isQuoted(next.content))) found.add(report);
  }
  return found;
}

const isReport = ({ stance }: AttributionMention): boolean => stance === "report";

/** A passive that names nobody gives its cue for its source. */
const isAgentless = ({ source, cue }: AttributionMention): boolean => source.start === cue.start;
