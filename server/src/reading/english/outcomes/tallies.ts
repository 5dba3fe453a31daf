import type { Told } from "./clause.ts";

/** What was told of an outcome in numbers, and the index behind it. */
export interface Tally {
  readonly score: string;
  readonly next: number;
}

/** So far behind its verb a tally stands. */
const REACH = 20;

const NUMBERS = "nought one two three four five six seven eight nine ten eleven twelve".split(" ");
const PAIR = /^(\d{1,3})[-–](\d{1,3})$/u;

/** A number of votes in figures or as a word; `null` for another word. */
export function smallNumber(word: string | undefined): number | null {
  if (word === undefined) return null;
  const nth = NUMBERS.indexOf(word);
  if (nth >= 0) return nth;
  return /^\d{1,4}$/u.test(word) ? Number(word) : null;
}

/** “12-9”, “12 to 9”, “19 votes to 13” from an index on, the greater number first. */
function tallyAt({ tokens }: Told, at: number): Tally | null {
  const pair = PAIR.exec(tokens[at]?.text ?? "");
  if (pair !== null) return tallyOf(Number(pair[1]), Number(pair[2]), at + 1);
  const one = smallNumber(tokens[at]?.lower);
  const to = tokens[at + 1]?.lower === "votes" ? at + 2 : at + 1;
  const other = tokens[to]?.lower === "to" ? smallNumber(tokens[to + 1]?.lower) : null;
  return one === null || other === null ? null : tallyOf(one, other, to + 2);
}

/** The tally of the vote that a verb at an index tells, in its clause: right behind it, or with “votes” or “by”. */
export function tallyBehind(told: Told, index: number): Tally | null {
  for (let at = index + 1; at < index + REACH; at++) {
    const token = told.tokens[at];
    if (token === undefined || /^[;:.]$/u.test(token.text)) return null;
    const tally = tallyAt(told, at);
    if (tally === null) continue;
    const before = told.tokens[at - 1]?.lower ?? "";
    const isOfVote = at === index + 1 || before === "by" || told.tokens[tally.next]?.lower === "vote";
    if (isOfVote || told.tokens[at + 1]?.lower === "votes" || told.tokens[tally.next]?.lower === "votes")
      return tally;
  }
  return null;
}

function tallyOf(one: number, other: number, next: number): Tally {
  return { score: `${Math.max(one, other)}-${Math.min(one, other)}`, next };
}
