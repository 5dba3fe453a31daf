import { isCapital } from "../paragraph.ts";
import { signOf } from "../signs.ts";
import { isGivenName, isThing } from "./lexicon/lexicon.ts";
import { capitalisedHeads, officeHeads, officeModifiers } from "./lexicon/office-words.ts";
import { tailAt } from "./office-tails.ts";
import { follows, isAllCapitals, type NameTokens, touches } from "./tokens.ts";

/** Whether the token at `i` is the noun of an office: “president”, “minister”. */
export function isHead(names: NameTokens, i: number): boolean {
  const token = names.tokens[i];
  if (token === undefined || (token.signs & HEAD) === 0) return false;
  const known = names.matchFrom.get(i) ?? names.matchTo.get(i);
  if (known !== undefined && known.last > known.first) return false;
  if (isThing(names.tokens[i + 1]?.text ?? "")) return false;
  if (names.tokens[i - 1]?.lower === "be" && names.tokens[i - 3]?.lower === "would") return false;
  if (touches(names.tokens[i - 1], token) && names.tokens[i - 1]?.text === "-" && !isPrefix(names, i - 2))
    return false;
  if (!isCapital(token.text))
    return token.pos === "NOUN" || token.pos === "PROPN" || (token.pos === "ADJ" && token.lower !== "major");
  const before = names.tokens[i - 1];
  if (SURNAMES_TOO.has(token.text) && FORMS_OF_ADDRESS.test(before?.text ?? "")) return false;
  if (
    before !== undefined &&
    follows(before, token) &&
    isGivenName(before.text) &&
    !names.matchTo.has(i - 1) &&
    !officeModifiers.has(before.lower)
  )
    return false;
  const next = names.tokens[i + 1];
  const named = next !== undefined && follows(token, next) && isGivenName(next.text);
  const general =
    next?.text === "General" ||
    (next?.text === "-" && names.tokens[i + 2]?.lower === "general") ||
    (next?.text === "of" && names.tokens[i + 2]?.text === "Staff") ||
    tailAt(names.tokens, i + 1) !== null;
  return (
    general ||
    token.lower.split("-").some((part) => capitalisedHeads.has(part)) ||
    isAllCapitals(token.text) ||
    named ||
    officeModifiers.has(names.tokens[i - 1]?.lower ?? "")
  );
}

/** “Ms King” bears the name of an office. */
const SURNAMES_TOO = new Set(
  "King Prince Bishop Pope Judge Major Marshal Dean Cardinal Baron Duke Earl Page Cook".split(" "),
);
const FORMS_OF_ADDRESS = /^(?:Mr|Mrs|Ms|Miss)\.?$/u;

/** “ex-minister” and “Secretary-General” are one token of the model. */
function isHeadWord(word: string): boolean {
  if (!word.includes("-")) return officeHeads.has(word);
  const parts = word.replace(/^(?:ex|then|vice|co)-/u, "").split("-");
  return officeHeads.has(word) || parts.every((part) => officeHeads.has(part));
}

/** “winchman”, “policewoman”, written small; “woman”, “human”, “layman” tell of no trade. */
const TRADE =
  /^(?!hu|ger|ro|wo|lay|snow|free|mad|con|every|gentle|business|country|otto|nor|spokes)[a-z]{3,}(?:man|woman)$/;

const HEAD = signOf((lower, _lemma, text) => isHeadWord(lower) || TRADE.test(text));

const isPrefix = ({ tokens }: NameTokens, i: number): boolean =>
  ["then", "ex", "vice", "co", "former"].includes(tokens[i]?.lower ?? "");

/** “chief executive officer”: heads in a row make one title. */
export function lastHead({ tokens }: NameTokens, head: number): number {
  const capital = isCapital(tokens[head]?.text ?? "");
  let last = head;
  for (let i = head + 1; i <= last + 3; i++) {
    const token = tokens[i];
    if (token === undefined || !follows(tokens[i - 1], token) || isCapital(token.text) !== capital) break;
    if (officeHeads.has(token.lower)) last = i;
    else if (!officeModifiers.has(token.lower)) break;
  }
  return last;
}
