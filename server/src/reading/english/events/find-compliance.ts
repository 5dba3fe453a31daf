import type { ComplianceMention } from "../../mention.ts";
import type { TaggedParagraph, Token } from "../paragraph.ts";
import { sentenceTokens } from "../sentence-tokens.ts";
import { signOf } from "../signs.ts";
import { AGREEMENTS, KEEPING, KEEPING_OF, KEEPING_WITH, KEPT, NOT_NOW } from "./compliance-words.ts";

/** The longest name of an agreement, in tokens. */
const LONGEST = 8;

/**
 * Finds words that hold somebody to an agreement in the present: “the implementation of the Basel accord”, “must comply
 * with the Basel accord”, “the accord has been violated”.
 */
export function findCompliance(paragraph: TaggedParagraph): ComplianceMention[] {
  const { text } = paragraph;
  const found: ComplianceMention[] = [];
  if ((paragraph.signs & KEEPING_WORD) === 0) return found;
  for (const { tokens } of sentenceTokens(paragraph)) {
    for (let index = 0; index < tokens.length; index++) {
      if (!holdsToAgreement(tokens[index]?.lower ?? "")) continue;
      const range = objectFrom(tokens, index) ?? subjectOf(tokens, index);
      const [first, last] = range === null ? [] : [tokens[range.from], tokens[range.to - 1]];
      if (range === null || first === undefined || last === undefined) continue;
      const [start, end] = [first.start, last.end];
      found.push({ kind: "compliance", start, end, text: text.slice(start, end), named: range.named });
    }
  }
  return found;
}

const holdsToAgreement = (lower: string): boolean =>
  KEEPING_OF.has(lower) || KEEPING_WITH.has(lower) || KEEPING.has(lower) || KEPT.has(lower);

const KEEPING_WORD = signOf(holdsToAgreement);

interface AgreementRange {
  readonly from: number;
  readonly to: number;
  readonly named: boolean;
}

/** The agreement that the word at `index` is about: “the Basel accord” behind “comply with”. */
function objectFrom(tokens: readonly Token[], index: number): AgreementRange | null {
  const word = tokens[index]?.lower ?? "";
  const next = tokens[index + 1]?.lower;
  const before = [tokens[index - 1]?.lower ?? "", tokens[index - 2]?.lower ?? ""];
  if (KEEPING_OF.has(word) && next === "of") return agreementAt(tokens, index + 2);
  if (KEEPING_WITH.has(word) && next === KEEPING_WITH.get(word) && !before.some((each) => NOT_NOW.has(each)))
    return agreementAt(tokens, index + 2);
  const isVerb = KEEPING.has(word) && !before.some((each) => NOT_NOW.has(each));
  return isVerb ? agreementAt(tokens, index + 1) : null;
}

/** The noun phrase at `from`, if it names an agreement or calls it one. */
function agreementAt(tokens: readonly Token[], from: number): AgreementRange | null {
  let to = from;
  let head = false;
  let named = false;
  while (to < from + LONGEST && belongs(tokens[to])) {
    const token = tokens[to];
    if (token !== undefined && AGREEMENTS.has(token.lower)) head = true;
    if (token !== undefined && /^\p{Lu}/u.test(token.text)) named = true;
    to++;
  }
  return to > from && (head || named) ? { from, to, named } : null;
}

function belongs(token: Token | undefined): boolean {
  return (
    token !== undefined && /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/u.test(token.pos) && token.lower !== "which"
  );
}

/** “the accord has been repeatedly violated”: the noun before the verb group that ends at `index`. */
function subjectOf(tokens: readonly Token[], index: number): AgreementRange | null {
  if (!KEPT.has(tokens[index]?.lower ?? "")) return null;
  let at = index - 1;
  while (tokens[at]?.pos === "ADV") at--;
  if (/^(?:been|being)$/u.test(tokens[at]?.lower ?? "")) at--;
  while (tokens[at]?.pos === "ADV") at--;
  if (!/^(?:has|have|is|are)$/u.test(tokens[at]?.lower ?? "")) return null;
  const noun = tokens[at - 1];
  if (noun === undefined || !AGREEMENTS.has(noun.lower)) return null;
  let from = at - 1;
  while (from > at - LONGEST && belongs(tokens[from - 1])) from--;
  const named = tokens.slice(from, at).some(({ text, lower }) => /^\p{Lu}/u.test(text) && lower !== "the");
  return { from, to: at, named };
}
