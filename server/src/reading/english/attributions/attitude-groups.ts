import type { Part } from "./parts.ts";
import { BE, BEFORE_CONTRACTION, BEFORE_FLOATING, FLOATING, LINKING_ADVERBS } from "./verb-group-words.ts";

/** A verb of attitude with all that stands before it: auxiliaries, adverbs, negations and the verbs that govern it. */
export interface AttitudeGroup {
  /** The first part of the group, which its subject stands before. */
  readonly first: number;
  readonly verb: number;
  /**
   * `finite` has a subject of its own; `bare` borrows one (“, praising …”, “rushed to praise”);
   * `reduced` follows its own (“voters backing …”); `passive` names its holder behind “by”.
   */
  readonly voice: "finite" | "bare" | "reduced" | "passive";
}

const NEGATIONS = new Set("not n't n’t never".split(" "));
const OWNERS = new Set("his her its their our my your no".split(" "));
const QUANTIFIERS = new Set("that both all some many who".split(" "));
const PAST_ENDINGS = new Set("d n t".split(" "));
const LONGEST = 12;

/** The group of the verb at `verb`; `null` where it is a noun's modifier or a passive without a holder. */
export function attitudeGroup(parts: readonly Part[], verb: number): AttitudeGroup | null {
  const before = parts[verb - 1];
  if (before !== undefined && isNominal(before)) return null;
  let first = verb;
  let head = verb;
  let helped = false;
  let borrowed = false;
  let passive = false;
  for (let at = verb - 1; at >= 0 && verb - at <= LONGEST; at--) {
    const part = parts[at];
    if (part === undefined || part.quotation !== null) break;
    const governor = parts[at - 1];
    if (part.lower === "to" && at === first - 1) {
      if (!isGovernor(governor)) {
        borrowed = !isGoing(governor);
        first = at;
        break;
      }
      first = at - 1;
      head = first;
      at--;
      helped = false;
    } else if (part.pos === "AUX" || BE.has(part.lower)) {
      if (part.pos === "PART" && !BEFORE_CONTRACTION.has(governor?.pos ?? "")) break;
      if (BE.has(part.lower) && !helped && head === verb) passive = isPast(parts[verb]);
      helped = true;
      first = at;
    } else if (NEGATIONS.has(part.lower) || part.pos === "ADV" || FLOATING.has(part.lower)) {
      if (FLOATING.has(part.lower) && !isHolderWord(governor)) break;
      if (LINKING_ADVERBS.has(part.lower)) break;
      if (governor?.lower === "," && !helped) break;
      first = at;
    } else if (part.pos === "VERB" && isAspect(part) && at === first - 1 && !helped) {
      first = at;
      head = at;
    } else break;
  }
  const by = parts[verb + 1]?.lower === "by";
  if (passive || (by && isPast(parts[verb]) && head === verb))
    return by ? { first, verb, voice: "passive" } : null;
  if (borrowed) return { first, verb, voice: "bare" };
  if (parts[head]?.lower.endsWith("ing") === true && !helped)
    return { first, verb, voice: isHolder(parts[first - 1]) ? "reduced" : "bare" };
  return { first, verb, voice: "finite" };
}

function isNominal({ lower, pos }: Part): boolean {
  return OWNERS.has(lower) || (pos === "DET" && !QUANTIFIERS.has(lower));
}

const isHolderWord = (part: Part | undefined): boolean => BEFORE_FLOATING.has(part?.pos ?? "");
const isGovernor = (part: Part | undefined): boolean => part?.pos === "VERB" && part.quotation === null;
const isGoing = (part: Part | undefined): boolean => part?.lower === "going";
/** Whether a verb may be a past form or participle, by its last letter. */
export const isPast = (part: Part | undefined): boolean => PAST_ENDINGS.has(part?.lower.at(-1) ?? "");
const isHolder = (part: Part | undefined): boolean => part?.pos === "NOUN" || part?.pos === "PROPN";
const isAspect = ({ lower }: Part): boolean => ASPECTS.has(lower);

const ASPECTS = new Set(
  `began begun begin begins start started starts kept keep keeps stop stopped stops continue continued continues avoid
   avoided avoids consider considered considers`.split(/\s+/),
);
