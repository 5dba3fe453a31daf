import { isGivenName, organizationHeads, organizationOwners, organizationsFor } from "./lexicon/lexicon.ts";
import { follows, type NameTokens, touches } from "./tokens.ts";

/** “Pima County Sheriff’s Office”, “Leeds Children’s Hospital”: what belongs to an office or to many people. */
export function afterOwner(
  { tokens }: NameTokens,
  last: number,
  joins: (i: number) => boolean,
): number | null {
  const [owner, mark, head] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  if (!organizationOwners.has(owner?.text ?? "") || !touches(owner, mark) || !isOwnersMark(mark)) return null;
  return joins(last + 2) && follows(mark, head) ? last + 2 : null;
}

/** Whether a token is the mark of a possessive. */
const isOwnersMark = (token: NameTokens["tokens"][number] | undefined): boolean =>
  /^['’]s?$/u.test(token?.text ?? "");

/** Whether an office ends at token `last` and what belongs to it follows: “Sheriff’s Office”. */
export function ownsBody({ tokens }: NameTokens, last: number): boolean {
  return (
    organizationOwners.has(tokens[last]?.text ?? "") &&
    isOwnersMark(tokens[last + 1]) &&
    organizationHeads.has(tokens[last + 2]?.text ?? "")
  );
}

/** No body lists more than so many fields in its name, nor more words for one. */
const MOST_LISTED = 4;

/** “Department for Business, Energy and Industrial Strategy”: the fields of a body, up to the one behind “and”. */
export function afterList(
  { tokens, matchFrom }: NameTokens,
  first: number,
  last: number,
  joins: (i: number) => boolean,
): number | null {
  if (
    !tokens
      .slice(first, last)
      .some(({ text }, nth) => organizationsFor.has(text) && isLink(tokens[first + nth + 1]))
  )
    return null;
  let at = last + 1;
  for (let field = 0; field < MOST_LISTED && tokens[at]?.text === ","; field++) {
    const next = pastField(at + 1);
    if (next === at + 1) return null;
    at = next;
  }
  if (at === last + 1 || tokens[at]?.text !== "and") return null;
  const end = pastField(at + 1);
  return end === at + 1 ? null : end - 1;

  function pastField(from: number): number {
    let i = from;
    while (i < from + MOST_LISTED && joins(i) && !matchFrom.has(i) && !isGivenName(tokens[i]?.text ?? ""))
      i++;
    return i;
  }
}

const isLink = (token: NameTokens["tokens"][number] | undefined): boolean =>
  token?.text === "for" || token?.text === "of";
