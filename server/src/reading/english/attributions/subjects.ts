import { isHead, isPronoun, phraseEndingAt, phraseStartingAt, type Run } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";
import { REPORTING_VERBS } from "./reporting-verbs.ts";
import { OCCASIONS } from "./source-nouns.ts";
import { isTime, subjectEnd } from "./subject-ends.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** Who a verb's subject is, and how the sentence ties the two. */
export interface Subject extends Run {
  /** `shared` with an earlier verb (“condemned … and said”), `behind` the verb (“said Smith”), or `before` it. */
  readonly place: "before" | "behind" | "shared";
  /** The index at which the verb's clause begins, its subject or conjunction included. */
  readonly clause: number;
  /** The index of the “who” or “which” by which the verb's clause takes the subject up. */
  readonly relative: number | undefined;
}

function subject(
  { first, last }: Run,
  place: Subject["place"],
  clause: number,
  relative: number | undefined = undefined,
): Subject {
  return { first, last, place, clause, relative };
}

/** The same subject with all up to `last`, which is said of it. */
const upTo = ({ first, place, clause, relative }: Subject, last: number): Subject =>
  subject({ first, last }, place, clause, relative);

const FAR = 30;
const RELATIVES = new Set("who which that".split(" "));
const BEFORE_SHARED = new Set("and but or then while by before after as ,".split(" "));
const SMALL = new Set("ADP SCONJ CCONJ ADV PART".split(" "));

/** Marks that stand on both sides of an insertion. */
const BREAKS = new Set(", — – - --".split(" "));

/**
 * The subject of a finite or participle verb group. `previous` is the source of the attribution before it in the
 * same stretch, which a coordinated verb or a participle shares.
 */
export function subjectOf(parts: readonly Part[], group: VerbGroup, previous: Run | null): Subject | null {
  const left = subjectEnd(parts, group.first - 1);
  if (group.voice === "participle") {
    const purpose = parts[group.first]?.lower === "to";
    return (purpose ? null : ownSubject(parts, left)) ?? sharedSubject(parts, group, previous);
  }
  const before = parts[left];
  if (mayInvert(parts, group)) {
    const behind = phraseStartingAt(parts, group.verb + 1);
    if (
      behind !== null &&
      !isObject(parts, behind, isQuotationEnd(before)) &&
      !isResumed(parts, left, behind)
    )
      return subject(behind, "behind", group.first);
  }
  if (before === undefined) return null;
  if (before.quotation !== null) {
    const interrupted = afterApposition(parts, left);
    if (interrupted !== null || !before.quotation.scare) return interrupted;
  }
  if (before.lower === ")") return beforeBrackets(parts, left);
  if (isRelative(parts, left)) return antecedent(parts, left);
  const whom = whomStart(parts, left);
  if (whom !== null) return antecedent(parts, whom);
  if (before.lower === "," && parts[left - 1]?.lower === ")") return beforeBrackets(parts, left - 1);
  if (BREAKS.has(before.lower))
    return (
      afterApposition(parts, left) ?? behindQuotation(parts, left) ?? sharedSubject(parts, group, previous)
    );
  if (before.pos === "CCONJ" || before.lower === "then") return sharedSubject(parts, group, previous);
  if (isHead(before))
    return (isTime(before) ? afterReduced(parts, left) : null) ?? heardBy(parts, left) ?? ending(parts, left);
  return afterRelative(parts, left) ?? afterReduced(parts, left) ?? sharedSubject(parts, group, previous);
}

/** “with polls showing …”, “an e-mail saying …”: the noun that a participle follows at once. */
function ownSubject(parts: readonly Part[], left: number): Subject | null {
  const before = parts[left];
  if (before?.pos !== "NOUN" && before?.pos !== "PROPN") return null;
  const noun = ending(parts, left);
  if (noun === null || isSpent(parts, noun)) return null;
  return isIssued(parts, noun) ? issuer(parts, noun) : noun;
}

/** “The club issued a statement saying”: whoever issued it says so. */
const isIssued = (parts: readonly Part[], { first, last }: Run): boolean =>
  ISSUED.has(parts[last]?.lower ?? "") && ISSUING.has(parts[first - 1]?.lower ?? "");

