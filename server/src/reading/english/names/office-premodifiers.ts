import type { RoleStatus } from "../../mention.ts";
import { isCapital } from "../paragraph.ts";
import { districts, isCommonWord, knownName } from "./lexicon/lexicon.ts";
import { officeHeads, officeModifiers, statusOf } from "./lexicon/office-words.ts";
import { follows, type Match, type NameTokens, touches } from "./tokens.ts";

/** What stands on one side of the head of a title, up to the token `edge`. */
export interface TitlePart {
  readonly edge: number;
  readonly words: readonly string[];
  readonly of: string | null;
  readonly status: RoleStatus | null;
}

/** What stands before the head of a title at token `head`, behind the token `floor`: “former US deputy”. */
export function leftOf(names: NameTokens, head: number, floor: number): TitlePart & { titleFirst: number } {
  const { tokens, matchTo } = names;
  const capital = isCapital(tokens[head]?.text ?? "");
  const words: string[] = [];
  let [edge, titleFirst] = [head, head];
  let of: string | null = null;
  let status: RoleStatus | null = statusOf(/^(ex|then)-/u.exec(tokens[head]?.lower ?? "")?.[1] ?? "");
  for (let i = head - 1; i > floor && edge - i <= 2 && head - i <= 12; ) {
    const token = tokens[i];
    if (token === undefined || !follows(token, tokens[edge])) break;
    const match = matchTo.get(i);
    if (token.text === "-" && touches(token, tokens[edge])) {
      const prefix = tokens[i - 1];
      if (prefix === undefined || !touches(prefix, token)) break;
      const said = statusOf(prefix.lower);
      if (said !== null) status = said;
      else words.unshift(prefix.lower);
      edge = titleFirst = i - 1;
      i -= 2;
    } else if (token.lower === "'s" || token.lower === "’s" || token.text === "’" || token.text === "'") {
      const owner = matchTo.get(i - 1);
      if (owner === undefined || of !== null) break;
      of = owner.known.country ?? owner.known.name;
      edge = owner.first;
      break;
    } else if (statusOf(token.lower) !== null) {
      status = strongest(status, statusOf(token.lower));
      edge = i;
      if (!isCapital(token.text) || of === null)
        titleFirst = Math.min(titleFirst, of === null ? i : titleFirst);
      i--;
    } else if (
      match !== undefined &&
      of === null &&
      !(capital && officeModifiers.has(token.lower) && !isWholeName(match)) &&
      !endsName(tokens, match.first)
    ) {
      of = match.known.country ?? match.known.name;
      edge = match.first;
      if (match.known.kind === "people") titleFirst = match.first;
      i = match.first - 1;
    } else if (token.lower === "and" && words.length > 0 && joinsFields(names, i)) {
      words.unshift(tokens[i - 1]?.lower ?? "", "and");
      edge = titleFirst = i - 1;
      i -= 2;
    } else if (PREFIXED.test(token.text)) {
      const [prefix = "", name = ""] = token.text.split("-", 2);
      status = statusOf(prefix.toLowerCase());
      of ??= knownName(name)?.country ?? name;
      edge = titleFirst = i;
      break;
    } else if (of === null && capital && isDistrict(names, i)) {
      of = `${tokens[i - 1]?.text} ${token.text}`;
      edge = titleFirst = i - 1;
      break;
    } else if (
      of === null &&
      !(token.lower === "under" && tokens[i + 1]?.lower.startsWith("secretar") !== true) &&
      (officeModifiers.has(token.lower) || isPlainNoun(token, words.length)) &&
      !isUnit(names, i)
    ) {
      if (!capital && isCapital(token.text) && !officeHeads.has(token.lower) && !names.initial[i]) break;
      words.unshift(token.lower);
      edge = titleFirst = i;
      i--;
    } else break;
  }
  return { edge, titleFirst, words, of, status };
}

/** “and” of “work and pensions secretary”: two fields of one office rather than two people. */
const joinsFields = ({ tokens }: NameTokens, i: number): boolean =>
  [tokens[i - 1], tokens[i + 1]].every(
    (token) => token !== undefined && officeModifiers.has(token.lower) && !officeHeads.has(token.lower),
  ) && !officeHeads.has(tokens[i - 2]?.lower ?? "");

/** “New York City”, “White House”, whose last word alone would be part of the office. */
const isWholeName = ({ first, last, known }: Match): boolean =>
  last > first && (known.kind === "place" || known.country !== null);

/** “ex-Wales captain”, “then-Enron chairman”. */
const PREFIXED = /^(?:ex|then)-\p{Lu}/iu;

/** “Pima County” of “Pima County Sheriff”. */
function isDistrict({ tokens, matchTo }: NameTokens, i: number): boolean {
  const [name, kind] = [tokens[i - 1], tokens[i]];
  if (name === undefined || kind === undefined || !districts.has(kind.text)) return false;
  const isWhole = !(tokens[i - 2]?.capital === true && follows(tokens[i - 2], name));
  return isWhole && name.capital && follows(name, kind) && !matchTo.has(i - 1) && !isCommonWord(name.lower);
}

/** “Ohio” of “University of Ohio”. */
const endsName = (tokens: NameTokens["tokens"], first: number): boolean =>
  tokens[first - 1]?.text === "of" && tokens[first - 2]?.capital === true;

/** “m” of “the 10,000m champion”. */
const isUnit = ({ tokens }: NameTokens, i: number): boolean =>
  tokens[i - 1]?.pos === "NUM" && touches(tokens[i - 1], tokens[i]);

const strongest = (a: RoleStatus | null, b: RoleStatus | null): RoleStatus | null =>
  a === null || a === "current" ? b : a;

const isPlainNoun = ({ text, lower, pos }: NameTokens["tokens"][number], before: number): boolean =>
  pos === "NOUN" && !isCapital(text) && before < 3 && !OCCASIONS.has(lower) && lower !== SAW;

/** “A crowd of 9,000 saw captain X lift the cup”: taken for a tool, and no part of the office. */
const SAW = "saw";

/** “In a statement Commander X said”: on which occasion, and no part of the office. */
const OCCASIONS = new Set("statement interview speech letter email e-mail tweet message".split(" "));
