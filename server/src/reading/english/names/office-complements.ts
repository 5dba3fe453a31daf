import { isCapital } from "../paragraph.ts";
import {
  isCommonWord,
  isGivenName,
  organizationHeads,
  organizationOpeners,
  peoples,
} from "./lexicon/lexicon.ts";
import { officeHeads, officeModifiers } from "./lexicon/office-words.ts";
import { runFrom } from "./runs.ts";
import { follows, type Match, type NameTokens } from "./tokens.ts";

/** What follows the head of a title. */
export interface Complement {
  /** The last token of it. */
  readonly edge: number;
  /** The words that belong to the title. */
  readonly words: readonly string[];
  /** The country or organisation. */
  readonly of: string | null;
}

/** “of State for European and Eurasian Affairs”, “of the Labour Party”, “of staff”. */
export function complementOf(names: NameTokens, edge: number): Complement {
  const words: string[] = [];
  let of: string | null = null;
  let last = edge;
  for (let turn = 0; turn < 3; turn++) {
    const link = names.tokens[last + 1]?.text;
    if (link !== "of" && link !== "for" && link !== "at") break;
    const start = names.tokens[last + 2]?.lower === "the" ? last + 3 : last + 2;
    const part = phraseFrom(names, start);
    if (part === null || (link === "at" && part.of === null) || isOffice(names, part)) break;
    if (names.tokens[part.edge]?.pos === "ADJ" && names.nameable[part.edge + 1]) break;
    if (part.words.length > 0) words.push(link, ...part.words);
    of ??= part.of;
    last = part.edge;
    if (part.of !== null) break;
  }
  return { edge: last, words, of };
}

/** “Prime Minister” in “a spokesman for Prime Minister Holt”: the office of the person who follows. */
function isOffice({ tokens, nameable }: NameTokens, { edge }: Complement): boolean {
  const [head, next] = [tokens[edge], tokens[edge + 1]];
  return (
    head?.capital === true &&
    officeHeads.has(head.lower) &&
    (nameable[edge + 1] ?? false) &&
    follows(head, next)
  );
}

function phraseFrom(names: NameTokens, start: number): Complement | null {
  const { tokens, nameable, matchFrom, text } = names;
  const match = matchFrom.get(start);
  const body = bodyFrom(names, start);
  if (body !== null && (match === undefined || body.edge > match.last)) return body;
  if (
    match !== undefined &&
    match.known.kind !== "people" &&
    !/^['’]s?$/u.test(tokens[match.last + 1]?.text ?? "") &&
    !continues(names, match.last + 1)
  )
    return { edge: match.last, words: [], of: match.known.country ?? match.known.name };
  if (match !== undefined && !nameable[match.last + 1]) return groupOf(names, match);
  let i = start;
  const words: string[] = [];
  for (; i < start + 9; i++) {
    const token = tokens[i];
    if (token === undefined || (i > start && !follows(tokens[i - 1], token))) break;
    const joined = nameable[i] && (i === start || isCapital(tokens[start]?.text ?? ""));
    if (joined && !endsBefore(names, i, start)) words.push(token.lower);
    else if (token.lower === "and" && words.length > 0 && nameable[i + 1] && !endsBefore(names, i + 1, start))
      words.push("and");
    else if (
      !isCapital(token.text) &&
      words.length < 4 &&
      /^(?:NOUN|ADJ)$/u.test(token.pos) &&
      !isCapital(tokens[start]?.text ?? "")
    )
      words.push(token.lower);
    else break;
  }
  const last = i - 1;
  if (last < start) return null;
  const named =
    organizationHeads.has(tokens[last]?.text ?? "") ||
    organizationHeads.has(tokens[start]?.text ?? "") ||
    !words.some(isCommonOrTitle);
  if (named && !words.every(isOfPortfolio) && isCapital(tokens[start]?.text ?? ""))
    return { edge: last, words: [], of: text.slice(tokens[start]?.start, tokens[last]?.end) };
  return { edge: last, words, of: null };
}

/**
 * “Northern Ports Partnership”, “University of Chicago”, “Legal Defense and Educational Fund”: a body by one of its
 * words.
 */
function bodyFrom(names: NameTokens, start: number): Complement | null {
  const { tokens, text, nameable } = names;
  if (!nameable[start] || !isCapital(tokens[start]?.text ?? "")) return null;
  const last = behindFurther(names, runFrom(names, start, () => true).last);
  const words = tokens.slice(start, last + 1).map((token) => token.text);
  const isBody = words.some(
    (word, nth) =>
      (organizationHeads.has(word) || organizationOpeners.has(word)) &&
      (nth > 0 || !isOfPortfolio(word.toLowerCase())),
  );
  if (last === start || !isBody || words.slice(1).some(isGivenName)) return null;
  if (words.every((word) => isOfPortfolio(word.toLowerCase()))) return null;
  return { edge: last, words: [], of: text.slice(tokens[start]?.start, tokens[last]?.end) };
}

/** The last token of a name that goes on behind “and” with what a body is called by. */
function behindFurther(names: NameTokens, last: number): number {
  const { tokens, nameable, matchFrom } = names;
  if (tokens[last + 1]?.text !== "and" || !nameable[last + 2] || matchFrom.has(last + 2)) return last;
  const further = runFrom(names, last + 2, () => true).last;
  return organizationHeads.has(tokens[further]?.text ?? "") ? further : last;
}

/** Whether a capitalised common word goes on with a name: “Arctic Affairs”, “London School”. */
function continues({ tokens, nameable }: NameTokens, i: number): boolean {
  const word = tokens[i]?.text ?? "";
  return (
    (nameable[i] ?? false) &&
    !isGivenName(word) &&
    (organizationHeads.has(word) || isCommonWord(word.toLowerCase()))
  );
}

/** “the Russian delegation”, “Russia’s delegation”: whose group, and which. */
function groupOf({ tokens }: NameTokens, { last, known }: Match): Complement {
  let edge = /^['’]s?$/u.test(tokens[last + 1]?.text ?? "") ? last + 1 : last;
  const words: string[] = [];
  for (
    let token = tokens[edge + 1];
    token?.pos === "NOUN" && words.length < 3 && !isCapital(token.text);
    token = tokens[edge + 1]
  ) {
    words.push(token.lower);
    edge++;
  }
  return { edge, words, of: known.country ?? known.name };
}

/**
 * “Secretary of Defense”, “Minister of Trade and Industry”: a field of duty is part of the title, whatever ends in it.
 */
const isOfPortfolio = (word: string): boolean => word === "and" || officeModifiers.has(word);

const isCommonOrTitle = (word: string): boolean => isCommonWord(word) || officeModifiers.has(word);

/** Whether the complement is over before token `i`, because a person's name starts there. */
function endsBefore({ tokens, matchTo }: NameTokens, i: number, start: number): boolean {
  const word = tokens[i]?.text ?? "";
  const lower = word.toLowerCase();
  if (i === start || officeModifiers.has(lower) || peoples.has(lower)) return false;
  const ofPeople = matchTo.get(i - 1)?.known.kind === "people";
  if (ofPeople && tokens[i + 1]?.lower === "of" && tokens[i + 2]?.capital) return false;
  return isGivenName(word) || !(isCommonWord(lower) || organizationHeads.has(word));
}
