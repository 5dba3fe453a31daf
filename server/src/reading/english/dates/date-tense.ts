import type { Span } from "../../../text/span.ts";
import type { TaggedParagraph, Token } from "../paragraph.ts";
import { firstTokenFrom, groupTense, isVerb, type Tense } from "../tense.ts";
import { WEEKDAYS } from "./lexicon.ts";
import {
  APPOINTMENTS,
  BETWEEN,
  DEADLINES,
  DONE,
  EFFORTS,
  HALVES_OF_DAY,
  INDEFINITE,
  INTENTIONS,
  MOVES,
  NEGATIONS,
  NOW,
  OPENINGS,
  OUTLOOKS,
  PROMISES,
  PUT_OFF,
  SHIFTS,
  SINCE,
  SUPPOSITIONS,
  TIMETABLE,
  UNFORESEEN,
  WOULD,
} from "./tense-words.ts";
import { governorOf, groupStart, verbsAround } from "./verbs-near-dates.ts";

/**
 * The time that the verb nearest to a date speaks of: the one before it in the sentence, or the one after it
 * where the clause only begins (“On Tuesday, the two will meet”). `null` where the sentence has none.
 */
export function tenseAt(paragraph: TaggedParagraph, span: Span): Tense | null {
  const { tokens } = paragraph;
  const at = firstTokenFrom(tokens, span.start);
  if (isSoonest(tokens, at) || isAhead(tokens, at)) return "future";
  if (isAsOf(tokens, at) || isBehind(tokens, firstTokenFrom(tokens, span.end))) return "past";
  const { before, first, second } = verbsAround(paragraph, span, at);
  const tense = spokenTense(tokens, first, at) ?? spokenTense(tokens, second, at);
  const deadline = isOneOf(tokens[at - 1], DEADLINES);
  if (deadline && before !== null && isPutOff(tokens, before, at)) return "future";
  if (before !== null && isMoved(tokens, before, at)) return "future";
  return tense !== "past" && (deadline || isAppointed(tokens, at)) ? "future" : tense;
}

/**
 * Whether what a date is told of lies ahead of the article itself: “will close in June”, “is to be sold”, “takes effect
 * in July”; not “would close in June”, which may be said of any year.
 */
export function isAheadOfNow(paragraph: TaggedParagraph, span: Span): boolean {
  const at = firstTokenFrom(paragraph.tokens, span.start);
  const { first, second } = verbsAround(paragraph, span, at);
  const verb = paragraph.tokens[first ?? second ?? -1];
  return isOneOf(verb, NOW) || isOneOf(verb, TIMETABLE);
}

/** “as early as”, “as soon as”, “effective”, “between now and” before a date. */
function isSoonest(tokens: readonly Token[], at: number): boolean {
  const [middle, last] = [tokens[at - 2]?.lower, tokens[at - 1]?.lower];
  if (last === "effective") return true;
  if (last === "as") return middle === "early" || middle === "soon";
  return middle === "now" && (last === "and" || last === "to" || last === "until");
}

/** “ahead of Friday's vote”, “ahead of the city's 7 June poll”, “the upcoming March 3 ballot”. */
function isAhead(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= at - 4; index--) {
    const lower = tokens[index]?.lower;
    if (lower === "upcoming" || lower === "forthcoming") return true;
    if (lower === "of") return tokens[index - 1]?.lower === "ahead";
  }
  return false;
}

/** “As of Friday, she is leading”: where something stood; what takes effect is to come. */
function isAsOf(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.lower === "of" && tokens[at - 2]?.lower === "as" && WEEKDAYS.has(tokens[at]?.lower ?? "")
  );
}

