import { isCapital } from "../paragraph.ts";
import { isCommonWord, localities, placeNouns, vessels } from "./lexicon/lexicon.ts";
import type { Run } from "./runs.ts";
import { follows, type NameTokens, touches } from "./tokens.ts";

const OPENING_QUOTE = /^[“"‘'«„]$/u;
const CLOSING_QUOTE = /^[”"’'»]$/u;

/** Whether a run stands among the few capitalised words between quotation marks, as in the title of a work. */
export function isQuotedTitle({ tokens, quotes }: NameTokens, { first, last }: Run): boolean {
  if (!quotes) return false;
  let start = first - 1;
  while (start > first - 5 && IN_TITLE.test(tokens[start]?.text ?? "")) start--;
  if (!OPENING_QUOTE.test(tokens[start]?.text ?? "")) return false;
  let end = last + 1;
  while (
    end < last + 5 &&
    (IN_TITLE.test(tokens[end]?.text ?? "") || ENDS_TITLE.test(tokens[end]?.text ?? ""))
  )
    end++;
  if (tokens[end - 1]?.text === "," && end - 1 > last + 1) return false;
  return CLOSING_QUOTE.test(tokens[end]?.text ?? "");
}

const IN_TITLE = /^(?:of|the|a|an|and|in|to|for|on|with|['’]s|\p{Lu}.*)$/u;
const ENDS_TITLE = /^[,.!?]$/u;

/** “the aircraft carrier X”, “Hurricane X”: bears a name that may be a person's, and is none. */
export function isVessel({ tokens }: NameTokens, { first }: Run): boolean {
  const before = tokens[first - 1];
  return before !== undefined && vessels.has(before.lower) && follows(before, tokens[first]);
}

/** “the city of X”, “the capital X”, “X airport”, “at X, Tennessee”, “Holt, 61, of X”. */
export function isCalledPlace(names: NameTokens, run: Run): boolean {
  const { tokens, matchFrom } = names;
  const [before, further] = [tokens[run.first - 1], tokens[run.first - 2]];
  if (before?.lower === "of" && localities.has(further?.lower ?? "") && !isPersonal(further?.lower))
    return true;
  if (before?.lower === "of" && further?.text === "," && AGE.test(tokens[run.first - 3]?.text ?? ""))
    return true;
  if (before?.pos === "NOUN" && PLAIN_LOCALITIES.has(before.lower) && follows(before, tokens[run.first]))
    return true;
  const next = tokens[run.last + 1];
  if (
    next !== undefined &&
    placeNouns.has(next.lower) &&
    follows(tokens[run.last], next) &&
    !isCapital(next.text)
  )
    return true;
  const after = matchFrom.get(run.last + 2)?.known;
  return (
    next?.text === "," &&
    after?.kind === "place" &&
    /^(?:in|at|from|near|of|to|outside)$/u.test(before?.lower ?? "")
  );
}

const AGE = /^[1-9]\d$/u;
const PLAIN_LOCALITIES = new Set("city town village province district island suburb capital".split(" "));
const isPersonal = (word: string | undefined): boolean => word === "people" || word === "state";

/** “in X”, “from X”, “near X, Ohio”: where something is. */
export function isLocated({ tokens, matchFrom }: NameTokens, { first, last }: Run): boolean {
  if (LOCATING.has(tokens[first - 1]?.lower ?? "")) return true;
  return tokens[last + 1]?.text === "," && matchFrom.get(last + 2)?.known.kind === "place";
}

const LOCATING = new Set(
  "in at near from to of outside across throughout around through into leaving".split(" "),
);

/** “a US X”, “a lone X”, “the second X”: one of many that are called so. */
export function isOneOfMany({ tokens, matchTo }: NameTokens, { first }: Run): boolean {
  const [before, further] = [tokens[first - 1], tokens[first - 2]];
  if (/^(?:first|second|third|other|another)$/.test(before?.lower ?? "")) return true;
  const qualified = before?.pos === "ADJ" || matchTo.has(first - 1);
  return qualified && /^an?$/i.test(further?.text ?? "");
}

/** “the Star of David”, “the Gospel of John”: a given name that ends the name of a thing. */
export function isPartOfTitle({ tokens, initial }: NameTokens, { first, last }: Run): boolean {
  const [of, noun] = [tokens[first - 1], tokens[first - 2]];
  if (
    of?.text !== "of" ||
    noun === undefined ||
    !isCapital(noun.text) ||
    /^['’]s$/u.test(tokens[last + 1]?.text ?? "")
  )
    return false;
  return isCommonWord(noun.lower) && (!initial[first - 2] || first > 2);
}

/** “…,” said X. */
export function isQuotedAs({ tokens }: NameTokens, { first, last }: Run): boolean {
  const [verb, mark, next] = [tokens[first - 1], tokens[first - 2], tokens[last + 1]];
  if (verb?.lower !== "said" && verb?.lower !== "says" && verb?.lower !== "added") return false;
  return CLOSING_QUOTE.test(mark?.text ?? "") && (next === undefined || /^[,.;]$/u.test(next.text));
}

/** Whether a small noun follows at once, which the name then qualifies: “El Al freighter”. */
export function qualifiesNoun({ tokens }: NameTokens, run: Run): boolean {
  const next = tokens[run.last + 1];
  return next?.pos === "NOUN" && follows(tokens[run.last], next) && !isCapital(next.text);
}

/** A dateline: words in capitals that open a paragraph, before a date, a state, an agency or a dash. */
export function isDateline({ tokens }: NameTokens, { first, last }: Run): boolean {
  if (first > 0) return false;
  const next = tokens[last + 1];
  if (next === undefined) return false;
  if (/^(?:\d{4}-\d\d.*|[—–]|--)$/u.test(next.text)) return true;
  if (next.text === "(" && isCapital(tokens[last + 2]?.text ?? "") && tokens[last + 3]?.text === ")")
    return true;
  return next.text === "-" && !touches(tokens[last], next);
}
