import type { OutcomeMention } from "../../outcome-mention.ts";
import { hasDecider, matterFrom, nameEndingAt, nameFrom, outcome, subjectEnd, type Told } from "./clause.ts";
import { BEATS, DRAWS, LOSES, PRIZES } from "./outcome-words.ts";

/** “X beat Y 2-1”, “Y lost to X”, “Y were beaten by X”, “X and Y drew”, “X won the election”; `null` where none is told. */
export function contestAt(told: Told, index: number): OutcomeMention | null {
  const lower = told.tokens[index]?.lower ?? "";
  if (BEATS.has(lower)) return told.isTold(index) ? (beaten(told, index) ?? beating(told, index)) : null;
  if (lower === "beaten") return told.isTold(index) ? beaten(told, index) : null;
  if (LOSES.has(lower)) return told.isTold(index) ? losing(told, index) : null;
  if (DRAWS.has(lower)) return told.isTold(index) && !hasDecider(told) ? drawing(told, index) : null;
  if (lower === "won" || lower === "wins") return told.isTold(index) ? winning(told, index) : null;
  return null;
}

function beating(told: Told, index: number): OutcomeMention | null {
  const winner = subject(told, index);
  const loser = nameFrom(told, index + 1);
  if (winner === null || loser === null) return null;
  const score = scoreFrom(told, loser.next);
  const parties = [winner, loser.party];
  return outcome(told, "contest", "for", [from(told, winner.start, index), score?.next ?? loser.next], {
    parties,
    score: score?.score ?? null,
  });
}

/** “Y were beaten 2-1 by X”. */
function beaten(told: Told, index: number): OutcomeMention | null {
  const score = scoreFrom(told, index + 1);
  const by = score?.next ?? index + 1;
  if (told.tokens[by]?.lower !== "by") return null;
  const loser = subject(told, index);
  const winner = nameFrom(told, by + 1);
  if (winner === null || loser === null) return null;
  const parties = [winner.party, loser];
  const range = [from(told, loser.start, index), winner.next] as const;
  return outcome(told, "contest", "for", range, { parties, score: score?.score ?? null });
}

/** “Y lost 2-1 to X”. */
function losing(told: Told, index: number): OutcomeMention | null {
  const score = scoreFrom(told, index + 1);
  const to = score?.next ?? index + 1;
  if (told.tokens[to]?.lower !== "to") return null;
  const loser = subject(told, index);
  const winner = nameFrom(told, to + 1);
  if (winner === null || loser === null) return null;
  const parties = [winner.party, loser];
  const range = [from(told, loser.start, index), winner.next] as const;
  return outcome(told, "contest", "for", range, { parties, score: score?.score ?? null });
}

/** “X drew 1-1 with Y”, “X and Y drew 1-1”. */
function drawing(told: Told, index: number): OutcomeMention | null {
  const { tokens } = told;
  const second = subject(told, index);
  if (second === null) return null;
  const score = scoreFrom(told, index + 1);
  const next = score?.next ?? index + 1;
  const start = from(told, second.start, index);
  const isJoined = tokens[start - 1]?.lower === "and";
  const first = isJoined ? nameEndingAt(told, start - 2) : null;
  const other = tokens[next]?.lower === "with" ? nameFrom(told, next + 1) : null;
  const opponent = first ?? other?.party ?? null;
  if (opponent === null || score === null) return null;
  const range = [first === null ? start : from(told, first.start, start), other?.next ?? next] as const;
  return outcome(told, "contest", "drawn", range, { parties: [second, opponent], score: score.score });
}

/** “X won the mayoral election”: what there is one of. */
function winning(told: Told, index: number): OutcomeMention | null {
  const winner = subject(told, index);
  const { matter, next } = matterFrom(told, index + 1);
  const isPrize = told.tokens.slice(index + 1, next).some(({ lower }) => PRIZES.has(lower));
  if (winner === null || !isPrize || matter.length === 0) return null;
  return outcome(told, "contest", "for", [from(told, winner.start, index), next], {
    parties: [winner],
    matter,
    score: shareBehind(told, next),
  });
}

/** So far behind what was won the share of the votes stands. */
const SHARE_REACH = 10;

/** “Won the election with 53.8 percent of the vote”: the share. */
function shareBehind({ tokens }: Told, from: number): string | null {
  for (let at = from; at < from + SHARE_REACH; at++) {
    const token = tokens[at];
    if (token === undefined || /^[;:.]$/u.test(token.text)) return null;
    if (token.lower !== "with" && token.lower !== "taking") continue;
    const [, share] = /^(\d{1,2}(?:\.\d+)?)%?$/u.exec(tokens[at + 1]?.text ?? "") ?? [];
    const isShare =
      tokens[at + 1]?.text.endsWith("%") || /^(?:percent|per|%)$/u.test(tokens[at + 2]?.lower ?? "");
    if (share !== undefined && isShare) return `${share}%`;
  }
  return null;
}

function subject(told: Told, index: number): ReturnType<typeof nameEndingAt> {
  return nameEndingAt(told, subjectEnd(told.tokens, index));
}

function from({ tokens }: Told, start: number, index: number): number {
  let at = index;
  while (at > 0 && (tokens[at]?.start ?? 0) > start) at--;
  return at;
}

const SCORE = /^(\d{1,3})[-–](\d{1,3})$/u;

/** The score from a token on, the greater number first, each of its parts: “6-4 6-3”. */
function scoreFrom({ tokens }: Told, first: number): { score: string; next: number } | null {
  const parts: string[] = [];
  let next = first;
  while (parts.length < 5) {
    const at = parts.length > 0 && tokens[next]?.text === "," ? next + 1 : next;
    const [, one, other] = SCORE.exec(tokens[at]?.text ?? "") ?? [];
    if (one === undefined || other === undefined) break;
    parts.push(Number(one) < Number(other) && parts.length === 0 ? `${other}-${one}` : `${one}-${other}`);
    next = at + 1;
  }
  return parts.length === 0 ? null : { score: parts.join(" "), next };
}