/** “will discuss Friday's attack”: what nobody could foresee has been, whatever is to come of it. `to` is behind the date. */
function isBehind(tokens: readonly Token[], to: number): boolean {
  if (!/^['’]s$/.test(tokens[to]?.text ?? "")) return false;
  for (let index = to + 1; index <= to + 3; index++) {
    const token = tokens[index];
    if (isOneOf(token, UNFORESEEN)) return true;
    if (token?.pos !== "ADJ" && token?.pos !== "NOUN") return false;
  }
  return false;
}

/** “extended its deadline until Tuesday”, “has given them until Friday”; not “was not given until Friday”. */
function isPutOff(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (isOneOf(token, NEGATIONS)) return false;
    if (token?.pos === "VERB" && PUT_OFF.has(token.lemma.toLowerCase())) return true;
  }
  return false;
}

/** “was moved to Tuesday”, “has been put back to June”, “had called a vote for Sunday”: what has not yet been. */
function isMoved(tokens: readonly Token[], from: number, to: number): boolean {
  const preposition = tokens[to - 1]?.lower;
  if (preposition !== "to" && preposition !== "for") return false;
  if (preposition === "to" && isOneOf(tokens[to - 2], SHIFTS)) return true;
  for (let index = from; index < to - 1; index++) {
    const token = tokens[index];
    const lemma = token?.pos === "VERB" ? token.lemma.toLowerCase() : "";
    if (MOVES.has(lemma) || (preposition === "for" && APPOINTMENTS.has(lemma))) return true;
  }
  return false;
}

/** The tense of a verb group near a date: what is meant, arranged or supposed is to come. */
function spokenTense(tokens: readonly Token[], start: number | null, date: number): Tense | null {
  if (start === null) return null;
  if (isCounted(tokens, start, date)) return "past";
  if ((isIntended(tokens, start) || isPossible(tokens, start)) && !isSinceThen(tokens, start, date))
    return "future";
  if (isDone(tokens, start)) return "past";
  if (isOfPlan(tokens, start)) return "future";
  const tense = groupTense(tokens, start);
  if (tense !== "present") return tense;
  const arranged = isOneOf(tokens[start], TIMETABLE) || isArranged(tokens, start, date);
  return arranged || isOneOf(tokens[start], OUTLOOKS) || isSupposed(tokens, start) ? "future" : tense;
}

/** So many tokens are what a vote counts. */
const COUNT = 7;

/** “voted 12 to 9 to close the pool on Monday”: a weekday is the vote’s, unless that has its own. */
function isCounted(tokens: readonly Token[], start: number, date: number): boolean {
  if (tokens[start - 1]?.lower !== "to" || !isOneOf(tokens[date], WEEKDAYS)) return false;
  for (let index = start - 2; index > start - 2 - COUNT; index--) {
    const token = tokens[index];
    if (token === undefined || token.lower === "voted") return token !== undefined;
    if (isVerb(token) || isOneOf(token, WEEKDAYS) || /^[,;:.]$/u.test(token.text)) return false;
  }
  return false;
}

/** “hopes to return”, “did not plan to leave”, “agreed to meet”: what is meant to be done lies ahead. */
function isIntended(tokens: readonly Token[], start: number): boolean {
  for (let index = start; index < start + 5; index++) {
    const token = tokens[index];
    if (!isVerb(token) && token?.pos !== "PART" && token?.pos !== "ADV") return false;
    if (token === undefined || tokens[index + 1]?.lower !== "to") continue;
    if (INTENTIONS.has(token.lemma.toLowerCase()) || EFFORTS.has(token.lower)) return true;
  }
  return false;
}

/** “can win on Tuesday”, “could hit the coast on Friday”, but not “could not be reached on Friday”. */
function isPossible(tokens: readonly Token[], start: number): boolean {
  const [modal, verb] = [tokens[start], tokens[start + 1]];
  if (modal?.pos !== "AUX" || verb?.lower === "have") return false;
  return modal.lower === "can" || modal.lower === "must" || (modal.lower === "could" && verb?.pos === "VERB");
}

/** “agreed to work together after a meeting on Thursday”, “after Sunday's poll they vowed to fight on”, “hopes to end a June agreement”. */
function isSinceThen(tokens: readonly Token[], verb: number, date: number): boolean {
  if (isOneOf(tokens[date - 1], INDEFINITE)) return true;
  if (verb > date && (isOneOf(tokens[date - 1], SINCE) || isPromised(tokens[verb]))) return true;
  for (let index = verb; index < date; index++) if (isOneOf(tokens[index], SINCE)) return true;
  return false;
}

/** “On Friday they agreed to go”: the day is that of the promise. */
function isPromised(verb: Token | undefined): boolean {
  return verb?.lower.endsWith("ed") === true && PROMISES.has(verb.lemma.toLowerCase());
}

/** “flew to Rome to meet her on Friday”, “is pictured before it sailed to meet the fleet on Friday”. */
function isDone(tokens: readonly Token[], infinitive: number): boolean {
  const governor = tokens[infinitive - 1]?.lower === "to" ? governorOf(tokens, infinitive - 1) : null;
  const verb = governor === null ? undefined : tokens[governor];
  return (
    governor !== null && verb !== undefined && DONE.has(verb.lemma.toLowerCase()) && isOver(tokens, governor)
  );
}

/** “will play in the cup starting 5 June”: a participle of what is to come. */
function isOfPlan(tokens: readonly Token[], participle: number): boolean {
  const { lower, lemma } = tokens[participle] ?? { lower: "", lemma: "" };
  if (!lower.endsWith("ing") || !OPENINGS.has(lemma.toLowerCase())) return false;
  const governor = governorOf(tokens, participle);
  return governor !== null && groupTense(tokens, groupStart(tokens, governor)) === "future";
}

/** Whether a verb tells of the past: “stopped”, “had to stop”, “fell, forcing them”; not “wants to stop”, “could force”. */
function isOver(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1];
  if (before?.lower === "to" || isOneOf(before, WOULD)) return false;
  if (tokens[verb]?.lower.endsWith("ing") !== true || before?.pos === "AUX")
    return groupTense(tokens, verb) === "past";
  const governor = governorOf(tokens, verb);
  return governor !== null && groupTense(tokens, groupStart(tokens, governor)) === "past";
}

