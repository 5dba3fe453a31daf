import { isCapital } from "../paragraph.ts";
import {
  bodies,
  business,
  businessVerbs,
  humanVerbs,
  isCommonWord,
  isGivenName,
  localities,
  placeNouns,
  relatives,
  sayingVerbs,
  vessels,
} from "./lexicon/lexicon.ts";
import { officeHeads } from "./lexicon/office-words.ts";
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

/** “the city of X”, “the capital X”, “X airport”, “at X, Tennessee”. */
export function isCalledPlace(names: NameTokens, run: Run): boolean {
  const { tokens, matchFrom } = names;
  const [before, further] = [tokens[run.first - 1], tokens[run.first - 2]];
  if (before?.lower === "of" && localities.has(further?.lower ?? "") && !isPersonal(further?.lower))
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

const PLAIN_LOCALITIES = new Set("city town village province district island suburb capital".split(" "));
const isPersonal = (word: string | undefined): boolean => word === "people" || word === "state";

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

/** One of the players of a line-up, but not the team before a colon or in brackets: “Leeds: Poole (Hull), Marsh, …”. */
export function isInLineUp({ tokens, listed }: NameTokens, { first, last }: Run): boolean {
  const next = tokens[last + 1]?.text;
  return listed[first] === true && next !== ":" && !(next === ")" && tokens[first - 1]?.text === "(");
}

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

/** “a guitarist called X”, “a boy named X”. */
export function isCalledSo({ tokens }: NameTokens, { first }: Run): boolean {
  const [link, noun] = [tokens[first - 1]?.lower ?? "", tokens[first - 2]?.lower ?? ""];
  return (link === "called" || link === "named") && (officeHeads.has(noun) || CALLED.has(noun));
}

const CALLED = new Set(
  "man woman boy girl child baby teenager student worker friend person resident".split(" "),
);

/** “X’s lawyer”. */
export function hasRelative({ tokens }: NameTokens, { last }: Run): boolean {
  return /^['’]s?$/u.test(tokens[last + 1]?.text ?? "") && relatives.has(tokens[last + 2]?.lower ?? "");
}

/** “X aide”, “X campaign manager”: those who serve a person rather than a body. */
export function hasFollower({ tokens }: NameTokens, { last }: Run): boolean {
  const next = tokens[last + 1];
  return next !== undefined && FOLLOWERS.has(next.lower) && follows(tokens[last], next);
}

const FOLLOWERS = new Set(
  "aide aides campaign confidant surrogate surrogates biographer loyalist loyalists".split(" "),
);

/** “…,” said X. */
export function isQuotedAs({ tokens }: NameTokens, { first, last }: Run): boolean {
  const [verb, mark, next] = [tokens[first - 1], tokens[first - 2], tokens[last + 1]];
  if (verb?.lower !== "said" && verb?.lower !== "says" && verb?.lower !== "added") return false;
  return CLOSING_QUOTE.test(mark?.text ?? "") && (next === undefined || /^[,.;]$/u.test(next.text));
}

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

/** “actresses Jane Holt and Ann Reed”: the offices of several people. */
const isOfficePlural = (lower: string): boolean =>
  lower.endsWith("s") && (officeHeads.has(lower.slice(0, -1)) || officeHeads.has(lower.replace(/es$/u, "")));

/** Whether a verb of saying comes next, maybe after an adverb or a relative pronoun. */
export function saysAfter(names: NameTokens, run: Run): boolean {
  return verbAfter(names, run, sayingVerbs);
}

/** Whether a verb that takes a person for its subject comes next, as `saysAfter` looks for it. */
export function humanAfter(names: NameTokens, run: Run): boolean {
  return verbAfter(names, run, humanVerbs);
}

function verbAfter({ tokens }: NameTokens, run: Run, verbs: ReadonlySet<string>): boolean {
  const next = tokens[run.last + 1];
  if (next === undefined || !follows(tokens[run.last], next)) return false;
  if (next.lower === "who") return true;
  const verb = next.pos === "ADV" && !/^(?:dai|week)ly$/u.test(next.lower) ? tokens[run.last + 2] : next;
  return verb !== undefined && verbs.has(verb.lower);
}

/** “two hostages, X and Jane Holt”: a given name and another capital stand behind “and”. */
const isListedWithPerson = (tokens: NameTokens["tokens"], last: number): boolean =>
  tokens[last + 1]?.lower === "and" &&
  isGivenName(tokens[last + 2]?.text ?? "") &&
  isCapital(tokens[last + 3]?.text ?? "");

/**
 * Whether a run stands where people are named: it opens a sentence or a list, or has a verb or a possession, or follows
 * “by”, “and” or a nationality.
 */
export function isAgent({ tokens, initial, matchTo }: NameTokens, { first, last }: Run): boolean {
  if (matchTo.get(first - 1)?.known.kind === "people" || tokens[first - 1]?.pos === "VERB") return true;
  if (isOfficePlural(tokens[first - 1]?.lower ?? "")) return true;
  const next = tokens[last + 1];
  if (tokens[first - 1]?.lemma !== tokens[first - 1]?.lower && isListedWithPerson(tokens, last)) return true;
  if (next?.text === "," || next?.pos === "VERB" || /^['’]s$/u.test(next?.text ?? "")) return true;
  if (initial[first]) return next === undefined || next.pos === "AUX" || /^[(:.–—-]/u.test(next.text);
  return /^(?:by|with|and|said|says|told|,|:|from|against)$/u.test(tokens[first - 1]?.lower ?? "");
}
