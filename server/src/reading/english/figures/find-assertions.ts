import type { Span } from "../../../text/span.ts";
import type { AssertionMention, FigureMention } from "../../mention.ts";
import type { TaggedParagraph, Token } from "../paragraph.ts";
import { signOf } from "../signs.ts";
import * as words from "./lexicon/assertions.ts";
import { type Found, isSuperlative, SUPERLATIVE, superlativeAt } from "./superlatives.ts";

/** Where in a sentence its subject begins at the latest. */
const SUBJECT_REACH = 4;

/**
 * Finds check-worthy assertions without a number: “the biggest crisis since …”, “public opinion remains …”,
 * “markets have reacted”, “was also discussed”. One that holds a figure is left to it.
 */
export function findAssertions(
  { text, tokens, sentences, signs }: TaggedParagraph,
  figures: readonly FigureMention[],
): AssertionMention[] {
  const found: Found[] = [];
  if ((signs & OPENER) === 0) return [];
  let said: readonly FiguresSaid[] | null = null;
  let from = 0;
  for (const [nth, { end }] of sentences.entries()) {
    let to = from;
    let mayAssert = false;
    for (; (tokens[to]?.start ?? end) < end; to += 1) mayAssert ||= mayBegin(tokens, to, from);
    if (mayAssert) {
      said ??= figuresBySentence(sentences, figures);
      found.push(...inSentence(tokens.slice(from, to), said[nth] ?? NO_FIGURES));
    }
    from = to;
  }
  return found.map(({ start, end, type }) => ({
    kind: "assertion",
    start,
    end,
    text: text.slice(start, end),
    type,
  }));
}

/** What figures a sentence holds: one that a source is asked for, one at all (as by how much a price moved). */
interface FiguresSaid {
  readonly telling: boolean;
  readonly any: boolean;
}

const NO_FIGURES: FiguresSaid = { telling: false, any: false };

function figuresBySentence(sentences: readonly Span[], figures: readonly FigureMention[]): FiguresSaid[] {
  const telling = figures.filter(({ routine }) => !routine);
  let [nextTelling, nextAny] = [0, 0];
  return sentences.map(({ start, end }) => {
    while ((telling[nextTelling]?.end ?? Number.POSITIVE_INFINITY) <= start) nextTelling += 1;
    while ((figures[nextAny]?.end ?? Number.POSITIVE_INFINITY) <= start) nextAny += 1;
    return {
      telling: (telling[nextTelling]?.start ?? Number.POSITIVE_INFINITY) < end,
      any: (figures[nextAny]?.start ?? Number.POSITIVE_INFINITY) < end,
    };
  });
}

function inSentence(tokens: readonly Token[], figures: FiguresSaid): Found[] {
  if (tokens.at(-1)?.text === "?") return [];
  const superlatives = tokens.flatMap((_, at) => superlativeAt(tokens, at) ?? []);
  if (figures.telling) return superlatives;
  const whole = publicOpinion(tokens) ?? (figures.any ? null : reaction(tokens)) ?? agenda(tokens);
  return whole === null ? superlatives : [...superlatives, whole];
}

const OPENER = signOf(
  (lower) =>
    lower === "most" ||
    lower === "public" ||
    SUPERLATIVE.test(lower) ||
    DISCUSSED.test(lower) ||
    words.portions.has(lower) ||
    words.traders.has(lower),
);

/** Whether the word at `at`, in the sentence from `start`, could begin an assertion; in most sentences none does. */
function mayBegin(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (isSuperlative(token, tokens[at + 1])) return true;
  if (at === start && (token.lower === "public" || words.portions.has(token.lower))) return true;
  return (at < start + SUBJECT_REACH && words.traders.has(token.lower)) || isDiscussed(token);
}

/** “Public opinion in France remains divided”, “Many citizens distrust the plan”. */
function publicOpinion(tokens: readonly Token[]): Found | null {
  const [first, second] = [tokens[0], tokens[1]];
  if (first === undefined || second === undefined) return null;
  if (first.lower === "public" && words.opinionNouns.has(second.lower))
    return whole(tokens, "public-opinion");
  if (!words.portions.has(first.lower)) return null;
  const group = tokens.slice(1, 4).findIndex(({ lower }) => words.publics.has(lower));
  if (group < 0) return null;
  if (MODALS.has(tokens[group + 2]?.lower ?? "")) return null;
  const [next] = tokens.slice(group + 2);
  const verb = tokens.slice(group + 2).find(({ pos }) => pos === "VERB");
  return [next, verb].some((token) => words.attitudes.has(token?.lemma ?? ""))
    ? whole(tokens, "public-opinion")
    : null;
}

/** “Some students may have thought so” asserts nothing of what they thought. */
const MODALS = new Set("may might could would should can must".split(" "));

/** “Energy markets have also reacted to the news”. */
function reaction(tokens: readonly Token[]): Found | null {
  const subject = tokens.slice(0, SUBJECT_REACH).findIndex(({ lower }) => words.traders.has(lower));
  if (subject < 0 || tokens.slice(0, subject).some(({ pos }) => pos === "ADP" || pos === "VERB")) return null;
  const verb = tokens.slice(subject + 1, subject + 5).find(({ pos }) => pos === "VERB");
  return verb !== undefined && words.marketMoves.has(verb.lemma) ? whole(tokens, "reaction") : null;
}

/** “The issue of sanctions was also discussed during the talks”. */
function agenda(tokens: readonly Token[]): Found | null {
  const at = tokens.findIndex((token, index) => isDiscussed(token) && isAuxiliaryBefore(tokens, index));
  return at > 0 && tokens[at + 1]?.lower !== "by" ? whole(tokens, "agenda") : null;
}

function isDiscussed({ pos, lemma, lower }: Token): boolean {
  return pos === "VERB" && words.discussed.has(lemma) && !lower.endsWith("ing");
}

/** How every form of such a verb begins. */
const DISCUSSED = new RegExp(
  `^(?:${[...words.discussed].map((lemma) => lemma.replace(/e$/, "")).join("|")})`,
);

/** “was discussed”, “were also debated”. */
function isAuxiliaryBefore(tokens: readonly Token[], at: number): boolean {
  const auxiliary = tokens[tokens[at - 1]?.lower === "also" ? at - 2 : at - 1]?.lower;
  return auxiliary === "was" || auxiliary === "were";
}

function whole(tokens: readonly Token[], type: Found["type"]): Found | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first === undefined || last === undefined ? null : { type, start: first.start, end: last.end };
}
