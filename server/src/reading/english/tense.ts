import type { Span } from "../../text/span.ts";
import type { Sentence } from "../reading.ts";
import type { TaggedParagraph, Token } from "./paragraph.ts";

type Tense = Sentence["tense"];

/** The time that a sentence's main verb speaks of; past where it has no verb. */
export function tenseOf(paragraph: TaggedParagraph, sentence: Span): Tense {
  const { tokens } = paragraph;
  for (let index = firstTokenFrom(tokens, sentence.start); index < tokens.length; index++) {
    if ((tokens[index]?.start ?? sentence.end) >= sentence.end) break;
    if (isVerb(tokens[index])) return groupTense(tokens, index) ?? "past";
  }
  return "past";
}

/**
 * The time that the verb nearest to `span` speaks of: the one before it in the sentence, or the one after it
 * where the clause only begins (“On Tuesday, the two will meet”). `null` where the sentence has none.
 */
export function tenseAt(paragraph: TaggedParagraph, span: Span): Tense | null {
  const { tokens } = paragraph;
  const sentence = sentenceOf(paragraph, span);
  const at = firstTokenFrom(tokens, span.start);
  if (isSoonest(tokens, at)) return "future";
  const before = nearestVerb(tokens, at - 1, -1, sentence);
  const after = nearestVerb(tokens, firstTokenFrom(tokens, span.end), 1, sentence);
  const opening = opensClause(tokens, at, sentence);
  const [first, second] = opening ? [after, before] : [before, after];
  const tense = spokenTense(tokens, first) ?? spokenTense(tokens, second);
  const deadline = isDeadline(tokens, at);
  if (deadline && before !== null && isPutOff(tokens, before, at)) return "future";
  return tense !== "past" && (deadline || isAppointed(tokens, at)) ? "future" : tense;
}

/** “extended its deadline until Tuesday”, “has given them until Friday”. */
function isPutOff(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ lemma, pos }) => pos === "VERB" && PUT_OFF.has(lemma.toLowerCase()));
}

/** The tense of a verb group near a date: what a timetable says in the present is to come. */
function spokenTense(tokens: readonly Token[], start: number | null): Tense | null {
  const tense = start === null ? null : groupTense(tokens, start);
  const verb = start === null ? undefined : tokens[start];
  return tense === "present" && TIMETABLE.has(verb?.lower ?? "") ? "future" : tense;
}

/** “until Friday”, “through January”, “by Monday”. */
function isDeadline(tokens: readonly Token[], at: number): boolean {
  return DEADLINES.has(tokens[at - 1]?.lower ?? "");
}

/** “as early as”, “as soon as”, “effective” before a date. */
function isSoonest(tokens: readonly Token[], at: number): boolean {
  const [middle, last] = [tokens[at - 2], tokens[at - 1]];
  if (last?.lower === "effective") return true;
  return last?.lower === "as" && (middle?.lower === "early" || middle?.lower === "soon");
}

/** How far from a date its verb is looked for, in tokens. */
const REACH = 40;

function nearestVerb(tokens: readonly Token[], from: number, step: 1 | -1, sentence: Span): number | null {
  let verb: number | null = null;
  for (let index = from, count = 0; count < REACH; index += step, count++) {
    const token = tokens[index];
    if (token === undefined || token.start < sentence.start || token.end > sentence.end) break;
    if (isVerb(token)) verb = index;
    else if (verb !== null && !continuesGroup(token)) break;
    if (verb !== null && step > 0) break;
    if (token.text === ";") break;
  }
  return verb;
}

/** Whether only a preposition stands between the date and the beginning of its clause. */
function opensClause(tokens: readonly Token[], at: number, sentence: Span): boolean {
  for (let index = at - 1; index >= at - 3; index--) {
    const token = tokens[index];
    if (token === undefined || token.start < sentence.start) return true;
    if (token.text === "," || token.lower === "that" || token.pos === "CCONJ") return true;
    if (token.pos !== "ADP" && token.pos !== "DET" && token.pos !== "ADV" && token.pos !== "PUNCT")
      return false;
  }
  return false;
}

