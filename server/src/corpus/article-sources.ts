import type { Analysis } from "../claims/analysis.ts";
import type { ClaimKind } from "../claims/claim.ts";
import { nameKey, nameParts } from "../claims/name-key.ts";
import { foldName } from "../facts/fold-words.ts";
import type { AttributionMention, AttributionSource, SourceClass } from "../reading/mention.ts";
import { isName, type NameMention } from "../reading/name-mention.ts";
import { lastStartingAt, overlapOf } from "../text/lookup.ts";
import { contains, type Span } from "../text/span.ts";
import type { Saying, Section } from "./section.ts";

/** The key of what nobody vouches for. */
export const NO_SOURCE = "none";

/** The key of what is told in the passive, without anybody who says it. */
const NOBODY = "nobody";

/** The key of those who are called by a pronoun alone, where it is not clear for whom it stands. */
export const UNCLEAR = "unclear";

/** A claim that somebody or nobody vouches for, or words of a source that make no claim of their own. */
export interface SourcedWords extends Span {
  readonly kind: ClaimKind;
  /** From 0 to 1. */
  readonly checkWorthiness: number;
  /** The verb or words that attribute it; `null` where nobody vouches. */
  readonly cue: string | null;
}

/** A source of one article with how much it vouches for. */
export interface ArticleSource {
  /**
   * The same for one source in all articles: “person smit jane”, “person smit”, “name city council”. Who is only
   * described (“the company”) or taken up (“the official”) is a source of this article alone.
   */
  readonly key: string;
  /** The fullest name that the article gives; empty for `NO_SOURCE`, `NOBODY` and `UNCLEAR`. */
  readonly name: string;
  readonly class: SourceClass | "none";
  /** How the article writes it, each once. */
  readonly spellings: readonly string[];
  /** How many claims it vouches for, and how many of them are figures. */
  readonly claims: number;
  readonly figures: number;
}

/** All that a source vouches for, in the order of the text. */
export interface SourcePlace {
  readonly words: readonly SourcedWords[];
}

/** The sources of an article, by their key. */
export const sources: Section<ArticleSource, SourcePlace> = {
  compared: false,
  read: articleSources,
  keys: ({ key }) => [key],
  isPacked: () => true,
};

interface Identity {
  readonly key: string;
  readonly name: string;
}

/**
 * Who vouches for what in an article: each source once, whatever it is called and whichever pronoun takes it up, and
 * under `NO_SOURCE` the claims that nobody vouches for. What a source says without making a claim counts as a
 * statement of its sentence.
 */
export function articleSources(analysis: Analysis): Saying<ArticleSource, SourcePlace>[] {
  const { mentions, claims, sentences } = analysis;
  const reports = mentions
    .filter((mention) => mention.kind === "attribution")
    .filter(({ stance }) => stance === "report");
  const identify = identities(analysis, reports);
  const byStart = new Map(reports.map((report) => [report.source.start, report]));
  const found = new Map<string, Gathered>();
  const add = (source: AttributionMention | null, words: SourcedWords): void => {
    const { key, name } = source === null ? { key: NO_SOURCE, name: "" } : identify(source);
    const type = key === UNCLEAR ? "vague" : (source?.source.class ?? "none");
    const gathered = found.get(key) ?? { key, name, class: type, spellings: new Set(), words: [] };
    found.set(key, gathered);
    gathered.class = firmer(gathered.class, type);
    if (source !== null && (key === UNCLEAR || !source.source.resumes))
      gathered.spellings.add(source.source.text);
    gathered.words.push(words);
  };
  for (const { start, end, kind, checkWorthiness, attribution } of claims) {
    const source = attribution === null ? null : (byStart.get(attribution.sourceSpan.start) ?? null);
    add(source, { start, end, kind, checkWorthiness, cue: attribution?.cue ?? null });
  }
  const isClaimed = overlapOf(claims.filter(({ attribution }) => attribution !== null));
  for (const report of reports) {
    const { start, end } = report.content;
    if (start === end || isClaimed(report.content)) continue;
    const checkWorthiness = sentences[lastStartingAt(sentences, start)]?.checkWorthiness ?? 0;
    add(report, { start, end, kind: "statement", checkWorthiness, cue: report.cue.text });
  }
  return [...found.values()].map(({ key, name, class: type, spellings, words }) => {
    const figures = words.filter(({ kind }) => kind === "figure").length;
    return {
      value: { key, name, class: type, spellings: [...spellings], claims: words.length, figures },
      place: { words: words.sort((a, b) => a.start - b.start || a.end - b.end) },
    };
  });
}

interface Gathered {
  readonly key: string;
  readonly name: string;
  class: SourceClass | "none";
  readonly spellings: Set<string>;
  readonly words: SourcedWords[];
}

const FIRMEST_FIRST = ["named", "anonymous", "vague", "none"] as const;

/** The class of the two that says more of who it is. */
export function firmer(a: ArticleSource["class"], b: ArticleSource["class"]): ArticleSource["class"] {
  return FIRMEST_FIRST.indexOf(a) < FIRMEST_FIRST.indexOf(b) ? a : b;
}

/** The key of a person by name; one without a given name may be anybody of the family. */
function personKey(name: string): string {
  const { given, family } = nameParts(name);
  return `person ${nameKey(family)}${given === null ? "" : ` ${nameKey(given)}`}`;
}

/** Whether a key is a person's. */
export const isPersonKey = (key: string): boolean => key.startsWith("person ");

/** Prepares the question who a source is. */
function identities(
  { uri, mentions, people }: Analysis,
  reports: readonly AttributionMention[],
): (report: AttributionMention) => Identity {
  const names = mentions.filter(isName);
  const persons = new Map(people.flatMap(({ name, mentions: own }) => own.map((each) => [each, name])));
  const here = (name: string): Identity => ({ key: `here ${uri} ${folded(name)}`, name });
  const itself = (source: AttributionSource): Identity => {
    const from = lastStartingAt(names, source.start - 1) + 1;
    const inside = names.slice(from, lastStartingAt(names, source.end - 1) + 1);
    const named = inside.find((name) => contains(name, source.head) || isOffice(name, source.head));
    if (named?.kind === "person") return person(persons.get(named) ?? named.name);
    if (named !== undefined) return everywhere(named.name);
    const isDescribed =
      source.class === "named"
        ? inside.length === 0 && !CAPITAL.test(source.text)
        : source.described !== null;
    return isDescribed ? here(source.text) : everywhere(source.text);
  };
  const known = new Map(people.map(({ name }) => [name, person(name)]));
  for (const { source } of reports) {
    if (!source.resumes && !known.has(source.text)) known.set(source.text, itself(source));
  }
  return ({ source, cue }) => {
    if (contains(source, cue)) return { key: NOBODY, name: "" };
    if (!source.resumes) return known.get(source.text) ?? itself(source);
    if (source.takesUp !== null) return known.get(source.takesUp) ?? everywhere(source.takesUp);
    return source.isPronoun ? { key: UNCLEAR, name: "" } : here(source.text);
  };
}

/** Whether the word belongs to an office with which a person is named: “Secretary” in “Secretary of State Jane Smith”. */
function isOffice(name: NameMention, head: Span): boolean {
  return name.kind === "person" && name.roles.some((role) => contains(role, head));
}

/** A capital behind the first word: who is meant has a name, and not only a description in this article. */
const CAPITAL = /\s\p{Lu}/u;

const folded = (name: string): string => nameKey(foldName(name));

const person = (name: string): Identity => ({ key: personKey(name), name });

const everywhere = (name: string): Identity => ({ key: `name ${folded(name)}`, name });
