import type { PositionMention } from "../../mention.ts";
import { wordSet } from "../word-set.ts";
import words from "./lexicon/positions.json";
import {
  adjectiveBefore,
  type Holder,
  isSoleGroup,
  type PositionTokens,
  personAfter,
  position,
  sideOf,
} from "./position-tokens.ts";

const ledBy = wordSet(words.ledBy);
const mediates = wordSet(words.mediates);
const hosts = wordSet(words.hosts);
const captaincy = wordSet(words.captaincy);
const efforts = wordSet(words.efforts);
const mediators = wordSet(words.mediators);
const groups: ReadonlyMap<string, string> = new Map(Object.entries(words.groups));

const BETWEEN = new Set([
  ",",
  "which",
  "that",
  "is",
  "was",
  "were",
  "are",
  "being",
  "been",
  "has",
  "had",
  "to",
  "be",
  "will",
  "jointly",
  "again",
  "also",
]);

/** “…, led by X”, “brokered by X”, “X-brokered talks”. */
export function passivePositions(context: PositionTokens): PositionMention[] {
  const { tokens, verbs } = context;
  const found: PositionMention[] = [];
  for (const i of verbs) {
    const verb = tokens[i]?.lower ?? "";
    if (mediates.has(verb) && tokens[i - 1]?.text === "-") found.push(...compound(context, i));
    if (tokens[i + 1]?.lower !== "by") continue;
    if (mediates.has(verb)) found.push(...holders(context, "mediator", i));
    else if (hosts.has(verb)) found.push(...holders(context, "host", i));
    else if (ledBy.has(verb)) found.push(...led(context, i));
  }
  return found;
}

/** “US-brokered talks”. */
function compound({ tokens, endingAt }: PositionTokens, i: number): PositionMention[] {
  const name = endingAt.get(i - 2);
  const end = tokens[i]?.end;
  if (name === undefined || end === undefined || tokens[i - 1]?.start !== name.end) return [];
  return [position("mediator", null, name, { from: name.start, to: end })];
}

function led(context: PositionTokens, i: number): PositionMention[] {
  const { tokens, endingAt } = context;
  let noun = i - 1;
  while (noun > i - 6 && BETWEEN.has(tokens[noun]?.lower ?? "")) noun--;
  const word = tokens[noun]?.lower ?? "";
  const verb = tokens[i]?.lower ?? "";
  if (efforts.has(word)) return mediatorsLeading(context, i);
  const holder = personAfter(context, i + 2);
  const start = tokens[i]?.start;
  if (holder === null || start === undefined) return [];
  const country = endingAt.get(noun);
  if (country !== undefined && country.kind !== "person") {
    const side = country.country ?? country.name;
    const what = captaincy.has(verb) ? "captain" : verb === "chaired" ? "chair" : "head of delegation";
    if (what === "head of delegation" && !context.speaksOfMeeting(i)) return [];
    return [position(what, side, holder, { from: start, to: holder.end })];
  }
  const group = groups.get(word);
  if (group === undefined) return [];
  const what = captaincy.has(verb) ? "captain" : group;
  return [
    position(what, sideOf(context, noun), holder, {
      from: start,
      to: holder.end,
      sole: isSoleGroup(context, noun),
    }),
  ];
}

/** “diplomatic efforts led by European mediators”: no person, so these mediate. */
function mediatorsLeading(context: PositionTokens, i: number): PositionMention[] {
  return personAfter(context, i + 2) === null ? holders(context, "mediator", i) : [];
}

/** Every country, organisation or group after “by”, up to the first other word. */
function holders(context: PositionTokens, what: string, verb: number): PositionMention[] {
  const { tokens, startingAt, endingAt } = context;
  const from = tokens[verb]?.start ?? 0;
  const found: PositionMention[] = [];
  let i = verb + 2;
  for (let turn = 0; turn < 5; turn++) {
    if (/^(?:the|both|and|,|special|former|senior)$/u.test(tokens[i]?.lower ?? "")) i++;
    if (tokens[i]?.lower === "the") i++;
    const group = groupAt(context, i);
    const name = startingAt.get(i) ?? (what === "mediator" ? personAfter(context, i) : null);
    if (group !== null) {
      found.push(position(what, null, group, { from, to: group.end }));
      i = group.next;
    } else if (name !== null && name !== undefined) {
      found.push(position(what, null, name, { from, to: name.end }));
      while (i < tokens.length && endingAt.get(i) !== name) i++;
      i++;
    } else break;
    if (!/^(?:and|,)$/u.test(tokens[i]?.text ?? "")) break;
  }
  return found;
}

/** “European mediators”, “the Smith administration”. */
function groupAt(context: PositionTokens, i: number): (Holder & { next: number }) | null {
  const { tokens, startingAt, text } = context;
  const name = startingAt.get(i);
  for (let noun = i + 1; noun <= i + 3; noun++) {
    const token = tokens[noun];
    const start = tokens[i]?.start;
    if (token === undefined || start === undefined) return null;
    const group = { start, end: token.end, name: text.slice(start, token.end), next: noun + 1 };
    if (mediators.has(token.lower) && adjectiveBefore(context, noun) !== null)
      return { ...group, kind: "group" };
    if (name !== undefined && /^(?:administration|government)$/u.test(token.lower))
      return { ...group, kind: "government" };
    if (/^[,.;]$/u.test(token.text) || token.lower === "and") return null;
  }
  return null;
}
