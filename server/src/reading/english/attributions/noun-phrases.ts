import type { Part } from "./parts.ts";
import { EVIDENCE_NOUNS, OCCASIONS, POSTMODIFYING_PARTICIPLES } from "./source-nouns.ts";
import { POSSESSIVES } from "./verb-group-words.ts";

/** A run of parts: from the first to the last, both included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** No noun phrase of a source is longer than this many parts; it keeps every search bounded. */
const LONGEST = 30;

const NOMINAL = new Set(["NOUN", "PROPN", "NUM", "SYM"]);
const INSIDE = new Set(["NOUN", "PROPN", "NUM", "SYM", "ADJ", "DET", "X"]);
const LINKS = new Set(
  "of for from in into at with to on within across near inside outside between against behind".split(" "),
);
const PRONOUNS = new Set(
  "he she they it we i you who which that one everyone someone somebody nobody".split(" "),
);
/** Words that stand for people by themselves: “some said”. */
const QUANTITIES = new Set(
  "some many others another most few several both all neither each none half third thirds those".split(" "),
);
/** What a document or a body is by somebody: “an inquiry chaired by a judge”. */
const MADE_BY = new Set([
  "chaired",
  "led",
  "headed",
  "run",
  "commissioned",
  "conducted",
  "compiled",
  "written",
]);
const HYPHENS = new Set(["-", "–", "‑"]);
const KNOWING = new Set("familiar close aware privy".split(" "));
const BEFORE_DETERMINER = new Set("all both half and".split(" "));
const POINTERS = new Set("that this as".split(" "));
/** Words by which a clause opens: “what polls show”, “which officials said”. */
const ASKING = new Set("what which whose".split(" "));
const POSSESSIVE_MARKS = new Set("' ’ 's ’s".split(" "));

/** Whether a part may be the last word of a noun phrase. */
export function isHead(part: Part | undefined): boolean {
  return part !== undefined && (NOMINAL.has(part.pos) || isPronoun(part) || isBareQuantity(part));
}

/** Whether a part is a pronoun that can be a subject. */
export function isPronoun(part: Part | undefined): boolean {
  return part !== undefined && PRONOUNS.has(part.lower) && (part.pos === "PRON" || part.pos === "DET");
}

/** “I” of “a Grade I listed spire”, “World War I”. */
const isNumeral = (parts: readonly Part[], at: number): boolean =>
  parts[at]?.text === "I" &&
  parts[at - 1]?.capital === true &&
  parts[at - 1]?.end === (parts[at]?.start ?? 0) - 1;

/** Whether a part is the mark of a possessive: “Smith’s”, “voters’”. */
export function isPossessiveMark(part: Part | undefined): boolean {
  return part !== undefined && POSSESSIVE_MARKS.has(part.lower);
}

/** “Smiths’ father”: the mark that the tagger takes for a quotation's. */
function isBarePossessive(part: Part, before: Part | undefined): boolean {
  const isMark = part.pos === "PUNCT" && !HYPHENS.has(part.lower);
  return isMark && before?.end === part.start && /s$/.test(before.lower);
}

/** A hyphen within a word; one between blanks is a dash: “LEEDS - The mayor”. */
function isHyphen(before: Part | undefined, { start, end }: Part, after: Part | undefined): boolean {
  return before?.end === start || after?.start === end;
}

function isBareQuantity(part: Part): boolean {
  return QUANTITIES.has(part.lower);
}

/** The noun phrase that ends with the part `last`, its prepositional phrases included; `null` if none does. */
export function phraseEndingAt(parts: readonly Part[], last: number): Run | null {
  const head = parts[last];
  if (head === undefined || !isHead(head)) return null;
  if (isPronoun(head) && !isNumeral(parts, last)) return { first: last, last };
  let first = last;
  let seenDeterminer = false;
  for (let at = last - 1; at >= 0 && last - at < LONGEST; at--) {
    const part = parts[at];
    if (part === undefined || !joins(parts, at, seenDeterminer)) break;
    seenDeterminer = part.pos === "DET" || POSSESSIVES.has(part.lower);
    first = at;
  }
  return trimmed(parts, { first, last });
}

