import { signOf } from "../signs.ts";
import { isClause } from "./clause-starts.ts";
import { headOf, phraseEndingAt } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";
import { REPORTING_VERBS, type ReportingVerb } from "./reporting-verbs.ts";
import { EVIDENCE_NOUNS, OCCASIONS, PEOPLE_OF_A_KIND, VAGUE_PRONOUNS } from "./source-nouns.ts";
import {
  BE,
  BEFORE_CONTRACTION,
  BEFORE_FLOATING,
  FLOATING,
  LINKING_ADVERBS,
  POSSESSIVES,
} from "./verb-group-words.ts";

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
const ALWAYS_VERBS = new Set("said says say told tells added adds wrote".split(" "));
/** Determiners that stand for people by themselves. */
const QUANTIFIERS = new Set("that both all some another neither each those many most few several".split(" "));
const QUANTITIES = new Set("most many some several few all".split(" "));
const OPENS = new Set("that . , :".split(" "));
const NOMINAL = new Set("NOUN PROPN ADJ".split(" "));
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
    if (
      reporting === undefined ||
      isQualified(parts, verb) ||
      !(isVerb(parts, verb) || isShown(parts, verb, reporting))
    )
      continue;
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

/** The tagger takes some verbs for nouns: “Observers note that”, “, warning that”, “The Guardian reports.” */
function isVerb(parts: readonly Part[], at: number): boolean {
  const [before, part, after] = [parts[at - 1], parts[at], parts[at + 1]];
  if (part === undefined) return false;
  if (POSSESSIVES.has(before?.lower ?? "")) return false;
  if (isAttributive(before, part, after)) return false;
  if (part.capital && at > 0 && after?.pos === "PROPN" && after.capital) return false;
  if (part.pos === "VERB" || part.pos === "AUX")
    return before?.pos !== "DET" || QUANTIFIERS.has(before.lower);
  if (ALWAYS_VERBS.has(part.lower)) return before?.pos !== "DET" || QUANTIFIERS.has(before.lower);
  if (part.pos !== "NOUN" && part.pos !== "ADJ" && part.pos !== "ADP") return false;
  if (closesWithDocument(parts, at) || opensClauseOfPeople(parts, at)) return true;
  const opens = after === undefined || OPENS.has(after.lower) || after.quotation !== null;
  if (!opens || before === undefined) return false;
  if (part.lower.endsWith("ing")) return before.lower === ",";
  if (after?.lower === "," && !isClosing(parts, at + 1)) return false;
  if (before.pos === "PRON") return true;
  if (before.pos === "PROPN")
    return part.lower.endsWith("s") !== /[^s]s$/.test(before.lower) || !part.lower.endsWith("s");
  return (
    before.pos === "NOUN" &&
    /[^s]s$/.test(before.lower) &&
    !part.lower.endsWith("s") &&
    after?.lower === "that"
  );
}

/** “Opposition figures claim the sum is wrong”, “some claim he left”: people, and a clause without “that”. */
function opensClauseOfPeople(parts: readonly Part[], at: number): boolean {
  const [before, part, after] = [parts[at - 1], parts[at], parts[at + 1]];
  if (part === undefined || part.lower === "reason") return false;
  if (REPORTING_VERBS.get(part.lower)?.lemma !== part.lower) return false;
  const people = before?.lower ?? "";
  const arePeople = VAGUE_PRONOUNS.has(people) || PEOPLE_OF_A_KIND.has(people);
  return (
    (arePeople || people === "figures") &&
    /^(?:DET|PRON|PROPN)$/.test(after?.pos ?? "") &&
    isClause(parts, at + 1)
  );
}

/**
 * “Sales fell, figures from the ministry show.”: a clause at the end that has nothing but a document for its subject.
 */
function closesWithDocument(parts: readonly Part[], at: number): boolean {
  if (!SHOWING.has(parts[at]?.lower ?? "") || parts[at + 1]?.lower !== ".") return false;
  const subject = phraseEndingAt(parts, at - 1);
  if (subject === null || !/^(?:,|[—–-]|--)$/.test(parts[subject.first - 1]?.lower ?? "")) return false;
  return EVIDENCE_NOUNS.has(headOf(parts, subject)?.lower ?? "");
}

const SHOWING = new Set("show suggest indicate reveal".split(" "));

/** “Polls show voters trust her”, “records show”: the tagger takes the verb behind a plural for a noun. */
function isShown(parts: readonly Part[], at: number, { lemma, frames }: ReportingVerb): boolean {
  const { lower = "" } = parts[at - 1] ?? {};
  return (
    frames.has("evidence") && parts[at]?.lower === lemma && lower.endsWith("s") && EVIDENCE_NOUNS.has(lower)
  );
}

/** “most confirmed cases”: a participle between a quantity and its noun. */
function isAttributive(before: Part | undefined, part: Part, after: Part | undefined): boolean {
  return QUANTITIES.has(before?.lower ?? "") && part.lower.endsWith("ed") && NOMINAL.has(after?.pos ?? "");
}

/** “a widely-predicted move”, “her highly criticised visit”: an adverb and a participle before their noun. */
function isQualified(parts: readonly Part[], at: number): boolean {
  const [before, part, after] = [parts[at - 1], parts[at], parts[at + 1]];
  if (after?.pos !== "NOUN" || !part?.lower.endsWith("ed")) return false;
  if (before?.lower === "-") return before.end === part.start && parts[at - 2]?.pos === "ADV";
  const owner = parts[at - 2];
  return (
    before?.pos === "ADV" &&
    (owner?.pos === "DET" || POSSESSIVES.has(owner?.lower ?? "") || owner?.pos === "PART")
  );
}

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

function isClosing(parts: readonly Part[], at: number): boolean {
  return parts[at + 1] === undefined || parts[at + 1]?.quotation !== null;
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
