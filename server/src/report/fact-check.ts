import type { Block } from "../article/article.ts";
import type { Dismissal } from "../dismissals/dismissal.ts";
import type { Checklist } from "../notes/checklist.ts";
import type { NoteStatus, Verdict } from "../notes/note.ts";
import type { VerdictLabels } from "../notes/verdict-labels.ts";
import type { ClaimItem } from "../protocol/claims.ts";
import type { RaisedFinding } from "../rules/raised-findings.ts";
import type { Severity } from "../rules/rule.ts";
import { openFindings } from "../service/answered.ts";
import { claimsOf, isOpen } from "../service/claim-list.ts";
import type { Library } from "../service/library.ts";
import type { PlacedNote } from "../service/placed-notes.ts";
import { fingerprintOf } from "../text/fingerprint.ts";
import { sliceOf } from "../text/span.ts";

/** A fact-check of some articles: what people noted, what the machine noticed and nobody has answered. */
export interface FactCheck {
  /** When it was put together, as an ISO 8601 instant. */
  readonly made: string;
  readonly articles: readonly CheckedArticle[];
  /** What the newsroom calls the verdicts. */
  readonly verdictLabels: VerdictLabels;
}

/** One article of a fact-check. Offsets are UTF-16 offsets of `text`. */
export interface CheckedArticle {
  readonly uri: string;
  readonly path: string;
  readonly title: string;
  /** Its own date, ISO; `null` where it is not known. */
  readonly date: string | null;
  readonly text: string;
  /** The blocks of the article itself, without page furniture. */
  readonly blocks: readonly Block[];
  readonly claims: readonly ClaimItem[];
  readonly checklist: Checklist;
  /** What its text is recognised by: a tick on another is out of date. */
  readonly fingerprint: string;
  /** How the article names people. */
  readonly people: ReadonlySet<string>;
  /** Notes with a place, in the order of the text, then those whose words are gone. */
  readonly notes: readonly PlacedNote[];
  /** Findings that no note and no dismissal answers. */
  readonly findings: readonly RaisedFinding[];
  /** Findings that were dismissed for the article or for its folder, in the order of the text. */
  readonly dismissed: readonly DismissedFinding[];
  /** 1-based line of an offset. */
  lineOf(offset: number): number;
}

/** A finding that was dismissed beyond its place. */
export interface DismissedFinding {
  readonly finding: RaisedFinding;
  readonly dismissal: Dismissal;
}

/** Puts a fact-check together of those articles that could be read. */
export function factCheckOf(library: Library, uris: readonly string[], made: string): FactCheck {
  const articles = uris.flatMap((uri) => checkedArticle(library, uri) ?? []);
  return { made, articles, verdictLabels: library.verdictLabels };
}

/** What a fact-check tells of an article; `null` for one that could not be read. */
export function checkedArticle(library: Library, uri: string): CheckedArticle | null {
  const held = library.article(uri);
  if (!held?.analysis) return null;
  const { article, date, people } = held.analysis;
  const headline = article.blocks.find(({ kind }) => kind === "headline");
  const last = article.text.length + 1;
  const outcomes = library.outcomes(uri);
  return {
    uri,
    path: library.path(uri),
    title: headline === undefined ? library.path(uri) : sliceOf(article.text, headline.content),
    date: date?.value ?? null,
    text: article.text,
    blocks: article.blocks.filter(({ kind }) => kind !== "furniture" && kind !== "front-matter"),
    checklist: library.checklist(uri),
    fingerprint: fingerprintOf(article.text),
    claims: claimsOf(library, uri),
    people: new Set(
      people.flatMap(({ name, mentions }) => [
        name,
        ...mentions.map((mention) => sliceOf(article.text, mention)),
      ]),
    ),
    notes: [...library.notes(uri)].sort((a, b) => (a.span?.start ?? last) - (b.span?.start ?? last)),
    findings: openFindings(outcomes),
    dismissed: outcomes.flatMap(({ finding, answer }) =>
      answer !== null && "dismissal" in answer ? [{ finding, dismissal: answer.dismissal }] : [],
    ),
    lineOf: (offset) => held.document.positionAt(offset).line + 1,
  };
}

/** The numbers of a fact-check. */
export interface Totals {
  readonly cleared: number;
  readonly claims: number;
  /** Claims that a note has checked, corrected or dismissed. */
  readonly settled: number;
  readonly notes: ReadonlyMap<NoteStatus, number>;
  readonly verdicts: ReadonlyMap<Verdict, number>;
  readonly findings: ReadonlyMap<Severity, number>;
}

/** What a fact-check comes to, over all of its articles. */
export function totalsOf({ articles }: FactCheck): Totals {
  const claims = articles.flatMap((article) => article.claims);
  const notes = articles.flatMap((article) => article.notes.map(({ note }) => note));
  return {
    cleared: articles.filter(({ checklist }) => checklist.cleared !== null).length,
    claims: claims.length,
    settled: claims.filter((claim) => !isOpen(claim)).length,
    notes: counted(notes.map(({ status }) => status)),
    verdicts: counted(notes.flatMap(({ verdict }) => verdict ?? [])),
    findings: counted(articles.flatMap(({ findings }) => findings.map(({ severity }) => severity))),
  };
}

function counted<T>(items: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