/** “is meeting on Friday”: what has its day is arranged. */
function isArranged(tokens: readonly Token[], start: number, date: number): boolean {
  if (!isOneOf(tokens[date], WEEKDAYS)) return false;
  const [be, doing] = [tokens[start]?.lower, tokens[start + 1]];
  return (be === "is" || be === "are") && doing?.pos === "VERB" && doing.lower.endsWith("ing");
}

/** “if she is elected in November”, “when he speaks on Friday”. */
function isSupposed(tokens: readonly Token[], verb: number): boolean {
  for (let index = verb - 1; index >= verb - 6; index--) {
    const token = tokens[index];
    if (token === undefined || isVerb(token) || token.pos === "PUNCT") return false;
    if (SUPPOSITIONS.has(token.lower)) return true;
  }
  return false;
}

/** “is on Friday”, “is at 9 p.m. on Monday”: what has its time is to come. */
function isAppointed(tokens: readonly Token[], at: number): boolean {
  let verb = at - 1;
  while (verb > at - 8 && (BETWEEN.has(tokens[verb]?.pos ?? "") || isOneOf(tokens[verb], HALVES_OF_DAY)))
    verb--;
  const lower = tokens[isUpFor(tokens, verb) ? verb - 3 : verb]?.lower;
  return lower === "is" || lower === "are";
}

/** “is up for election in May”: what is decided then. */
const isUpFor = (tokens: readonly Token[], noun: number): boolean =>
  tokens[noun]?.pos === "NOUN" && tokens[noun - 1]?.lower === "for" && tokens[noun - 2]?.lower === "up";

function isOneOf(token: Token | undefined, words: { has(word: string): boolean }): boolean {
  return token !== undefined && words.has(token.lower);
}
