import { coverOf } from "../../../text/lookup.ts";
import type { Span } from "../../../text/span.ts";
import type { QuotationMention } from "../../mention.ts";
import type { NameMention } from "../../name-mention.ts";
import { knownName } from "../names/lexicon/lexicon.ts";
import { type TaggedParagraph, type Token, tokenOf } from "../paragraph.ts";
import { ATTITUDE_VERBS } from "./attitude-verbs.ts";
import { REPORTING_VERBS } from "./reporting-verbs.ts";

/** A token, or a whole quotation taken as one, which is of no words then. */
export type Part = Omit<Token, "quotation"> & { readonly quotation: QuotationMention | null };

/** One sentence, or several that a quotation joins, with its parts in order. */
export interface Stretch extends Span {
  readonly parts: readonly Part[];
}

/** No stretch has more parts than this; a longer sentence is read in pieces, so that the work stays linear. */
const LONGEST = 400;

/**
 * Takes a paragraph apart into stretches, so that what stands inside a quotation is never read as the reporter's, and
 * no word of a person's name as a verb; the commas within a body's name are left out.
 */
export function stretchesOf(
  paragraph: TaggedParagraph,
  quotations: readonly QuotationMention[],
  names: readonly NameMention[],
): Stretch[] {
  const outer = outerOf(quotations);
  const parts = partsOf(paragraph, outer, names);
  const stretches: { start: number; end: number; parts: Part[] }[] = [];
  let next = 0;
  let quote = 0;
  for (const sentence of paragraph.sentences) {
    const last = stretches.at(-1);
    if (last !== undefined && last.end > sentence.start) last.end = Math.max(last.end, sentence.end);
    else stretches.push({ start: sentence.start, end: sentence.end, parts: [] });
    const open = stretches.at(-1);
    if (open === undefined) continue;
    for (let q = outer[quote]; q !== undefined && q.start < open.end; q = outer[++quote]) {
      open.end = Math.max(open.end, q.end);
    }
    for (let part = parts[next]; part !== undefined && part.start < open.end; part = parts[++next]) {
      open.parts.push(part);
    }
  }
  return stretches.some(({ parts }) => parts.length > LONGEST) ? stretches.flatMap(pieces) : stretches;
}

function pieces(stretch: Stretch): Stretch[] {
  const { start, end, parts } = stretch;
  if (parts.length <= LONGEST) return [stretch];
  const found: Stretch[] = [];
  for (let at = 0; at < parts.length; at += LONGEST) {
    const piece = parts.slice(at, at + LONGEST);
    found.push({ start: piece[0]?.start ?? start, end: piece.at(-1)?.end ?? end, parts: piece });
  }
  return found;
}

function outerOf(quotations: readonly QuotationMention[]): QuotationMention[] {
  const outer: QuotationMention[] = [];
  for (const quotation of quotations) {
    if (quotation.opened && quotation.start >= (outer.at(-1)?.end ?? 0)) outer.push(quotation);
  }
  return outer;
}

/** “the Freedom Front Plus”, “Democracy Now”: small words that end the names of movements. */
const endsMovement = ({ text, start }: Token, before: Part | undefined): boolean =>
  /^(?:Plus|Now|First|Forward|Together|Alive)$/.test(text) &&
  before?.capital === true &&
  /^(?:NOUN|PROPN)$/.test(before.pos) &&
  start - before.end === 1;

/** “the Lagos Herald”: the tagger takes some capitalised words behind a name for verbs. */
function isNamePart({ pos, lower }: Token, before: Part | undefined): boolean {
  if (pos !== "VERB" || before?.capital !== true || before.pos !== "PROPN") return false;
  return !REPORTING_VERBS.has(lower) && !(ATTITUDE_VERBS.has(lower) && /(?:s|ed)$/.test(lower));
}

/** “…, said Pat Lee”: behind a reporting verb a capital opens a name, whatever the tagger takes it for. */
function isInvertedName({ pos }: Token, before: Part | undefined): boolean {
  return (
    pos !== "PROPN" &&
    pos !== "NOUN" &&
    pos !== "PRON" &&
    pos !== "DET" &&
    pos !== "ADJ" &&
    pos !== "NUM" &&
    before?.capital === false &&
    SPOKE.has(before.lower)
  );
}

/** “…,” Cross wrote: a capital between a quotation and a reporting verb opens a name, too. */
function isQuotedName({ pos }: Token, before: Part | undefined, after: Token | undefined): boolean {
  const quoted = before?.quotation?.scare === false;
  return quoted && (pos === "VERB" || pos === "ADJ") && SPOKE.has(after?.lower ?? "");
}

