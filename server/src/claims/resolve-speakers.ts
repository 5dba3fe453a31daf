import type { Mention, PersonMention } from "../reading/mention.ts";
import { coverOf, lastStartingAt } from "../text/lookup.ts";
import { contains, type Span } from "../text/span.ts";
import type { Person } from "./analysis.ts";

/**
 * Gives a quotation or attribution whose speaker is only a pronoun the name of the person it stands for: the only one
 * named before it in the paragraph, else the only one named in the paragraph before. Where two could be meant, the
 * pronoun stays.
 * `paragraphs` are the article's stretches of prose in order; `isPronoun` says whether words stand for one person
 * spoken of before. Names inside quotation marks are spoken of and do not speak; one that last stands as an owner
 * (“Holt’s lawyer”) leaves open who is meant, and so does one that neither opens a sentence nor speaks. The speaker's span stays the
 * pronoun's.
 */
export function resolveSpeakers(
  text: string,
  sentences: readonly Span[],
  mentions: readonly Mention[],
  people: readonly Person[],
  paragraphs: readonly Span[],
  isPronoun: (words: string) => boolean,
): readonly Mention[] {
  const names = new Map(people.flatMap(({ name, mentions: named }) => named.map((one) => [one.start, name])));
  const isQuoted = coverOf(mentions.filter(({ kind }) => kind === "quotation"));
  const persons = mentions.filter(
    (mention): mention is PersonMention => mention.kind === "person" && !isQuoted(mention),
  );
  const namedIn = (from: number, to: number): PersonMention[] => {
    const found: PersonMention[] = [];
    for (let i = lastStartingAt(persons, from - 1) + 1; ; i++) {
      const person = persons[i];
      if (person === undefined || person.end > to) return found;
      found.push(person);
    }
  };
  const sources = mentions.flatMap((mention) => (mention.kind === "attribution" ? [mention.source] : []));
  const isSource = coverOf(sources.sort((a, b) => a.start - b.start));
  const leads = (person: PersonMention): boolean => {
    const first = Math.min(person.start, ...person.roles.map(({ start }) => start));
    const opener = sentences[lastStartingAt(sentences, first)];
    return isSource(person) || first - (opener?.start ?? first) <= ADDRESS;
  };
  const only = (named: readonly PersonMention[]): string | null => {
    const last = named.at(-1);
    const name = last === undefined ? undefined : names.get(last.start);
    if (last === undefined || name === undefined || /['’]/u.test(text.charAt(last.end))) return null;
    return named.some(leads) && named.every(({ start }) => names.get(start) === name) ? name : null;
  };
  const meant = (pronoun: Span): string | null => {
    const at = lastStartingAt(paragraphs, pronoun.start);
    const [own, before] = [paragraphs[at], paragraphs[at - 1]];
    if (own === undefined || !contains(own, pronoun)) return null;
    const near = namedIn(own.start, pronoun.start);
    if (near.length > 0) return only(near);
    return before === undefined ? null : only(namedIn(before.start, before.end));
  };
  return mentions.map((mention) => {
    if (mention.kind === "attribution") {
      const { source } = mention;
      const takesUp = source.resumes && isPronoun(source.text) ? meant(source) : null;
      return takesUp === null ? mention : { ...mention, source: { ...source, takesUp } };
    }
    if (mention.kind !== "quotation" || mention.speaker === null || mention.speakerSpan === null)
      return mention;
    const name = isPronoun(mention.speaker) ? meant(mention.speakerSpan) : null;
    return name === null ? mention : { ...mention, speaker: name };
  });
}

/** Room for an article or a form of address before a name that opens a sentence. */
const ADDRESS = 5;
