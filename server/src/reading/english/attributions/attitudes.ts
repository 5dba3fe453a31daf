import type { AttitudeGroup } from "./attitude-groups.ts";
import { attitudeGroup } from "./attitude-groups.ts";
import { type Found, trimRun } from "./found.ts";
import { phraseEndingAt, phraseStartingAt, type Run } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";
import { subjectOf } from "./subjects.ts";

/** The attribution of an attitude; `null` where nothing is left of its content. */
export type Attitude = Found;

/** An attitude of `source`; `null` if its content is empty. */
export function attitude(source: Run, cue: Run, content: Run | null): Attitude | null {
  if (content === null) return null;
  return {
    source,
    cue,
    contents: [content],
    clause: cue.first,
    cuts: false,
    agentless: false,
    earlier: false,
    attitude: true,
  };
}

/**
 * The content from `first` to the end of its clause (before “, but”, “, while” or “, praising”); of a noun inside
 * another clause, or of a participle, only the `object`: “her opposition to the road is known”.
 */
export function contentFrom(parts: readonly Part[], first: number, object = false): Run | null {
  const phrase = object ? phraseStartingAt(parts, first) : null;
  if (phrase !== null) return phrase;
  let last = parts.length - 1;
  for (let at = first + 1; at < parts.length; at++) {
    if (endsClause(parts, at)) {
      last = at - 1;
      break;
    }
  }
  return first > last ? null : trimRun(parts, { first, last });
}

function endsClause(parts: readonly Part[], at: number): boolean {
  if (parts[at]?.lower === ";") return true;
  if (parts[at]?.lower !== ",") return false;
  const next = parts[at + 1];
  if (next === undefined || next.quotation !== null) return true;
  return (
    /^(?:but|while|and|as|which|who|according)$/.test(next.lower) ||
    (next.pos === "VERB" && next.lower.endsWith("ing"))
  );
}

const NOTHING = { lemma: "", frames: new Set<never>() };

/** Who holds the attitude of a verb group: its subject, or one that it shares. */
export function holderOf(
  parts: readonly Part[],
  { first, verb, voice }: AttitudeGroup,
  previous: Run | null,
): Run | null {
  if (voice === "reduced") return phraseEndingAt(parts, first - 1);
  const shared = voice === "bare" ? "participle" : "finite";
  const group = { first, verb, reporting: NOTHING, voice: shared, perfect: false, earlier: false } as const;
  const subject = subjectOf(parts, group, previous);
  const word = parts[subject?.first ?? -1]?.lower ?? "";
  if (subject === null || /^(?:it|this|that|these|those|what|there)$/.test(word)) return null;
  return { first: subject.first, last: subject.last };
}

/** Who is the subject of the verb at `verb`, whatever verb it is. */
export function holderBefore(parts: readonly Part[], verb: number, previous: Run | null): Run | null {
  const group = attitudeGroup(parts, verb);
  return group === null || group.voice === "passive" ? null : holderOf(parts, group, previous);
}
