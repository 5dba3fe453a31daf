import type { OutcomeMention, OutcomeParty } from "../../outcome-mention.ts";
import { firstTokenFrom } from "../tense.ts";
import { beforeHelpers, matterFrom, nameEndingAt, nameFrom, outcome, type Told } from "./clause.ts";
import { ACQUITS, CONVICTS, COURTS, SENTENCES } from "./outcome-words.ts";
import { termBehind } from "./terms.ts";

/** So far back the name of the accused stands, and so far before an active verb the court. */
const REACH = 24;
const COURT_REACH = 8;

/** “X was convicted of fraud”, “X, 51, was found not guilty”, “a jury cleared X of arson”; `null` where none is told. */
export function verdictAt(told: Told, index: number): OutcomeMention | null {
  if (!told.isTold(index)) return null;
  const isPassive = /^(?:was|were|been|is|are)$/u.test(helperBefore(told, index));
  const after = isPassive ? null : nameFrom(told, index + 1);
  const accused = isPassive ? accusedBefore(told, beforeHelpers(told.tokens, index)) : (after?.party ?? null);
  const verb = verbAt(told, index, after?.next ?? index + 1);
  if (verb === null || accused === null || (!isPassive && !isByCourt(told, index))) return null;
  const { next } = verb;
  const isCharged = told.tokens[next]?.lower === "of";
  // “Cleared” without a charge may be said of a road or a player.
  if (told.tokens[index]?.lower === "cleared" && !isCharged && !isByCourt(told, index)) return null;
  const charge = isCharged ? matterFrom(told, next + 1) : { matter: [], next };
  const isSentence = SENTENCES.has(told.tokens[index]?.lower ?? "");
  const term = isSentence ? termBehind(told, index) : null;
  if (/^sentence/u.test(told.tokens[index]?.lower ?? "") && term === null) return null;
  return outcome(
    told,
    "verdict",
    verb.result,
    [firstToken(told, accused, index), Math.max(charge.next, term?.next ?? 0)],
    {
      parties: [accused],
      matter: charge.matter,
      sort: isSentence ? "sentence" : "verdict",
      score: term?.score ?? null,
    },
  );
}

/** The verdict of the verb at an index; in “found X guilty” it stands behind the name, which ends before `next`. */
function verbAt(
  { tokens }: Told,
  index: number,
  next: number,
): { result: "for" | "against"; next: number } | null {
  const lower = tokens[index]?.lower ?? "";
  if (CONVICTS.has(lower)) return { result: "for", next };
  if (ACQUITS.has(lower)) return { result: "against", next };
  if (lower !== "found") return null;
  if (tokens[next]?.lower === "guilty") return { result: "for", next: next + 1 };
  const isNotGuilty = tokens[next]?.lower === "not" && tokens[next + 1]?.lower === "guilty";
  return isNotGuilty ? { result: "against", next: next + 2 } : null;
}

function helperBefore({ tokens }: Told, index: number): string {
  let at = index - 1;
  while (tokens[at]?.pos === "ADV") at--;
  return tokens[at]?.lower ?? "";
}

/** The name right before a verb, or before an aside between commas: “Ana Rojas, 51, was …”. */
function accusedBefore(told: Told, last: number): OutcomeParty | null {
  const { tokens } = told;
  if (tokens[last]?.text !== ",") return bearerOf(told, nameEndingAt(told, last));
  let found: OutcomeParty | null = null;
  let aside = last;
  for (let at = last - 1; at > last - REACH && at > 0; at--) {
    if (/^[;:.]$/u.test(tokens[at]?.text ?? "")) break;
    if (tokens[at]?.text !== ",") continue;
    found = nameEndingAt(told, at - 1) ?? found;
    aside = at;
  }
  const named = nameEndingAt(told, last - 1);
  const isAside = named !== null && named.start === tokens[aside + 1]?.start;
  return isAside && (found === null || isComplement(told, found)) ? named : bearerOf(told, found);
}

/** “The captain of the Elk, Otto Brandt, was …”: a name that only tells whose captain it is. */
function isComplement(told: Told, name: OutcomeParty): boolean {
  return bearerOf(told, name) === name && ofBefore(told, name) !== null;
}

/** “Otto Brandt of the Elk was …”: whose name stands before “of”. */
function bearerOf(told: Told, name: OutcomeParty | null): OutcomeParty | null {
  const of = name === null ? null : ofBefore(told, name);
  return (of === null ? null : nameEndingAt(told, of - 1)) ?? name;
}

/** The index of the “of” that leads to a name. */
function ofBefore({ tokens }: Told, { start }: OutcomeParty): number | null {
  let at = firstTokenFrom(tokens, start) - 1;
  if (tokens[at]?.lower === "the") at--;
  return tokens[at]?.lower === "of" ? at : null;
}

function isByCourt({ tokens }: Told, index: number): boolean {
  const around = [
    ...tokens.slice(Math.max(0, index - COURT_REACH), index),
    ...tokens.slice(index + 1, index + 4),
  ];
  return around.some(({ lower }) => COURTS.has(lower));
}

function firstToken({ tokens }: Told, { start }: OutcomeParty, index: number): number {
  for (let at = index; at >= 0 && at > index - REACH - 4; at--) if (tokens[at]?.start === start) return at;
  return index;
}
