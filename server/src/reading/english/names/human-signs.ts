import { isCapital } from "../paragraph.ts";
import { humanVerbs, isGivenName, relatives, sayingVerbs } from "./lexicon/lexicon.ts";
import { officeHeads } from "./lexicon/office-words.ts";
import type { Run } from "./runs.ts";
import { follows, type NameTokens } from "./tokens.ts";

/** One of the players of a line-up, but not the team before a colon or in brackets: “Leeds: Poole (Hull), Marsh, …”. */
export function isInLineUp({ tokens, listed }: NameTokens, { first, last }: Run): boolean {
  const next = tokens[last + 1]?.text;
  return listed[first] === true && next !== ":" && !(next === ")" && tokens[first - 1]?.text === "(");
}

/** “a guitarist called X”, “a boy named X”. */
export function isCalledSo({ tokens }: NameTokens, { first }: Run): boolean {
  const [link, noun] = [tokens[first - 1]?.lower ?? "", tokens[first - 2]?.lower ?? ""];
  return (link === "called" || link === "named") && (officeHeads.has(noun) || CALLED.has(noun));
}

const CALLED = new Set(
  "man woman boy girl child baby teenager student worker friend person resident".split(" "),
);

/** “X’s lawyer”. */
export function hasRelative({ tokens }: NameTokens, { last }: Run): boolean {
  return /^['’]s?$/u.test(tokens[last + 1]?.text ?? "") && relatives.has(tokens[last + 2]?.lower ?? "");
}

/** “X aide”, “X campaign manager”: those who serve a person rather than a body. */
export function hasFollower({ tokens }: NameTokens, { last }: Run): boolean {
  const next = tokens[last + 1];
  return next !== undefined && FOLLOWERS.has(next.lower) && follows(tokens[last], next);
}

const FOLLOWERS = new Set(
  "aide aides campaign confidant surrogate surrogates biographer loyalist loyalists".split(" "),
);

/** “actresses Jane Holt and Ann Reed”: the offices of several people. */
const isOfficePlural = (lower: string): boolean =>
  lower.endsWith("s") && (officeHeads.has(lower.slice(0, -1)) || officeHeads.has(lower.replace(/es$/u, "")));

/** Whether a verb of saying comes next, maybe after an adverb or a relative pronoun. */
export function saysAfter(names: NameTokens, run: Run): boolean {
  return verbAfter(names, run, sayingVerbs);
}

/** Whether a verb that takes a person for its subject comes next, as `saysAfter` looks for it. */
export function humanAfter(names: NameTokens, run: Run): boolean {
  return verbAfter(names, run, humanVerbs);
}

function verbAfter({ tokens }: NameTokens, run: Run, verbs: ReadonlySet<string>): boolean {
  const next = tokens[run.last + 1];
  if (next === undefined || !follows(tokens[run.last], next)) return false;
  if (next.lower === "who") return true;
  const verb = next.pos === "ADV" && !/^(?:dai|week)ly$/u.test(next.lower) ? tokens[run.last + 2] : next;
  return verb !== undefined && verbs.has(verb.lower);
}

/** “two hostages, X and Jane Holt”: a given name and another capital stand behind “and”. */
const isListedWithPerson = (tokens: NameTokens["tokens"], last: number): boolean =>
  tokens[last + 1]?.lower === "and" &&
  isGivenName(tokens[last + 2]?.text ?? "") &&
  isCapital(tokens[last + 3]?.text ?? "");

/**
 * Whether a run stands where people are named: it opens a sentence or a list, or has a verb or a possession, or follows
 * “by”, “and” or a nationality.
 */
export function isAgent({ tokens, initial, matchTo }: NameTokens, { first, last }: Run): boolean {
  if (matchTo.get(first - 1)?.known.kind === "people" || tokens[first - 1]?.pos === "VERB") return true;
  if (isOfficePlural(tokens[first - 1]?.lower ?? "")) return true;
  const next = tokens[last + 1];
  if (tokens[first - 1]?.lemma !== tokens[first - 1]?.lower && isListedWithPerson(tokens, last)) return true;
  if (next?.text === "," || next?.pos === "VERB" || /^['’]s$/u.test(next?.text ?? "")) return true;
  if (initial[first]) return next === undefined || next.pos === "AUX" || /^[(:.–—-]/u.test(next.text);
  return /^(?:by|with|and|said|says|told|,|:|from|against)$/u.test(tokens[first - 1]?.lower ?? "");
}
