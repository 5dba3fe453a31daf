import { type AttitudeGroup, attitudeGroup } from "./attitude-groups.ts";
import { phraseEndingAt, type Run } from "./noun-phrases.ts";
import { isSpent } from "./own-subject.ts";
import type { Part } from "./parts.ts";
import { subjectOf } from "./subjects.ts";

/** Who holds an attitude, and the “who” by which the cue's clause takes them up. */
export interface Holder extends Run {
  readonly relative?: number | undefined;
}

const NOTHING = { lemma: "", frames: new Set<never>() };
const NOBODY = new Set("it this that these those what there".split(" "));

/** Who holds the attitude of a verb group: its subject, or one that it shares. */
export function holderOf(
  parts: readonly Part[],
  { first, verb, voice }: AttitudeGroup,
  previous: Run | null,
): Holder | null {
  const own = voice === "reduced" ? phraseEndingAt(parts, first - 1) : null;
  if (own !== null && !isSpent(parts, own)) return own;
  const shared = voice === "bare" || voice === "reduced" ? "participle" : "finite";
  const group = { first, verb, reporting: NOTHING, voice: shared, perfect: false, earlier: false } as const;
  const subject = subjectOf(parts, group, previous);
  if (subject === null || NOBODY.has(parts[subject.first]?.lower ?? "")) return null;
  return { first: subject.first, last: subject.last, relative: subject.relative };
}

/** Who is the subject of the verb at `verb`, whatever verb it is. */
export function holderBefore(parts: readonly Part[], verb: number, previous: Run | null): Holder | null {
  const group = attitudeGroup(parts, verb);
  return group === null || group.voice === "passive" ? null : holderOf(parts, group, previous);
}