/** Whether the part before a noun phrase belongs to it. */
function joins(parts: readonly Part[], at: number, behindDeterminer: boolean): boolean {
  const part = parts[at];
  const before = parts[at - 1];
  const after = parts[at + 1];
  if (part === undefined || after === undefined) return false;
  if (behindDeterminer) {
    const isOutermost = /^(?:the|an?|this|that)$/.test(part.lower) && BEFORE_DETERMINER.has(after.lower);
    return isLink(part, before) || BEFORE_DETERMINER.has(part.lower) || isOutermost;
  }
  if (part.quotation !== null) return part.pos === "NOUN";
  if (part.pos === "PART" || isBarePossessive(part, before)) return isPossessiveMark(part);
  if (INSIDE.has(part.pos) || POSSESSIVES.has(part.lower))
    return part.pos === "DET" || !POINTERS.has(part.lower);
  if (HYPHENS.has(part.lower)) return isHyphen(before, part, after);
  if (part.lower === "&" || part.lower === "/") return true;
  if (part.pos === "CCONJ")
    return (
      part.lower === "and" &&
      ((isHead(before) && !isPronoun(before)) || (before?.pos === "ADJ" && after.pos === "ADJ"))
    );
  if (part.pos === "VERB")
    return isAttributive(parts, at) || isPostmodifier(part, before) || isGerundOf(parts, at);
  return isLink(part, before) || (LINKS.has(part.lower) && isGerundOf(parts, at - 1));
}

/**
 * A preposition behind a noun, or behind “familiar”, “close”, “briefed”; “by” behind a document: “a survey by the
 * bank”.
 */
function isLink(part: Part, before: Part | undefined): boolean {
  if (before === undefined) return false;
  if (part.lower === "by") return EVIDENCE_NOUNS.has(before.lower) || MADE_BY.has(before.lower);
  if (!LINKS.has(part.lower)) return false;
  if (part.lower === "of" && isBareQuantity(before)) return true;
  return NOMINAL.has(before.pos) || before.lower === "general" || POSTMODIFYING_PARTICIPLES.has(before.lower);
}

/** “the elected mayor”, “a visiting expert”, “half of registered voters”: a participle that stands before its noun. */
function isAttributive(parts: readonly Part[], at: number): boolean {
  const form = parts[at]?.lower ?? "";
  const before = parts[at - 1];
  if (before?.lower === "of") return form.endsWith("ed");
  if (HYPHENS.has(before?.lower ?? ""))
    return before?.end === parts[at]?.start && /^(?:NOUN|ADJ|PROPN)$/.test(parts[at + 1]?.pos ?? "");
  if (before?.pos === "PROPN") return form.endsWith("ing") && EVIDENCE_NOUNS.has(parts[at + 1]?.lower ?? "");
  return (before?.pos === "DET" || before?.pos === "ADJ") && (form.endsWith("ed") || form.endsWith("ing"));
}

/** “opponents of allowing refugees”: what they are opponents of. */
const isGerundOf = (parts: readonly Part[], at: number): boolean =>
  parts[at]?.lower.endsWith("ing") === true &&
  /^(?:of|for|against)$/.test(parts[at - 1]?.lower ?? "") &&
  NOMINAL.has(parts[at - 2]?.pos ?? "X");

function isPostmodifier(part: Part, before: Part | undefined): boolean {
  if (before === undefined || (part.lower === "named" && before.pos === "PROPN")) return false;
  return POSTMODIFYING_PARTICIPLES.has(part.lower) && NOMINAL.has(before.pos);
}

/** Leaves out what only leads up to the phrase: “On Monday officials”, “However officials”. */
function trimmed(parts: readonly Part[], { first, last }: Run): Run | null {
  let from = first;
  while (from < last && leadsUp(parts, from)) from++;
  return { first: afterOccasion(parts, from, last), last };
}

/** Leaves out an occasion or a time right before a name: “In a statement Captain Lee”, “Last week the Leeds Herald”. */
function afterOccasion(parts: readonly Part[], first: number, last: number): number {
  const [opening, noun, name] = [parts[first], parts[first + 1], parts[first + 2]];
  if (first + 2 > last || noun === undefined || name === undefined || !OCCASIONS.has(noun.lower))
    return first;
  const isTime =
    /^(?:last|this|next|earlier)$/.test(opening?.lower ?? "") && (name.capital || name.pos === "DET");
  const isOccasion = opening?.pos === "DET" && parts[first - 1]?.pos === "ADP" && name.capital;
  return isTime || isOccasion ? first + 2 : first;
}