/** “Downing Street said”: a verb by its ending, which opens a name that the lexicon has. */
function opensKnownName({ pos, text }: Token, after: Token | undefined): boolean {
  return pos === "VERB" && after?.capital === true && knownName(`${text} ${after.text}`) !== null;
}

/**
 * “said vice-director Pan Yue”, “CBS This Morning”: a capital between a noun and a name, or an article within a name.
 */
function isTitledName({ pos, start }: Token, before: Part | undefined, after: Token | undefined): boolean {
  if (before === undefined || after?.capital !== true || start - before.end > 1) return false;
  if (pos === "DET") return before.capital && before.pos === "PROPN";
  return pos === "VERB" && before.pos === "NOUN" && !before.capital && after.pos === "PROPN";
}

const BEFORE_NOUN = new Set(["DET", "PROPN", "ADJ", "NUM"]);

/**
 * “The incumbent said”, “the public believes …”, “The chief, Paul Lee, said”, “the primary, which …”: an adjective that
 * stands for a noun.
 */
function isNominal(
  token: Token,
  before: Part | undefined,
  after: Token | undefined,
  next: Token | undefined,
): boolean {
  if (token.pos !== "ADJ" || token.capital || !BEFORE_NOUN.has(before?.pos ?? "") || before?.quotation)
    return false;
  if (after?.lower === ",") return /^(?:who|which)$/.test(next?.lower ?? "") || next?.capital === true;
  if (after?.pos === "VERB") return SPOKE.has(after.lower) || isPresent(after);
  return (
    token.lower === "public" && after?.pos === "NOUN" && (after.lower === "say" || isPresent(after, next))
  );
}

/** “a source familiar with the mayor's thinking said”: a noun in -ing behind its owner. */
const isOwned = ({ lower }: Token, before: Part | undefined, after: Token | undefined): boolean =>
  lower.endsWith("ing") && /^['’]s?$/.test(before?.lower ?? "") && SPOKE.has(after?.lower ?? "");

/** “the 36-year-old said”: somebody by an age, before a verb. */
function isAged(tokens: readonly Token[], at: number): boolean {
  const [unit, hyphen, old, after] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]];
  if (old?.lower !== "old" || hyphen?.text !== "-" || !/^years?$/.test(unit?.lower ?? "")) return false;
  return after?.pos === "VERB" || after?.pos === "AUX";
}

/** A verb of saying or holding in the present; one that the tagger takes for a noun has a clause behind it (`next`). */
function isPresent({ lower, lemma, pos }: Token, next?: Token): boolean {
  if (lower !== lemma && !/[^s]s$/.test(lower)) return false;
  if (pos === "NOUN" && next?.pos !== "PRON" && next?.pos !== "SCONJ") return false;
  return REPORTING_VERBS.has(lower) || ATTITUDE_VERBS.has(lower);
}

const SPOKE = new Set("said says wrote writes added adds asked asks".split(" "));

function quotationPart(quotation: QuotationMention): Part {
  const { start, end, scare } = quotation;
  const pos = scare ? "NOUN" : "X";
  return { text: "", start, end, lower: "", lemma: "", pos, capital: false, signs: 0, quotation };
}

function partsOf(
  paragraph: TaggedParagraph,
  outer: readonly QuotationMention[],
  names: readonly NameMention[],
): Part[] {
  const parts: Part[] = [];
  const isInPerson = coverOf(names.filter(({ kind }) => kind === "person"));
  const isInBody = coverOf(names.filter(({ kind }) => kind === "organization"));
  let nth = 0;
  const { tokens } = paragraph;
  for (const [at, token] of tokens.entries()) {
    while ((outer[nth]?.end ?? Number.POSITIVE_INFINITY) <= token.start) nth++;
    const quotation = outer[nth];
    if (quotation === undefined || token.end <= quotation.start) {
      if (token.text === "," && isInBody(token)) continue;
      const [before, after] = [parts.at(-1), tokens[at + 1]];
      const isName =
        token.capital &&
        (isInPerson(token) ||
          endsMovement(token, before) ||
          isNamePart(token, before) ||
          isInvertedName(token, before) ||
          isQuotedName(token, before, after) ||
          opensKnownName(token, after) ||
          isTitledName(token, before, after));
      const isNoun =
        isNominal(token, before, after, tokens[at + 2]) ||
        isAged(tokens, at) ||
        isOwned(token, before, after);
      const pos = isName ? "PROPN" : isNoun ? "NOUN" : token.pos;
      parts.push(pos === token.pos ? token : tokenOf(token, token.start, pos));
    } else if (parts.at(-1)?.quotation !== quotation) {
      parts.push(quotationPart(quotation));
    }
  }
  return parts;
}