function issuer(parts: readonly Part[], { first }: Run): Subject | null {
  const last = subjectEnd(parts, first - 2);
  return isHead(parts[last]) ? ending(parts, last) : null;
}

const ISSUED = new Set("statement letter email e-mail tweet message post memo note".split(" "));
const ISSUING = new Set("issued issues released sent sends wrote writes posted published tweeted".split(" "));

/** “spent her time answering”: the time does not answer. */
export const isSpent = (parts: readonly Part[], { first }: Run): boolean =>
  SPENDING.has(parts[first - 1]?.lower ?? "");

const SPENDING = new Set("spend spends spent spending waste wasted".split(" "));

function ending(parts: readonly Part[], last: number): Subject | null {
  const phrase = phraseEndingAt(parts, last);
  return phrase && subject(phrase, "before", clauseStart(parts, phrase.first));
}

/** “…,” Ann Poole from the museum, told the paper: a noun phrase and a comma between a quotation and its verb. */
function behindQuotation(parts: readonly Part[], comma: number): Subject | null {
  const found = isHead(parts[comma - 1]) ? ending(parts, comma - 1) : null;
  return found !== null && parts[found.first - 1]?.quotation?.scare === false ? found : null;
}

/** The conjunction in front of a clause belongs to it. */
function clauseStart(parts: readonly Part[], first: number): number {
  const before = parts[first - 1];
  return before !== undefined && (before.pos === "CCONJ" || before.pos === "SCONJ") ? first - 1 : first;
}

/** “Ruiz, in her letter, noted failures of the board”, “Ruiz, the mayor, proposed we wait”: the subject stands before. */
function isResumed(parts: readonly Part[], left: number, behind: Run): boolean {
  if (parts[left]?.lower !== ",") return false;
  const closes = parts[behind.last + 1]?.pos === "PUNCT" && !isPronoun(parts[behind.first]);
  return !closes && afterApposition(parts, left) !== null;
}

/** The end of a quotation, or a mark of one whose other mark is lost. */
const isQuotationEnd = (part: Part | undefined): boolean =>
  part !== undefined && (part.quotation !== null || part.lower === '"' || part.lower === "”");

/**
 * “…,” said Smith; “…, said Smith”: behind a quotation or a comma, with nothing between verb and subject; and “Said
 * Smith: “…””, “But, said Smith, …”.
 */
function mayInvert(parts: readonly Part[], group: VerbGroup): boolean {
  const before = parts[group.first - 1];
  if (group.verb !== group.first) return false;
  const quoted =
    before === undefined
      ? leadsIn(parts, group.verb, /^:$/)
      : isQuotationEnd(before) ||
        (before.lower === "," && (group.first > 3 || leadsIn(parts, group.verb, /^,$/)));
  const { frames } = group.reporting;
  return quoted && (frames.has("clause") || frames.has("marked")) && !frames.has("blame");
}

/** Whether a name and such a mark follow a verb. */
function leadsIn(parts: readonly Part[], verb: number, mark: RegExp): boolean {
  const name = phraseStartingAt(parts, verb + 1);
  if (name === null || parts[verb + 1]?.capital !== true) return false;
  return mark.test(parts[name.last + 1]?.lower ?? "");
}

/** In “…, added that” or “X, who spoke, said it was” the words behind the verb are no inverted subject. */
function isObject(parts: readonly Part[], phrase: Run, quoted: boolean): boolean {
  const after = parts[phrase.last + 1];
  const head = parts[phrase.first];
  if (head === undefined || /^(?:that|which)$/.test(head.lower) || OCCASIONS.has(head.lower)) return true;
  if (!quoted && goesOnAsClause(parts, phrase.last + 1)) return true;
  return (
    after !== undefined &&
    (after.pos === "VERB" || after.pos === "AUX" || /^(?:that|to|of)$/.test(after.lower))
  );
}

function goesOnAsClause(parts: readonly Part[], from: number): boolean {
  for (let at = from; at < Math.min(parts.length, from + FAR); at++) {
    const part = parts[at];
    if (part === undefined || part.pos === "PUNCT" || part.quotation !== null) return false;
    if (part.pos === "AUX" || part.pos === "VERB") return true;
  }
  return false;
}

