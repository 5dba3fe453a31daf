import type { Span } from "../../text/span.ts";
import type { Sentence } from "../reading.ts";
import type { TaggedParagraph, Token } from "./paragraph.ts";

export type Tense = Sentence["tense"];

/** The time that a sentence's main verb speaks of; past where it has no verb. */
export function tenseOf(paragraph: TaggedParagraph, sentence: Span): Tense {
  const { tokens } = paragraph;
  for (let index = firstTokenFrom(tokens, sentence.start); index < tokens.length; index++) {
    if ((tokens[index]?.start ?? sentence.end) >= sentence.end) break;
    if (isVerb(tokens[index])) return groupTense(tokens, index) ?? "past";
  }
  return "past";
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
const DEADLINES: ReadonlySet<string> = new Set(["until", "till", "through", "by"]);
/** Verbs whose past is their base form; news tells the past. */
const SAME_IN_PAST: ReadonlySet<string> = new Set(
  "put set hit cut let shut hurt cost quit beat spread".split(" "),
);

/** The tense of the verb group that begins at `start`: “is expected to open”, “had been held”, “said”. */
export function groupTense(tokens: readonly Token[], start: number): Tense | null {
  let tense: Tense | null = null;
  for (let index = start; index < start + 8; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    const { lower } = token;
    if (FUTURE.has(lower)) return "future";
    if (MODAL.has(lower)) tense = tokens[index + 1]?.lower === "have" ? "past" : "future";
    else if (PLANNED.has(lower) ? !isCause(tokens, index) : PLANS.has(lower) && leadsOn(tokens, index))
      return "future";
    else if (
      /^(?:was|were)$/.test(lower) &&
      PLANS.has(tokens[index + 1]?.lower ?? "") &&
      leadsOn(tokens, index + 1) &&
      !isCause(tokens, index + 1)
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

/** “due to the rain”: why, not when. */
function isCause(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.lower !== "due" || tokens[index + 1]?.lower !== "to") return false;
  const { pos, lower } = tokens[index + 2] ?? { pos: "X", lower: "" };
  return pos === "DET" || pos === "ADJ" || pos === "PROPN" || /^(?:its|his|her|their|our)$/.test(lower);
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

/** Whether a token is a verb, an auxiliary one included. */
export function isVerb(token: Token | undefined): boolean {
  return token?.pos === "VERB" || token?.pos === "AUX";
}

function continuesGroup({ pos }: Token): boolean {
  return pos === "ADV" || pos === "PART" || pos === "ADJ";
}

/** The index of the first token that starts at or after an offset. */
export function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
