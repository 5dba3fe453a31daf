import { isClause } from "./clause-starts.ts";
import { headOf, phraseEndingAt } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";
import { REPORTING_VERBS, type ReportingVerb } from "./reporting-verbs.ts";
import { EVIDENCE_NOUNS, PEOPLE_OF_A_KIND, VAGUE_PRONOUNS } from "./source-nouns.ts";
import { POSSESSIVES } from "./verb-group-words.ts";

const ALWAYS_VERBS = new Set("said says say told tells added adds wrote".split(" "));
/** Determiners that stand for people by themselves. */
const QUANTIFIERS = new Set("that both all some another neither each those many most few several".split(" "));
const QUANTITIES = new Set("most many some several few all".split(" "));
const OPENS = new Set("that . , :".split(" "));
const NOMINAL = new Set("NOUN PROPN ADJ".split(" "));

/** Whether a form of a reporting verb is a verb where it stands: not in “her highly criticised visit”, “the reports”. */
export function isUsedAsVerb(parts: readonly Part[], at: number, reporting: ReportingVerb): boolean {
  return !isQualified(parts, at) && (isVerb(parts, at) || isShown(parts, at, reporting));
}

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

const SHOWING = new Set("show suggest indicate reveal claim claims".split(" "));

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

function isClosing(parts: readonly Part[], at: number): boolean {
  return parts[at + 1] === undefined || parts[at + 1]?.quotation !== null;
}