function isRelative(parts: readonly Part[], at: number): boolean {
  const part = parts[at];
  return part !== undefined && RELATIVES.has(part.lower) && isHead(parts[at - 1]) !== isComma(parts[at - 1]);
}

/** “two aides, both of whom said …”: the index of “both”, where “whom” stands at `at`. */
function whomStart(parts: readonly Part[], at: number): number | null {
  if (parts[at]?.lower !== "whom" || parts[at - 1]?.lower !== "of") return null;
  return isHead(parts[at - 2]) && isComma(parts[at - 3]) ? at - 2 : null;
}

function isComma(part: Part | undefined): boolean {
  return part?.lower === ",";
}

/** “Smith, who said …”: the noun phrase that the relative pronoun stands for. */
function antecedent(parts: readonly Part[], relative: number): Subject | null {
  const last = isComma(parts[relative - 1]) ? relative - 2 : relative - 1;
  const phrase = phraseEndingAt(parts, last);
  const whom = named(parts, phrase && subject(phrase, "before", relative));
  return whom && subject(whom, whom.place, relative, relative);
}

const OPENS_APPOSITION =
  /^(?:who|which|whose|where|when|a|an|the|another|one|including|like|such|led|in|on|of|at|for|by|with|from|his|her|its|their|as|speaking|citing|however|meanwhile|though|after|before|when|too|now|then|also|chief|head|director|himself|herself)$/;

/** “Russia, in turn, accused”, “Mitchell, who was present, urged”: the noun phrase before the pair of commas. */
function afterApposition(parts: readonly Part[], closing: number): Subject | null {
  const mark = parts[closing]?.quotation === null ? parts[closing]?.lower : ",";
  let inner: Subject | null = null;
  for (let at = closing - 1; at > 0 && closing - at < FAR; at--) {
    const bracketed = parts[at - 1]?.lower === ")";
    if (parts[at]?.lower !== mark || (!isHead(parts[at - 1]) && !bracketed)) continue;
    if (parts[at - 1]?.pos === "NUM" && isComma(parts[at - 2])) continue;
    const opening = parts[at + 1];
    const plain =
      opening?.pos === "NUM" || opening?.pos === "PROPN" || opening?.pos === "NOUN" || opening?.pos === "ADJ";
    const participle = opening?.pos === "VERB" && (opening.capital || /(?:ed|ing)$/.test(opening.lower));
    if (opening === undefined || (!plain && !participle && !OPENS_APPOSITION.test(opening.lower)))
      return inner;
    const found = bracketed ? beforeBrackets(parts, at - 1) : named(parts, ending(parts, at - 1));
    if (found === null || !isObjectOf(parts, found, at)) return found;
    inner ??= found;
  }
  return inner;
}

/** “Lee, at a meeting in Houston, Texas, said”: what stands behind a preposition speaks as little as the place does. */
const isObjectOf = (parts: readonly Part[], { first }: Run, comma: number): boolean =>
  first > 1 && parts[first - 1]?.pos === "ADP" && parts[comma + 1]?.pos === "PROPN";

/** “Ana Ruiz, a delegate from Houston, Texas, said”: the comma of the place stands within what is said of her. */
function named(parts: readonly Part[], phrase: Subject | null): Subject | null {
  const opening = parts[phrase?.first ?? -1];
  const describes = /^an?$/.test(opening?.lower ?? "") || (opening?.pos === "NOUN" && !opening.capital);
  if (phrase === null || !describes || !isComma(parts[phrase.first - 1])) return phrase;
  const before = parts[phrase.first - 2];
  if (before?.pos !== "PROPN" || isTime(before)) return phrase;
  const name = ending(parts, phrase.first - 2);
  if (name === null || parts[name.first - 1]?.pos === "ADP") return phrase;
  return parts.slice(name.first, name.last).some(({ pos }) => pos === "ADP") ? phrase : name;
}

