import type { OutcomeMention, OutcomeParty } from "../../outcome-mention.ts";
import type { Token } from "../paragraph.ts";
import { matterFrom, outcome, type Told } from "./clause.ts";
import { APPROVES, BODIES, FALLS, REJECTS, SOME, TO_APPROVE, TO_REJECT } from "./outcome-words.ts";
import { tallyBehind } from "./tallies.ts";

/** So far before its verb a deciding body stands, and so far behind “voted” what it voted for. */
const REACH = 10;
const VOTE_REACH = 12;

/** A subject in the passive is seldom longer, in tokens. */
const LONGEST_SUBJECT = 8;

/** “Councillors voted 12 to 9 to close the pool”, “the merger was rejected by shareholders”; `null` where none is told. */
export function decisionAt(told: Told, index: number): OutcomeMention | null {
  const lower = told.tokens[index]?.lower ?? "";
  if (lower === "voted" || lower === "votes" || lower === "vote") return voteAt(told, index);
  const fall = FALLS.get(lower);
  if (fall !== undefined)
    return told.isTold(index) && tallyBehind(told, index) !== null ? passive(told, index, fall) : null;
  const result = APPROVES.has(lower) ? "for" : REJECTS.has(lower) ? "against" : null;
  if (result === null || !told.isTold(index)) return null;
  return /^(?:was|were|been)$/u.test(helperBefore(told.tokens, index))
    ? passive(told, index, result)
    : active(told, index, result, index + 1);
}

function voteAt(told: Told, index: number): OutcomeMention | null {
  const { tokens } = told;
  if (!told.isTold(index) || (tokens[index]?.pos !== "VERB" && tokens[index]?.lower !== "voted")) return null;
  if (tokens[index + 1]?.lower === "down") {
    const isPassive = /^(?:was|were|been)$/u.test(helperBefore(tokens, index));
    return isPassive ? passive(told, index, "against") : active(told, index, "against", index + 2);
  }
  for (let at = index + 1; at < index + VOTE_REACH; at++) {
    const token = tokens[at];
    if (token === undefined || /^[;:.]$/u.test(token.text)) return null;
    const [next, isNegated] = [tokens[at + 1], tokens[at - 1]?.lower === "not"];
    if (token.lower === "against") return active(told, index, "against", at + 1);
    if (token.lower === "favour" || token.lower === "favor") return active(told, index, "for", at + 2);
    if (token.lower !== "to" || next?.pos !== "VERB") continue;
    if (TO_REJECT.has(next.lower)) return active(told, index, isNegated ? "for" : "against", at + 2);
    const object = TO_APPROVE.has(next.lower) ? at + 2 : at + 1;
    return active(told, index, isNegated ? "against" : "for", object);
  }
  return null;
}

function helperBefore(tokens: readonly Token[], index: number): string {
  let at = index - 1;
  while (tokens[at]?.pos === "ADV") at--;
  return tokens[at]?.lower ?? "";
}

function active(told: Told, index: number, result: "for" | "against", object: number): OutcomeMention | null {
  const body = bodyBefore(told, index);
  const { matter, next } = matterFrom(told, object);
  if (body === null || matter.length === 0) return null;
  const tally = tallyBehind(told, index);
  const score = tally?.score ?? null;
  return outcome(told, "decision", result, [body.at, Math.max(next, tally?.next ?? 0)], {
    parties: [body.party],
    matter,
    sort: body.is,
    score,
  });
}

/** The nearest body before a verb, with no other verb in between. */
function bodyBefore(
  { tokens, text }: Told,
  index: number,
): { at: number; party: OutcomeParty; is: string } | null {
  for (let at = index - 1; at >= 0 && at >= index - REACH; at--) {
    const token = tokens[at];
    if (token === undefined || token.pos === "VERB" || /^[;:]$/u.test(token.text)) return null;
    const is = BODIES.get(token.lower);
    if (is !== undefined) return isPart(tokens, at) ? null : { at, party: bodyOf(text, token), is };
  }
  return null;
}

/** “13 councillors backed it”: some of a body decide nothing. */
function isPart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || tokens[at - 2]?.lower === "all") return false;
  return before.pos === "NUM" || SOME.has(before.lower);
}

function bodyOf(text: string, { start, end }: Token): OutcomeParty {
  return { start, end, text: text.slice(start, end) };
}

/** “The plan to close the pool was rejected by the council”: what is decided stands before the verb. */
function passive(told: Told, index: number, result: "for" | "against"): OutcomeMention | null {
  const { tokens, text } = told;
  let first = index;
  while (first > Math.max(0, index - LONGEST_SUBJECT - 2) && !isSubjectEnd(tokens[first - 1])) first--;
  const { matter } = matterFrom(
    told,
    first,
    (lower) => lower === "was" || lower === "were" || lower === "been",
  );
  const by = tokens.findIndex(({ lower }, at) => at > index && at <= index + 2 && lower === "by");
  const body = by < 0 ? undefined : tokens.slice(by + 1, by + 6).find(({ lower }) => BODIES.has(lower));
  const tally = tallyBehind(told, index);
  if (matter.length === 0 || (body === undefined && tally === null)) return null;
  const to = Math.max(body === undefined ? index + 1 : tokens.indexOf(body) + 1, tally?.next ?? 0);
  return outcome(told, "decision", result, [first, to], {
    parties: body === undefined ? [] : [bodyOf(text, body)],
    matter,
    sort: body === undefined ? null : (BODIES.get(body.lower) ?? null),
    score: tally?.score ?? null,
  });
}

function isSubjectEnd(token: Token | undefined): boolean {
  return (
    token === undefined ||
    /^[,;:.—–“”"]$/u.test(token.text) ||
    /^(?:and|but|that|which|as|after)$/u.test(token.lower)
  );
}
