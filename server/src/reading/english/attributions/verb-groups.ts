import { signOf } from "../signs.ts";
import type { Part } from "./parts.ts";
import { REPORTING_VERBS, type ReportingVerb } from "./reporting-verbs.ts";
import { OCCASIONS } from "./source-nouns.ts";
import { isUsedAsVerb } from "./used-as-verb.ts";
import { BE, BEFORE_CONTRACTION, BEFORE_FLOATING, FLOATING, LINKING_ADVERBS } from "./verb-group-words.ts";

/** A reporting verb with its auxiliaries and adverbs. Indices are those of the stretch's parts. */
export interface VerbGroup {
  readonly first: number;
  readonly verb: number;
  readonly reporting: ReportingVerb;
  /** “said” has a subject of its own; “saying” borrows one; in “was told” the subject only hears. */
  readonly voice: "finite" | "participle" | "passive";
  /** “has said”: at some time before now. */
  readonly perfect: boolean;
  /** “has previously said”: expressly not on the occasion that is reported. */
  readonly earlier: boolean;
}

const HAVE = new Set("has have had having 've ’ve 'd ’d".split(" "));
const NEGATIONS = new Set("not n't n’t never neither nor hardly".split(" "));
const GOVERNORS = new Set(
  "continue continues continued continuing go goes went going begin begins began seek sought want wants wanted".split(
    " ",
  ),
);
const EARLIER = new Set("previously earlier before once".split(" "));
const UNREAL = new Set("would could should might may must will can".split(" "));
const LONGEST = 8;

const REPORTS = signOf((lower) => REPORTING_VERBS.has(lower));
const NO_WORD: Pick<Part, "lower" | "signs"> = { lower: "", signs: 0 };

/** “a person briefed on the talks said”: who has been told, and not who tells. */
const isInformed = (parts: readonly Part[], verb: number): boolean =>
  /^(?:briefed|informed|notified)$/.test(parts[verb]?.lower ?? "") &&
  /^(?:on|about|of|by)$/.test(parts[verb + 1]?.lower ?? "") &&
  parts[verb - 1]?.pos === "NOUN";

/** Finds the reporting verbs of a stretch outside quotations; negated and unreal ones (“declined to say”) are none. */
export function findVerbGroups(parts: readonly Part[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let verb = 0; verb < parts.length; verb++) {
    const { lower, signs } = parts[verb] ?? NO_WORD;
    const reporting = (signs & REPORTS) === 0 ? undefined : REPORTING_VERBS.get(lower);
    if (reporting === undefined || !isUsedAsVerb(parts, verb, reporting)) continue;
    if (asksForAnonymity(parts, verb, reporting) || isInformed(parts, verb)) continue;
    const group = groupAround(parts, verb, reporting);
    if (group !== null) groups.push(group);
  }
  return groups;
}

/** “who asked not to be named”, “insisted on anonymity” say something of the source and report nothing. */
function asksForAnonymity(parts: readonly Part[], verb: number, { lemma }: ReportingVerb): boolean {
  if (!ASKING.has(lemma)) return false;
  for (let at = verb + 1; at < verb + 6; at++) {
    const word = parts[at]?.lower ?? "";
    if (ANONYMITY.has(word) || (NAMED.has(word) && parts[at - 1]?.lower === "be")) return true;
  }
  return false;
}

const ASKING = new Set("ask insist urge demand agree".split(" "));
const ANONYMITY = new Set("anonymous anonymity".split(" "));
const NAMED = new Set("named identified".split(" "));

/** “The two have both argued”: it belongs to the subject and stands with the verb. */
function isFloating(parts: readonly Part[], at: number): boolean {
  return FLOATING.has(parts[at]?.lower ?? "") && BEFORE_FLOATING.has(parts[at - 1]?.pos ?? "");
}

/** “Few expect it” says what people do not do; “a few expect it” says what some do. */
function isFew(parts: readonly Part[], at: number): boolean {
  return parts[at]?.lower === "few" && parts[at - 1]?.lower !== "a";
}

/** “When asked whether …”, “if told that …”: somebody who is not named asks. */
function isAsked(parts: readonly Part[], first: number, form: string): boolean {
  return (
    /^(?:asked|told)$/.test(form) && (first === 0 || /^(?:when|if|once)$/.test(parts[first - 1]?.lower ?? ""))
  );
}

/**
 * “was last night warned”, “has on Monday denied”: where the time begins that stands between an auxiliary and its verb.
 */
function timeWithin(parts: readonly Part[], at: number): number | null {
  if (!OCCASIONS.has(parts[at]?.lower ?? "")) return null;
  const first = /^(?:last|this|on|in|the)$/.test(parts[at - 1]?.lower ?? "") ? at - 1 : at;
  return parts[first - 1]?.pos === "AUX" ? first : null;
}

function groupAround(parts: readonly Part[], verb: number, reporting: ReportingVerb): VerbGroup | null {
  const form = parts[verb]?.lower ?? "";
  let first = verb;
  let passive = false;
  let helped = false;
  let earlier = false;
  let perfect = false;
  for (let at = verb - 1; at >= 0 && verb - at <= LONGEST; at--) {
    const part = parts[at];
    if (part === undefined || part.quotation !== null) break;
    if (NEGATIONS.has(part.lower)) return null;
    if (part.lower === "to") {
      const governor = parts[at - 1];
      if (governor === undefined || !GOVERNORS.has(governor.lower)) return null;
      first = at - 1;
      at--;
      helped = true;
    } else if (part.pos === "AUX" || BE.has(part.lower) || HAVE.has(part.lower)) {
      if (part.pos === "PART" && !BEFORE_CONTRACTION.has(parts[at - 1]?.pos ?? "")) break;
      if (UNREAL.has(part.lower)) return null;
      if (BE.has(part.lower) && !helped) passive = !form.endsWith("ing");
      if (HAVE.has(part.lower)) perfect = true;
      helped = true;
      first = at;
    } else if (
      part.pos === "ADV" ||
      part.lower === "also" ||
      part.lower === "then" ||
      isFloating(parts, at)
    ) {
      if (LINKING_ADVERBS.has(part.lower)) break;
      earlier ||= EARLIER.has(part.lower);
      if (part.pos === "ADV" && parts[at - 1]?.lower === ",") break;
      first = at;
    } else {
      const time = timeWithin(parts, at);
      if (time === null) break;
      at = time;
    }
  }
  if (!helped && form === reporting.lemma && parts[verb - 1]?.lower === "to") return null;
  if (isFew(parts, first - 1)) return null;
  const participle = form.endsWith("ing") && !helped;
  passive ||= isAsked(parts, first, form);
  const voice = passive ? "passive" : participle ? "participle" : "finite";
  return {
    first,
    verb,
    reporting,
    voice,
    perfect,
    earlier: earlier && perfect,
  };
}