const FUTURE: ReadonlySet<string> = new Set(["will", "shall", "'ll", "’ll", "wo", "sha"]);
const BE: ReadonlySet<string> = new Set(["is", "are", "was", "were", "'s", "'re"]);
const MODAL: ReadonlySet<string> = new Set(["would", "should", "may", "might"]);
const PAST: ReadonlySet<string> = new Set(["was", "were", "did", "had", "has", "have", "been", "'ve", "’ve"]);
const PLANS: ReadonlySet<string> = new Set(
  "set due expected scheduled slated planned planning plan plans going about likely poised ready bound".split(
    " ",
  ),
);
/** Of these, the ones that tell of what is to come without “to” or “for”, too. */
const PLANNED: ReadonlySet<string> = new Set(["scheduled", "planned", "slated", "expected", "due"]);
/** “is on Friday”, “is in October”: what has its time is to come. */
function isAppointed(tokens: readonly Token[], at: number): boolean {
  let verb = at - 1;
  while (verb > at - 6 && /^(?:ADP|NUM|PUNCT|ADV|PROPN)$/.test(tokens[verb]?.pos ?? "")) verb--;
  return /^(?:is|are)$/.test(tokens[verb]?.lower ?? "");
}

/** What moves an end to a day that is still to come. */
const PUT_OFF: ReadonlySet<string> = new Set("extend give delay postpone adjourn suspend defer".split(" "));
const DEADLINES: ReadonlySet<string> = new Set(["until", "till", "through", "by"]);
/** What begins, goes on and ends by plan. */
const TIMETABLE: ReadonlySet<string> = new Set(
  `opens open begins begin starts start resumes resume reopens reopen ends end closes close expires expire runs run
   meets meet kicks departs depart airs air premieres premiere takes`.split(/\s+/),
);
/** Verbs whose past is their base form; news tells the past. */
const SAME_IN_PAST: ReadonlySet<string> = new Set(
  "put set hit cut let shut hurt cost quit beat spread".split(" "),
);

/** The tense of the verb group that begins at `start`: “is expected to open”, “had been held”, “said”. */
function groupTense(tokens: readonly Token[], start: number): Tense | null {
  let tense: Tense | null = null;
  for (let index = start; index < start + 8; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    const { lower } = token;
    if (FUTURE.has(lower)) return "future";
    if (MODAL.has(lower)) tense = tokens[index + 1]?.lower === "have" ? "past" : "future";
    else if (PLANNED.has(lower) || (PLANS.has(lower) && leadsOn(tokens, index))) return "future";
    else if (
      /^(?:was|were)$/.test(lower) &&
      PLANS.has(tokens[index + 1]?.lower ?? "") &&
      leadsOn(tokens, index + 1)
    )
      return "future";
    else if (PAST.has(lower) && !isToCome(tokens, index)) {
      if (!isOwning(tokens, index)) return "past";
      tense ??= "present";
    } else if (isToCome(tokens, index)) return "future";
    else if (isVerb(token)) tense ??= tokens[start - 1]?.lower === "to" ? "future" : simpleTense(token);
    else if (!continuesGroup(token)) break;
    if (token.pos === "VERB" && !PLANS.has(lower)) break;
  }
  return tense;
}

/** Whether “to” or “for” follows, as after “expected” and “scheduled”. */
function leadsOn(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.lower;
  return next === "to" || next === "for";
}

/** “is to resume”, “are to meet”. */
function isToCome(tokens: readonly Token[], index: number): boolean {
  return BE.has(tokens[index]?.lower ?? "") && tokens[index + 1]?.lower === "to";
}

/** “has until Friday”, “have till May”: no part of another verb. */
function isOwning(tokens: readonly Token[], index: number): boolean {
  const lower = tokens[index]?.lower;
  return (lower === "has" || lower === "have") && DEADLINES.has(tokens[index + 1]?.lower ?? "");
}

function simpleTense({ lower, lemma, pos }: Token): Tense {
  if (pos === "AUX")
    return lower === "is" || lower === "are" || lower === "am" || lower === "be" ? "present" : "past";
  if (SAME_IN_PAST.has(lower)) return "past";
  if (lower === lemma.toLowerCase() || lower.endsWith("ing")) return "present";
  return /s$/.test(lower) && !/ss$/.test(lower) ? "present" : "past";
}

function isVerb(token: Token | undefined): boolean {
  return token?.pos === "VERB" || token?.pos === "AUX";
}

function continuesGroup({ pos }: Token): boolean {
  return pos === "ADV" || pos === "PART" || pos === "ADJ";
}

function sentenceOf({ sentences, text }: TaggedParagraph, span: Span): Span {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= span.start) low = middle;
    else high = middle - 1;
  }
  return sentences[low] ?? { start: 0, end: text.length };
}

/** The index of the first token that starts at or after an offset. */
function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
