import type { Mention } from "../reading/mention.ts";
import type { Gender } from "../reading/name-mention.ts";
import { lastStartingAt } from "../text/lookup.ts";
import { contains, type Span } from "../text/span.ts";
import type { Person } from "./analysis.ts";
import { apposedPeople } from "./apposed-people.ts";
import { type Trace, tracesOf } from "./spoken-of.ts";

/**
 * Gives a quotation or attribution whose speaker is called by a name right behind (`apposedPeople`) that name, and one
 * whose speaker is only a pronoun the name of the person it stands for: of those whom
 * the pronoun fits the only one named before it in the paragraph, or who spoke last and nobody else opened a sentence
 * since; else the same of the paragraphs before. Where two could be meant, the pronoun stays.
 * `paragraphs` are the article's stretches of prose in order; `genderOf` says whom words take up, spoken of before.
 * Names inside quotation marks are spoken of and do not speak; one that last stands as an owner (“Holt’s lawyer”)
 * leaves open who is meant, and so does one that neither opens a sentence nor speaks. The speaker's span stays the
 * pronoun's.
 */
export function resolveSpeakers(
  text: string,
  sentences: readonly Span[],
  mentions: readonly Mention[],
  people: readonly Person[],
  paragraphs: readonly Span[],
  genderOf: (words: string) => Gender | null,
): readonly Mention[] {
  const pronouns = pronounsIn(mentions, genderOf);
  const apposed = apposedPeople(text, mentions, people);
  if (pronouns.size + apposed.size === 0) return mentions;
  const names = new Map([...apposed].map(([start, { person }]) => [start, person.name]));
  const traces = tracesOf(text, sentences, mentions, people, apposed);
  const resolved: Trace[] = [];
  const unresolved: Span[] = [];
  for (const [start, { span, gender }] of pronouns) {
    const person = personBefore(span, gender, paragraphs, [traces, resolved], unresolved);
    if (person === null) unresolved.push(span);
    else {
      names.set(start, person.name);
      resolved.push({ start, person, gender, speaks: true, part: "subject", leads: true, owns: false });
    }
  }
  return mentions.map((mention) => withName(mention, names));
}

interface Pronoun {
  readonly span: Span;
  readonly gender: Gender;
}

/** The pronouns that speak, by their start, in order. */
function pronounsIn(
  mentions: readonly Mention[],
  genderOf: (words: string) => Gender | null,
): ReadonlyMap<number, Pronoun> {
  const spans = mentions.flatMap((mention) => (mention.kind === "attribution" ? [mention.source] : []));
  const found = spans.flatMap((span) => {
    const gender = span.resumes ? genderOf(span.text) : null;
    return gender === null ? [] : [{ span, gender }];
  });
  return new Map(found.sort((a, b) => a.span.start - b.span.start).map((each) => [each.span.start, each]));
}

/** How many paragraphs a pronoun may reach back over, where those between speak of nobody whom it fits. */
const REACH = 2;

function personBefore(
  pronoun: Span,
  gender: Gender,
  paragraphs: readonly Span[],
  traces: readonly (readonly Trace[])[],
  unresolved: readonly Span[],
): Person | null {
  const own = lastStartingAt(paragraphs, pronoun.start);
  let only: Person | null = null;
  for (let at = own; at >= Math.max(0, own - REACH); at--) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined || (at === own && !contains(paragraph, pronoun))) return null;
    const stretch = { start: paragraph.start, end: Math.min(paragraph.end, pronoun.start) };
    const near = traces.flatMap((all) => lastIn(all, stretch)).sort((a, b) => a.start - b.start);
    const fit = near.filter((trace) => (trace.gender ?? gender) === gender);
    if (fit.length > 0) {
      const meant = meantOf(fit);
      if (meant !== null) return only === null || meant === only ? meant : null;
      const person = fit[0]?.person ?? null;
      if (person === null || fit.some((each) => each.person !== (only ?? person))) return null;
      only = person;
    }
    if (lastIn(unresolved, stretch).length > 0) return null;
  }
  return null;
}

/** More people than this between a pronoun and whom it stands for leave no doubt that it is nobody's. */
const MOST = 40;

function lastIn<T extends Span | Trace>(all: readonly T[], { start, end }: Span): T[] {
  const last = lastStartingAt(all as readonly Span[], end - 1);
  let first = last;
  while (first >= 0 && first > last - MOST && (all[first]?.start ?? -1) >= start) first--;
  return all.slice(first + 1, last + 1);
}

/** Whom a pronoun behind these traces means. */
function meantOf(traces: readonly Trace[]): Person | null {
  const speaker = traces.findLast(({ speaks }) => speaks);
  if (speaker === undefined) return leaderOf(traces);
  const since = traces.filter(({ start, person }) => start > speaker.start && person !== speaker.person);
  return since.some(({ leads }) => leads) ? null : speaker.person;
}

/** Who alone does what is told, beside people behind a preposition: “On Monday Holt met the press after her win over Poole”. */
function leaderOf(traces: readonly Trace[]): Person | null {
  const leading = traces.filter(({ leads, part }) => leads || part === "subject");
  const leader = leading[0]?.person ?? null;
  const own = traces.filter(({ person }) => person === leader);
  const isAlone = traces.every(
    ({ person, leads, part, owns }) => person === leader || !(leads || owns || part !== "beside"),
  );
  return leader !== null && isAlone && own.at(-1)?.owns === false ? leader : null;
}

function withName(mention: Mention, names: ReadonlyMap<number, string>): Mention {
  if (mention.kind === "attribution") {
    const takesUp = names.get(mention.source.start);
    return takesUp === undefined ? mention : { ...mention, source: { ...mention.source, takesUp } };
  }
  if (mention.kind !== "quotation" || mention.speakerSpan === null) return mention;
  const speaker = names.get(mention.speakerSpan.start);
  return speaker === undefined ? mention : { ...mention, speaker };
}
