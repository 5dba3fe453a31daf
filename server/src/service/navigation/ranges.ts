import {
  type FoldingRange,
  FoldingRangeKind,
  type Position,
  type SelectionRange,
} from "vscode-languageserver-types";
import type { Analysis } from "../../claims/analysis.ts";
import { clausesOf } from "../../claims/clauses.ts";
import { contains, type Span } from "../../text/span.ts";
import type { HeldArticle } from "../held-article.ts";
import { rangeOf } from "../positions.ts";
import { sectionsOf } from "../sections.ts";

/** What can be folded: the parts under sub-headings, runs of page furniture, front matter. */
export function foldingRanges({ document, analysis }: HeldArticle): FoldingRange[] {
  if (analysis === null) return [];
  const fold = ({ start, end }: Span, kind: FoldingRangeKind): FoldingRange[] => {
    const text = document.getText().slice(start, end).trimEnd();
    const [from, to] = [document.positionAt(start).line, document.positionAt(start + text.length).line];
    return from < to ? [{ startLine: from, endLine: to, kind }] : [];
  };
  const sections = sectionsOf(analysis, ["subheading"]).flatMap(({ heading, end }) =>
    heading === null ? [] : fold({ start: heading.start, end }, FoldingRangeKind.Region),
  );
  const around = runsOf(analysis).flatMap((run) => fold(run, FoldingRangeKind.Comment));
  return [...around, ...sections].sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

/** Blocks of page furniture or front matter that follow each other. */
function runsOf({ article }: Analysis): Span[] {
  const runs: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const { kind, start, end } of article.blocks) {
    const isAround = kind === "furniture" || kind === "front-matter";
    const last = runs.at(-1);
    if (isAround && isOpen && last !== undefined) last.end = end;
    else if (isAround) runs.push({ start, end });
    isOpen = isAround;
  }
  return runs;
}

/** For each place the spans around it, from the word through mention, clause, sentence and paragraph to the part. */
export function selectionRanges(article: HeldArticle, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    const at = article.document.offsetAt(position);
    const spans = spansAround(article, at);
    const [first, ...rest] = spans.reverse();
    const whole: SelectionRange = { range: rangeOf(article.document, first ?? { start: at, end: at }) };
    return rest.reduce(
      (parent, span): SelectionRange => ({ range: rangeOf(article.document, span), parent }),
      whole,
    );
  });
}

/** Spans that hold an offset, each within the next. */
function spansAround({ document, analysis }: HeldArticle, at: number): Span[] {
  const text = document.getText();
  const candidates: Span[] = [wordAround(text, at)];
  if (analysis !== null) {
    const { mentions, sentences, article } = analysis;
    candidates.push(
      ...mentions,
      ...sentences,
      ...sentences
        .filter(({ start, end }) => start <= at && at <= end)
        .map((sentence) => clausesOf(text, sentence)({ start: at, end: at })),
      ...article.blocks,
      ...sectionsOf(analysis, ["headline", "subheading"]).flatMap(({ heading, end }) =>
        heading === null ? [] : [{ start: heading.start, end }],
      ),
    );
  }
  candidates.push({ start: 0, end: text.length });
  const holding = candidates
    .filter(({ start, end }) => start <= at && at <= end && start < end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const nested: Span[] = [];
  for (const { start, end } of holding) {
    const inner = nested.at(-1);
    const isWider =
      inner === undefined || (contains({ start, end }, inner) && end - start > inner.end - inner.start);
    if (isWider) nested.push({ start, end });
  }
  return nested;
}

/** The word that an offset stands in or at the edge of; looks no further than a word is long. */
function wordAround(text: string, at: number): Span {
  const LONGEST = 256;
  const before = /[\p{L}\p{N}’'-]*$/u.exec(text.slice(Math.max(0, at - LONGEST), at))?.[0] ?? "";
  const after = /^[\p{L}\p{N}’'-]*/u.exec(text.slice(at, at + LONGEST))?.[0] ?? "";
  return { start: at - before.length, end: at + after.length };
}
