import { maySpeakOfOneEvent, type Profile, shared } from "../../corpus/profile.ts";
import { exclude, type FigurePlace, type SlottedFigure } from "../../corpus/slotted-figures.ts";
import { daysFrom } from "../../time/day.ts";
import { elsewhere } from "../evidence.ts";
import type { DocumentEvidence } from "../finding.ts";
import { firstArticles } from "../other-articles.ts";
import type { ComparisonContext } from "../rule.ts";

/** A figure of this article with the passages of other documents that it cannot be true beside. */
export interface Disagreement {
  readonly place: FigurePlace;
  readonly others: readonly DocumentEvidence[];
}

/** The figures that other documents about the same event give otherwise. */
export function disagreements({ article, corpus }: ComparisonContext): Disagreement[] {
  const own = corpus.profile(article.uri);
  if (own === undefined) return [];
  return article.says.figures.flatMap(({ value, place }) => {
    if (!value.settled) return [];
    const opposed = [...corpus.like("figures", value)].filter(
      (other) => other.value.settled && exclude(value, other.value),
    );
    const others = firstArticles(opposed, ({ uri }) => {
      const theirs = uri === article.uri ? undefined : corpus.profile(uri);
      return theirs !== undefined && isOneMatter(own, theirs, value);
    });
    if (others.length === 0) return [];
    const evidence = others.flatMap((other) =>
      corpus
        .places("figures", other.uri, other.value)
        .map((there) => elsewhere(other.uri, there, "This document gives another number.")),
    );
    return [{ place, others: evidence }];
  });
}

/**
 * Whether two documents' figures are of one matter. What lasts needs documents about one event; what happened
 * once needs them to be of the same day, since tolls grow.
 */
function isOneMatter(a: Profile, b: Profile, { slot }: SlottedFigure): boolean {
  if (!maySpeakOfOneEvent(a, b, null)) return false;
  if (slot.lasting) return true;
  const sharesTown = shared(a.focus, b.focus, 1) > 0;
  return sharesTown && a.date !== null && b.date !== null && daysFrom(a.date.start, b.date.start) === 0;
}
