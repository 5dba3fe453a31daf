import { type ContrastMention, SHARE } from "../../contrast-mention.ts";
import type { TaggedParagraph, Token } from "../paragraph.ts";
import { predicateOf } from "../propositions/predicates.ts";
import { sentenceTokens } from "../sentence-tokens.ts";
import { wordSet } from "../word-set.ts";
import { type Side, sidesOf } from "./scales.ts";
import { shareAt } from "./shares.ts";

/** So many telling words on either side tell what a word is said of. */
const NEAR = 3;
/** They are looked for among so many tokens. */
const REACH = 8;
/** A denial stands at most so many tokens before what it denies. */
const DENIED_WITHIN = 6;

const CONTENT = wordSet("NOUN PROPN ADJ VERB NUM");
/** Words without a content that are tagged as if they had one. */
const LIGHT = wordSet("be have get go other another such own same");
const DENIALS = wordSet("not n't n’t never no nor neither without cannot");
/** Behind a denial: it denies not all. */
const ONLY = wordSet("only just merely");
/** Before “to” and a verb: it was not done. */
const FAILING = wordSet("fail refuse decline cease neglect unable");
/** What a denial does not reach over. */
const STOPPING = wordSet("VERB PUNCT SCONJ CCONJ PRON");
const QUOTES = wordSet("\" “ ” ' ‘ ’");
/** Behind these “for” means the opposite of “against”. */
const FOR = wordSet("vote rule argue campaign decide speak demonstrate march ad advertisement case");
const PREFIX = /^(pro|anti)-./u;

/** Finds words that have opposites, each with the telling words beside it. */
export function findContrasts(paragraph: TaggedParagraph): ContrastMention[] {
  return sentenceTokens(paragraph).flatMap(({ tokens }) => {
    if (tokens.at(-1)?.text === "?") return [];
    const found: ContrastMention[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const share = shareAt(tokens, at);
      if (share !== null) found.push(contrastAt(tokens, at, SHARE, share));
      for (const { scale, side, turns } of sidesAt(tokens, at)) {
        const denied = isDenied(tokens, at);
        if (turns || !denied) found.push(contrastAt(tokens, at, scale, denied ? 1 - side : side));
      }
    }
    return found;
  });
}

function sidesAt(tokens: readonly Token[], at: number): readonly Side[] {
  const token = tokens[at];
  if (token === undefined || token.pos === "PUNCT") return [];
  const { lower, lemma, pos } = token;
  const prefix = PREFIX.exec(lower)?.[1];
  if (prefix !== undefined) return sidesOf(prefix) ?? [];
  if (
    pos === "PROPN" ||
    (token.capital && at > 0) ||
    (lower === "for" && !FOR.has(tokens[at - 1]?.lemma ?? ""))
  )
    return [];
  const two = sidesOf(`${lemma} ${tokens[at + 1]?.lower ?? ""}`);
  if (two !== undefined) return two;
  const own = sidesOf(`${lemma}:${pos}`) ?? (pos === "ADP" ? undefined : sidesOf(lemma)) ?? [];
  const written = sidesOf(lower) ?? [];
  if (lower !== lemma) return [...own, ...written];
  return own.length > 0 ? own : written;
}

/** Whether a word is denied: “not accepted”, “no chance of winning”, “failed to win”, “less safe”. */
function isDenied(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.lower === "less" && tokens[at]?.pos === "ADJ") return true;
  let denied = false;
  for (let before = at - 1; before >= Math.max(0, at - DENIED_WITHIN); before--) {
    const { lower = "", lemma = "", pos = "X" } = tokens[before] ?? {};
    const next = tokens[before + 1]?.lower ?? "";
    if (DENIALS.has(lower) && !ONLY.has(next)) denied = !denied;
    else if (FAILING.has(lemma) && next === "to") denied = !denied;
    else if (STOPPING.has(pos) && !QUOTES.has(lower)) break;
  }
  return denied;
}

function contrastAt(tokens: readonly Token[], at: number, scale: string, side: number): ContrastMention {
  const [before, first] = near(tokens, at, -1);
  const [after, last] = near(tokens, at, 1);
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  return { kind: "contrast", start, end, scale, side, before, after };
}

/** The telling words to one side, with the index of the nearest of them, or of the word itself where there is none. */
function near(tokens: readonly Token[], at: number, step: 1 | -1): [string[], number] {
  const found: string[] = [];
  let nearest = at;
  for (let next = at + step; Math.abs(next - at) <= REACH && found.length < NEAR; next += step) {
    const token = tokens[next];
    if (token === undefined) break;
    if (!CONTENT.has(token.pos) || LIGHT.has(token.lemma)) continue;
    if (found.length === 0) nearest = next;
    found.push(baseOf(token));
  }
  return [found, nearest];
}

function baseOf({ pos, lemma, lower }: Token): string {
  return pos === "VERB" || pos === "NOUN" ? predicateOf(lemma.toLowerCase()).verb : lower;
}