/** “Senator Ruiz (Ohio) said”: the noun phrase before the brackets. */
function beforeBrackets(parts: readonly Part[], closing: number): Subject | null {
  for (let at = closing - 1; at > 0 && closing - at < 8; at--) {
    if (parts[at]?.lower !== "(") continue;
    const found = isHead(parts[at - 1]) ? ending(parts, at - 1) : null;
    return found && upTo(found, closing);
  }
  return null;
}

/** “people who were there said”: the noun phrase before a relative clause without commas. */
function afterRelative(parts: readonly Part[], left: number): Subject | null {
  for (let at = left; at > 0 && left - at < 14; at--) {
    const part = parts[at];
    if (part === undefined || part.pos === "PUNCT" || part.quotation !== null) return null;
    if (part.lower !== "who" && part.lower !== "whose") continue;
    const found = ending(parts, at - 1);
    return found && upTo(found, left);
  }
  return null;
}

/** “Guards who listened to the tape said”: the tape is what they listened to. */
function heardBy(parts: readonly Part[], left: number): Subject | null {
  const object = ending(parts, left);
  const before = parts[(object?.first ?? 0) - 1];
  if (before?.pos !== "ADP" && (before?.pos !== "VERB" || REPORTING_VERBS.has(before.lower))) return null;
  return afterRelative(parts, left);
}

/** “A poll released on Monday showed”: the noun phrase before a participle that says more of it. */
function afterReduced(parts: readonly Part[], left: number): Subject | null {
  for (let at = left; at > 0 && left - at < 10; at--) {
    const part = parts[at];
    if (part === undefined || part.pos === "AUX" || part.pos === "PUNCT" || part.quotation !== null)
      return null;
    if (part.pos !== "VERB") continue;
    const who = parts[at - 1];
    const plain =
      part.lower.endsWith("ed") && (who?.pos === "NOUN" || who?.pos === "PROPN" || who?.lower === "those");
    const found = plain ? ending(parts, at - 1) : null;
    return found && upTo(found, left);
  }
  return null;
}

/** The source of the attribution before, else the subject of the stretch's first verb. */
function sharedSubject(parts: readonly Part[], group: VerbGroup, previous: Run | null): Subject | null {
  const run =
    (opensStretch(parts, group.first) ? subjectBehind(parts, group.verb) : null) ??
    previous ??
    firstSubject(parts, group.first);
  if (run === null) return null;
  return subject(run, "shared", conjunctionBefore(parts, group.first));
}

/** “Asking for calm, …”, “But instead of asking for calm, …”: nothing but small words stand before the verb. */
function opensStretch(parts: readonly Part[], first: number): boolean {
  return first <= 1 || (first <= 3 && parts.slice(0, first).every(({ pos }) => SMALL.has(pos)));
}

/** The index of “, and” or “but” in front of a coordinated verb. */
function conjunctionBefore(parts: readonly Part[], first: number): number {
  let at = first;
  while (at > 0 && BEFORE_SHARED.has(parts[at - 1]?.lower ?? "")) at--;
  return at;
}

/** “Asking for calm, the mayor left”, “In describing it, she laughed”: the subject behind the comma. */
function subjectBehind(parts: readonly Part[], verb: number): Run | null {
  for (let at = verb + 1; at < Math.min(parts.length, verb + FAR); at++) {
    if (parts[at]?.lower !== ",") continue;
    const phrase = phraseStartingAt(parts, at + 1);
    const next = parts[(phrase?.last ?? at) + 1];
    if (phrase !== null && (next?.pos === "VERB" || next?.pos === "AUX" || next?.pos === "ADV"))
      return phrase;
  }
  return null;
}

function firstSubject(parts: readonly Part[], limit: number): Run | null {
  for (let at = 0; at < Math.min(limit, 60); at++) {
    const part = parts[at];
    if (part === undefined || (part.pos !== "VERB" && part.pos !== "AUX")) continue;
    let last = at - 1;
    while (last > 0 && parts[last]?.pos === "ADV") last--;
    if (isComma(parts[last])) {
      const found = afterApposition(parts, last);
      if (found !== null) return found;
    }
    const phrase = isPronoun(parts[last]) || isHead(parts[last]) ? phraseEndingAt(parts, last) : null;
    if (phrase !== null && !RELATIVES.has(parts[last]?.lower ?? "")) return phrase;
  }
  return null;
}
