import { isHead, type Run } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";
import { ending, FAR, isComma, type Subject, upTo } from "./subject.ts";
import { isTime } from "./subject-ends.ts";

const OPENS_APPOSITION =
  /^(?:who|which|whose|where|when|a|an|the|another|one|including|like|such|led|in|on|of|at|for|by|with|from|his|her|its|their|as|speaking|citing|however|meanwhile|though|after|before|when|too|now|then|also|chief|head|director|himself|herself)$/;

/** “Russia, in turn, accused”, “Mitchell, who was present, urged”: the noun phrase before the pair of commas. */
export function afterApposition(parts: readonly Part[], closing: number): Subject | null {
  const mark = parts[closing]?.quotation === null ? parts[closing]?.lower : ",";
  let inner: Subject | null = null;
  for (let at = closing - 1; at > 0 && closing - at < FAR; at--) {
    const bracketed = parts[at - 1]?.lower === ")";
    if (parts[at]?.lower !== mark || (!isHead(parts[at - 1]) && !bracketed)) continue;
    if (parts[at - 1]?.pos === "NUM" && isComma(parts[at - 2])) continue;
    const opening = parts[at + 1];
    const plain =
      opening?.pos === "NUM" || opening?.pos === "PROPN" || opening?.pos === "NOUN" || opening?.pos === "ADJ";
    const participle = opening?.pos === "VERB" && (opening.capital || /(?:ed|ing)$/.test(opening.lower));
    if (opening === undefined || (!plain && !participle && !OPENS_APPOSITION.test(opening.lower)))
      return inner;
    const found = named(parts, bracketed ? beforeBrackets(parts, at - 1) : ending(parts, at - 1));
    if (found === null || !isObjectOf(parts, found, at)) return found;
    inner ??= found;
  }
  return inner;
}

/** “Lee, at a meeting in Houston, Texas, said”: what stands behind a preposition speaks as little as the place does. */
const isObjectOf = (parts: readonly Part[], { first }: Run, comma: number): boolean =>
  first > 1 && parts[first - 1]?.pos === "ADP" && parts[comma + 1]?.pos === "PROPN";

/** “Ana Ruiz, a delegate from Houston, Texas, said”: the comma of the place stands within what is said of her. */
export function named(parts: readonly Part[], phrase: Subject | null): Subject | null {
  const member = phrase === null ? null : whoIsOf(parts, phrase);
  if (member !== null) return member;
  const opening = parts[phrase?.first ?? -1];
  const describes = /^an?$/.test(opening?.lower ?? "") || (opening?.pos === "NOUN" && !opening.capital);
  if (phrase === null || !describes || !isComma(parts[phrase.first - 1])) return phrase;
  const before = parts[phrase.first - 2];
  if (before?.pos !== "PROPN" || isTime(before)) return phrase;
  const name = ending(parts, phrase.first - 2);
  if (name === null || parts[name.first - 1]?.pos === "ADP") return phrase;
  return parts.slice(name.first, name.last).some(({ pos }) => pos === "ADP") ? phrase : name;
}

/** “Ana Ruiz, of the Port Trust, who was there, said”: not the trust was there, but Ruiz. */
function whoIsOf(parts: readonly Part[], { first }: Subject): Subject | null {
  const [name, comma, link] = [parts[first - 3], parts[first - 2], parts[first - 1]];
  if (!/^(?:of|from|at|with)$/.test(link?.lower ?? "") || !isComma(comma)) return null;
  return name?.pos === "PROPN" && !isTime(name) ? ending(parts, first - 3) : null;
}

/** No aside in brackets has more parts. */
const LONGEST_ASIDE = 16;

/** “Senator Ruiz (Ohio) said”: the noun phrase before the brackets. */
export function beforeBrackets(parts: readonly Part[], closing: number): Subject | null {
  for (let at = closing - 1; at > 0 && closing - at < LONGEST_ASIDE; at--) {
    if (parts[at]?.lower !== "(") continue;
    const found = isHead(parts[at - 1]) ? ending(parts, at - 1) : null;
    return found && upTo(found, closing);
  }
  return null;
}
