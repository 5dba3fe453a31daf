import { isCapital } from "../paragraph.ts";
import { bodies, business, businessVerbs } from "./lexicon/lexicon.ts";
import type { Run } from "./runs.ts";
import { follows, type NameTokens } from "./tokens.ts";

/** “the news agency X”, “rebel group X”. */
export function isCalledBody({ tokens }: NameTokens, { first, last }: Run): boolean {
  const [before, further, next] = [tokens[first - 1], tokens[first - 2], tokens[last + 1]];
  if (before === undefined || isCapital(before.text) || !follows(before, tokens[first])) return false;
  if (before.lower === "in") return PRINTED.has(further?.lower ?? "");
  if (PARTNERS.has(before.lower))
    return next?.lower !== "and" && (next?.text !== "," || isOneWord(tokens, first, last));
  return bodies.has(before.lower) || (before.lower === "house" && TRADES.has(further?.lower ?? ""));
}

/**
 * “law firm X”, “the Swiss bank X”, but not “told the bank X had left”: of what `isCalledBody` takes, a firm or a journal
 * even where X may be a person's name.
 */
export function isCalledFirm({ tokens }: NameTokens, { first }: Run): boolean {
  const [noun, kind] = [tokens[first - 1]?.lower ?? "", tokens[first - 2]];
  if (noun === "journal" || noun === "in" || PARTNERS.has(noun)) return true;
  return FIRMS.has(noun) && (kind?.pos === "NOUN" || kind?.pos === "ADJ" || kind?.pos === "PROPN");
}

/** “Douglas-Westwood”: no given name stands before it. */
const isOneWord = (tokens: NameTokens["tokens"], first: number, last: number): boolean =>
  first === last || (last === first + 2 && tokens[first + 1]?.text === "-");

/** Several people before one name are a firm: “the auditors X”. */
const PARTNERS = new Set(
  "analysts consultants lawyers architects publishers promoters organisers organizers auditors accountants solicitors stockbrokers brokers bookmakers jewellers retailers".split(
    " ",
  ),
);

const FIRMS = new Set(
  "firm company bank house agency brokerage insurer retailer automaker carmaker chain journal startup lender drugmaker brand".split(
    " ",
  ),
);

/** What stands in a journal: “a study in X”, “published in X”. */
const PRINTED = new Set("study paper research published".split(" "));
/** Houses that are firms: “the fashion house X”. */
const TRADES = new Set("fashion couture design auction publishing brokerage".split(" "));

/** “X shares”, “shares in X”, “X’s shareholders”: a firm, even where it is called by the name of a person. */
export function isTraded({ tokens }: NameTokens, { first, last }: Run): boolean {
  const owns = /^['’]s?$/u.test(tokens[last + 1]?.text ?? "");
  const behind = owns ? last + 2 : last + 1;
  const [next, object] = [tokens[behind], tokens[behind + 1]];
  const isNoun = next?.pos === "NOUN" && object?.pos !== "PRON" && object?.pos !== "DET";
  if (isNoun && TRADED.has(next.lower) && follows(tokens[behind - 1], next)) return true;
  const [link, noun] = [tokens[first - 1]?.lower ?? "", tokens[first - 2]?.lower ?? ""];
  return link === "in" && /^(?:shares?|stock|stake)$/u.test(noun);
}

const TRADED = new Set(
  "shares stockholders shareholders shareholder bonds bondholders subsidiary revenues employees stores franchise".split(
    " ",
  ),
);

/** “X shares”, “X’s profits”, “X unveiled”, “shares in X”. */
export function doesBusiness({ tokens }: NameTokens, { first, last }: Run): boolean {
  const owns = /^['’]s?$/u.test(tokens[last + 1]?.text ?? "");
  const next = owns ? tokens[last + 2] : tokens[last + 1];
  if (next !== undefined && follows(tokens[owns ? last + 1 : last], next)) {
    if (business.has(next.lower) || (!owns && businessVerbs.has(next.lower))) return true;
    if (/^\d+-\d+$/u.test(next.text)) return true;
  }
  const link = tokens[first - 1]?.lower ?? "";
  return /^(?:in|of|by|for|with|at)$/u.test(link) && business.has(tokens[first - 2]?.lower ?? "");
}
