import type { PropositionArgument, PropositionMention } from "../../proposition-mention.ts";
import type { TaggedParagraph, Token } from "../paragraph.ts";
import { sentenceTokens } from "../sentence-tokens.ts";
import { type Clause, type ClausePart, clausesOf } from "./clauses.ts";
import { rareWord } from "./rare-words.ts";
import { isTopical } from "./topical-words.ts";

/** With fewer telling words a clause says nothing that could be compared. */
const FEWEST = 2;

/** Finds what the sentences of a paragraph say: who does what to whom, where, when and how much. */
export function findPropositions(paragraph: TaggedParagraph): PropositionMention[] {
  const found: PropositionMention[] = [];
  for (const { tokens } of sentenceTokens(paragraph)) {
    if (tokens.at(-1)?.text === "?") continue;
    for (const clause of clausesOf(tokens)) {
      const proposition = propositionOf(tokens, clause);
      if (proposition !== null) found.push(proposition);
    }
  }
  return found;
}

function propositionOf(
  tokens: readonly Token[],
  { words, first, next, parts }: Clause,
): PropositionMention | null {
  const [verb, last] = [tokens[first], tokens[next - 1]];
  if (verb === undefined || last === undefined) return null;
  const found: PropositionArgument[] = [];
  const rare = rareIn(tokens, first, next);
  let [start, end, telling, isNegated] = [verb.start, last.end, 0, false];
  for (const part of parts) {
    if (NONE.has(tokens[part.first]?.lower ?? "")) isNegated = true;
    const argument = argumentOf(tokens, part);
    if (argument === null) continue;
    found.push(argument);
    rare.push(...rareIn(tokens, part.first, part.next));
    start = Math.min(start, argument.start);
    end = Math.max(end, argument.end);
    telling += argument.words.length;
  }
  if (telling < FEWEST) return null;
  return {
    kind: "proposition",
    start,
    end,
    verb: words.verb,
    direction: words.direction,
    said: { start: verb.start, end: last.end },
    negated: words.negated !== isNegated && !goesOnUntil(tokens, next),
    mood: words.mood,
    tense: words.tense,
    arguments: found,
    topical: topicalIn(words.verb, found),
    rare,
  };
}

function topicalIn(verb: string, found: readonly PropositionArgument[]): string[] {
  const topical = isTopical(verb) ? [verb] : [];
  for (const { words } of found) for (const word of words) if (isTopical(word)) topical.push(word);
  return topical;
}

function rareIn(tokens: readonly Token[], first: number, next: number): string[] {
  return tokens
    .slice(first, next)
    .flatMap((token) => (isTelling(token) ? (rareWord(token, baseOf(token)) ?? []) : []));
}

/** So near behind a verb is until when it is denied. */
const UNTIL_WITHIN = 12;

/** “Not until May”: what is denied until a time is told of that time. */
function goesOnUntil(tokens: readonly Token[], next: number): boolean {
  return tokens.slice(next, next + UNTIL_WITHIN).some(({ lower }) => lower === "until");
}

const NONE: ReadonlySet<string> = new Set(["no", "none", "neither", "nobody"]);

function argumentOf(tokens: readonly Token[], { role, first, next }: ClausePart): PropositionArgument | null {
  const [start, end] = [tokens[first]?.start, tokens[next - 1]?.end];
  if (start === undefined || end === undefined) return null;
  const words: string[] = [];
  for (let at = first; at < next; at++) {
    const token = tokens[at];
    if (token !== undefined && isTelling(token)) words.push(baseOf(token));
  }
  return { role, start, end, words };
}

const LIGHT: ReadonlySet<string> = new Set(
  "other another such same own more most many much few several some first last next new one ones thing things".split(
    " ",
  ),
);

const CONTENT: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "VERB", "PRON", "NUM", "SYM"]);
const REFLEXIVES: ReadonlySet<string> = new Set(
  "itself himself herself themselves ourselves myself yourself".split(" "),
);

function isTelling({ pos, lower }: Token): boolean {
  if (!CONTENT.has(pos)) return false;
  return (pos === "NUM" || lower.length > 1) && !LIGHT.has(lower) && !REFLEXIVES.has(lower);
}

function baseOf({ pos, lemma, lower }: Token): string {
  return pos === "NOUN" || pos === "VERB" ? lemma.toLowerCase() : lower;
}
