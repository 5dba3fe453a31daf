import type { PersonMention, PositionMention } from "../../mention.ts";
import { wordSet } from "../word-set.ts";
import words from "./lexicon/positions.json";
import { isSoleGroup, type PositionTokens, personAfter, position, sideOf } from "./position-tokens.ts";

const leads = wordSet(words.leads);
const mediating = wordSet(words.mediating);
const helpsMediate = wordSet(words.helpsMediate);
const appoints = wordSet(words.appoints);
const captaincy = wordSet(words.captaincy);
const efforts = wordSet(words.efforts);
const chiefs = new Set(words.chiefNegotiators);
const groups: ReadonlyMap<string, string> = new Map(Object.entries(words.groups));

/** “X headed Oslo’s delegation”, “X, who leads the inquiry”, “Qatar mediated the truce”. */
export function activePositions(context: PositionTokens): PositionMention[] {
  const { tokens, verbs } = context;
  const found: PositionMention[] = [];
  for (const i of verbs) {
    if (i === 0) continue;
    const verb = tokens[i]?.lower ?? "";
    if (tokens[i + 1]?.lower === "by") continue;
    if (leads.has(verb)) found.push(...leading(context, i));
    else if (mediating.has(verb) || isHelp(context, i)) found.push(...mediated(context, i));
  }
  return found;
}

function leading(context: PositionTokens, i: number): PositionMention[] {
  const { tokens } = context;
  const holder = subjectBefore(context, i);
  const noun = objectAfter(context, i, (word) => groups.has(word));
  if (holder === null || noun === null) return [];
  const captain = captaincy.has(tokens[i]?.lower ?? "");
  const what = captain ? "captain" : (groups.get(tokens[noun]?.lower ?? "") ?? "head");
  const end = tokens[noun]?.end ?? holder.end;
  return [
    position(what, sideOf(context, noun), holder, {
      from: holder.start,
      to: end,
      sole: isSoleGroup(context, noun),
    }),
  ];
}

function mediated(context: PositionTokens, i: number): PositionMention[] {
  const { tokens, endingAt } = context;
  let before = i - 1;
  while (/^(?:has|have|had|helped|to|is|was)$/u.test(tokens[before]?.lower ?? "")) before--;
  const name = endingAt.get(before);
  const noun = objectAfter(context, i, (word) => efforts.has(word));
  const end = noun === null ? undefined : tokens[noun]?.end;
  if (name === undefined || end === undefined) return [];
  return [position("mediator", null, name, { from: name.start, to: end })];
}

/** “helped to negotiate”: a party negotiates, a mediator helps to. */
function isHelp({ tokens }: PositionTokens, i: number): boolean {
  const helper = tokens[i - 1]?.lower === "to" ? i - 2 : i - 1;
  return helpsMediate.has(tokens[i]?.lower ?? "") && tokens[helper]?.lower === "helped";
}

/** The person whose name ends before token `i`, over “who”, “has” and an apposition between commas. */
function subjectBefore({ tokens, endingAt }: PositionTokens, i: number): PersonMention | null {
  let k = i - 1;
  while (/^(?:has|have|had|who|is|was|will|again|also|currently|,)$/u.test(tokens[k]?.lower ?? "")) {
    k--;
    const name = endingAt.get(k);
    if (name?.kind === "person") return name;
  }
  const name = endingAt.get(k);
  return name?.kind === "person" ? name : null;
}

/** The noun that a verb's object ends in: no punctuation, verb or preposition stands between. */
function objectAfter({ tokens }: PositionTokens, i: number, fits: (word: string) => boolean): number | null {
  for (let k = i + 1; k <= i + 6; k++) {
    const token = tokens[k];
    if (
      token === undefined ||
      (/^(?:PUNCT|VERB|AUX|ADP|PRON)$/u.test(token.pos) && !/^(?:its|their|his|her|our)$/u.test(token.lower))
    )
      return null;
    if (fits(token.lower) && !fits(tokens[k + 1]?.lower ?? "") && tokens[k + 1]?.pos !== "NOUN") return k;
  }
  return null;
}

/** “The ministry reinstated X, a former minister, as its lead negotiator”. */
export function appointedPositions(context: PositionTokens): PositionMention[] {
  const { tokens, endingAt, verbs } = context;
  const found: PositionMention[] = [];
  for (const i of verbs) {
    if (i === 0 || !appoints.has(tokens[i]?.lower ?? "")) continue;
    const holder = personAfter(context, i + 1);
    if (holder === null) continue;
    if (!isChiefAfter(context, holder.end, i)) continue;
    const before = /^(?:has|have|had)$/u.test(tokens[i - 1]?.lower ?? "") ? i - 2 : i - 1;
    const subject = endingAt.get(before);
    const side =
      subject === undefined || subject.kind === "person" ? null : (subject.country ?? subject.name);
    const from = tokens[i]?.start ?? holder.start;
    found.push(position("head of delegation", side, holder, { from, to: holder.end }));
  }
  return found;
}

/** Whether “as its lead negotiator” comes in the same sentence after a name. */
function isChiefAfter({ tokens }: PositionTokens, from: number, start: number): boolean {
  for (let k = start; k < start + 40; k++) {
    const token = tokens[k];
    if (token === undefined || /^[.!?;]$/u.test(token.text)) return false;
    if (token.start < from || token.lower !== "as") continue;
    const first = /^(?:its|their|the|his|her)$/u.test(tokens[k + 1]?.lower ?? "") ? k + 2 : k + 1;
    for (let last = first + 1; last <= first + 3; last++) {
      const title = tokens
        .slice(first, last + 1)
        .map(({ lower }) => lower)
        .join(" ")
        .replace(/ (?:its|their|the) /u, " ");
      if (chiefs.has(title)) return true;
    }
  }
  return false;
}
