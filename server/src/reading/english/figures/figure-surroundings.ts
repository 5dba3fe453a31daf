import { overlaps, type Span } from "../../../text/span.ts";
import type { DateMention } from "../../mention.ts";
import type { Atom } from "./atoms.ts";

/** What a paragraph tells about each of its numbers: the atoms inside dates, and inside dates that are no duration. */
export interface Surroundings {
  readonly titleCase: () => boolean;
  readonly dated: ReadonlySet<number>;
  readonly inPoint: ReadonlySet<number>;
}

/** Prepares what a paragraph tells about its numbers. */
export function surroundingsOf(atoms: readonly Atom[], dates: readonly DateMention[]): Surroundings {
  const points = dates.filter(({ expression }) => expression.type !== "DURATION");
  let titleCase: boolean | null = null;
  return {
    titleCase: () => {
      titleCase ??= isTitleCase(atoms);
      return titleCase;
    },
    dated: atomsWithin(atoms, dates),
    inPoint: atomsWithin(atoms, points),
  };
}

function atomsWithin(atoms: readonly Atom[], spans: readonly Span[]): Set<number> {
  const within = new Set<number>();
  if (spans.length === 0) return within;
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    while ((atoms[at]?.end ?? Number.POSITIVE_INFINITY) <= span.start) at += 1;
    for (let index = at; index < atoms.length; index += 1) {
      const atom = atoms[index];
      if (atom === undefined || !overlaps(atom, span)) break;
      within.add(index);
    }
  }
  return within;
}

/** Whether nearly all longer words are capitalised, as in many headlines. */
function isTitleCase(atoms: readonly Atom[]): boolean {
  let [long, capital] = [0, 0];
  for (const { kind, text, lower } of atoms) {
    if (kind !== "word" || text.length < 4) continue;
    long += 1;
    if (text[0] !== lower[0]) capital += 1;
  }
  return long >= 3 && capital >= long * 0.8;
}