/** “10:44”, which stands before an entry of a live page. */
const CLOCK = /^\d{1,2}[:.]\d\d$/;

function leadsUp(parts: readonly Part[], at: number): boolean {
  const part = parts[at];
  if (part === undefined) return false;
  if (part.pos === "PART" || part.pos === "CCONJ" || part.pos === "X" || ASKING.has(part.lower)) return true;
  if (at === 0 && CLOCK.test(part.lower)) return true;
  if (LINKS.has(part.lower)) return true;
  return (
    OCCASIONS.has(part.lower) && part.capital && parts[at + 1]?.pos !== "PART" && parts[at - 1]?.pos !== "DET"
  );
}

/** The noun phrase that starts with the part `first`; `null` if none does. */
export function phraseStartingAt(parts: readonly Part[], first: number): Run | null {
  const start = parts[first];
  if (start === undefined) return null;
  if (isPronoun(start)) return { first, last: first };
  let last = -1;
  for (let at = first; at < parts.length && at - first < LONGEST; at++) {
    if (!continues(parts, first, at)) break;
    if (NOMINAL.has(parts[at]?.pos ?? "X") || isBareQuantity(parts[at] as Part)) last = at;
  }
  return last === -1 ? null : { first, last };
}

function continues(parts: readonly Part[], first: number, at: number): boolean {
  const part = parts[at];
  const before = parts[at - 1];
  const after = parts[at + 1];
  if (part === undefined) return false;
  if (part.quotation !== null) return part.pos === "NOUN" && at > first;
  if (INSIDE.has(part.pos) || POSSESSIVES.has(part.lower)) {
    return at === first || part.pos !== "DET" || before === undefined || !NOMINAL.has(before.pos);
  }
  if (at === first) return false;
  if (part.pos === "PART") return isPossessiveMark(part);
  if (HYPHENS.has(part.lower)) return isHyphen(before, part, after);
  if (part.lower === "&") return true;
  if (part.pos === "CCONJ") return part.lower === "and" && after !== undefined && opensPhrase(after);
  if (part.pos === "VERB") return isAttributive(parts, at) || isPostmodifier(part, before);
  return isLink(part, before) && after !== undefined && opensPhrase(after) && !isOccasion(parts, at + 1);
}

function opensPhrase(part: Part): boolean {
  return (INSIDE.has(part.pos) && part.quotation === null) || POSSESSIVES.has(part.lower);
}

/** Whether the phrase from `at` names an occasion: “in a statement”, “on Monday”. */
function isOccasion(parts: readonly Part[], at: number): boolean {
  for (let next = at; next < Math.min(parts.length, at + 4); next++) {
    const part = parts[next];
    if (part === undefined || !opensPhrase(part)) return false;
    if (OCCASIONS.has(part.lower)) return true;
  }
  return false;
}

/** The last word of a noun phrase before its first preposition or participle. */
export function headOf(parts: readonly Part[], { first, last }: Run): Part | undefined {
  let head = parts[first];
  for (let at = first; at <= last; at++) {
    const part = parts[at];
    if (
      part === undefined ||
      isSecondConjunct(parts, at) ||
      part.pos === "ADP" ||
      (part.pos === "VERB" && at > first) ||
      part.lower === "who" ||
      part.lower === "("
    )
      break;
    if (part.pos === "ADJ" && KNOWING.has(part.lower)) break;
    if (part.pos === "NOUN" || part.pos === "PROPN" || part.pos === "PRON" || part.pos === "DET") head = part;
  }
  return head;
}

/** “Cruz and his aides”: the first of the two counts. */
function isSecondConjunct(parts: readonly Part[], at: number): boolean {
  const after = parts[at + 1];
  return (
    parts[at]?.lower === "and" && (after?.pos === "DET" || /^(?:his|her|its|their)$/.test(after?.lower ?? ""))
  );
}
