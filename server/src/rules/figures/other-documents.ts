import { maySpeakOfOneEvent, type Profile } from "../../corpus/profile.ts";
import { type SlottedFigure, slottedFigures } from "../../corpus/slotted-figures.ts";
import { daysFrom } from "../../time/day.ts";
import { passage } from "../evidence.ts";
import type { DocumentEvidence } from "../finding.ts";
import type { RuleContext } from "../rule.ts";
import { exclude } from "./exclude.ts";

/** A figure of this article with the passages of other documents that it cannot be true beside. */
export interface Disagreement {
  readonly slotted: SlottedFigure;
  readonly others: readonly DocumentEvidence[];
}

/** The figures that other documents about the same event give otherwise. */
export function disagreements({ analysis, corpus }: RuleContext): Disagreement[] {
  const own = corpus.profile(analysis.uri);
  if (own === undefined) return [];
  return slottedFigures(analysis).flatMap((slotted) => {
    const all = corpus.figures(slotted.slot.name);
    if (!isSettled(all, slotted)) return [];
    const others = all.flatMap((other) => {
      const document = other.uri === analysis.uri ? undefined : corpus.article(other.uri);
      const theirs = corpus.profile(other.uri);
      if (document === undefined || theirs === undefined || !exclude(slotted.figure, other.figure)) return [];
      return isOneMatter(own, theirs, slotted) && isSettled(all, other)
        ? [passage(document, other.figure.assertion, "This document gives another number.")]
        : [];
    });
    return others.length === 0 ? [] : [{ slotted, others }];
  });
}

/**
 * Whether two documents' figures are of one matter. What lasts needs documents about one event; what happened
 * once needs them to be of the same day, since tolls grow.
 */
function isOneMatter(a: Profile, b: Profile, { slot }: SlottedFigure): boolean {
  if (!maySpeakOfOneEvent(a, b, null)) return false;
  if (slot.lasting) return true;
  const sharesTown = [...a.focus].some((town) => b.focus.has(town));
  return sharesTown && a.date !== null && b.date !== null && daysFrom(a.date.start, b.date.start) === 0;
}

/** Whether its article gives one answer only: of two attacks with two tolls, neither is to be compared. */
function isSettled(all: readonly SlottedFigure[], { uri, figure }: SlottedFigure): boolean {
  return all.every((other) => other.uri !== uri || !exclude(other.figure, figure));
}
