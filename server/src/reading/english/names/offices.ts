import type { RoleStatus } from "../../mention.ts";
import { isCapital } from "../paragraph.ts";
import { isCommonWord, knownName } from "./lexicon/lexicon.ts";
import { officeHeads, officeModifiers, statusOf } from "./lexicon/office-words.ts";
import { complementOf } from "./office-complements.ts";
import { isHead, lastHead } from "./office-heads.ts";
import { tailAt } from "./office-tails.ts";
import { follows, type Match, type NameTokens, touches } from "./tokens.ts";

/** An office in words: “former US Secretary of State”. Token numbers include both ends. */
export interface OfficePhrase {
  readonly first: number;
  readonly last: number;
  /** Capitalised tokens from here to there belong to the title and to no name. */
  readonly titleFirst: number;
  readonly titleLast: number;
  readonly title: string;
  readonly of: string | null;
  readonly status: RoleStatus;
  /** Whether its head is written with a capital. */
  readonly capital: boolean;
}

interface Part {
  readonly edge: number;
  readonly words: readonly string[];
  readonly of: string | null;
  readonly status: RoleStatus | null;
}

/** Finds every phrase that names an office, whoever holds it. They do not overlap. */
export function findOffices(names: NameTokens): OfficePhrase[] {
  const phrases: OfficePhrase[] = [];
  let taken = -1;
  for (let i = 0; i < names.tokens.length; i++) {
    if (!isHead(names, i)) continue;
    const phrase = officeAround(names, i, taken);
    phrases.push(phrase);
    taken = phrase.last;
    i = phrase.last;
  }
  return phrases;
}

/** The office of the head at token `i`; the tokens up to `taken` are another's. */
function officeAround(names: NameTokens, i: number, taken: number): OfficePhrase {
  const head = lastHead(names, i);
  const left = leftOf(names, i, taken);
  const right = rightOf(names, head);
  const title = usualTitle([...left.words, ...wordsBetween(names, i, head), ...right.words]);
  return {
    first: left.edge,
    last: right.edge,
    titleFirst: left.titleFirst,
    titleLast: right.titleLast,
    title,
    of: left.of ?? right.of,
    status: right.status ?? left.status ?? "current",
    capital: isCapital(names.tokens[head]?.text ?? ""),
  };
}

const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({ defense: "defence", labor: "labour", advisor: "adviser" }),
);

/** One form for one office: “minister of foreign affairs” is a “foreign minister”, “defense” is “defence”. */
function usualTitle(words: readonly string[]): string {
  const title = words.map((word) => SPELLINGS.get(word) ?? word).join(" ");
  const [, before, office] = /^(|.* )minister (?:of|for) (?:the )?(.+)$/u.exec(title) ?? [];
  const usual = office === undefined ? title : `${before}${office} minister`;
  return usual.replace(/foreign affairs minister$/u, "foreign minister");
}

function wordsBetween({ tokens }: NameTokens, first: number, last: number): string[] {
  return tokens
    .slice(first, last + 1)
    .map(({ lower }) => lower.replace(/^(?:ex|then)-/u, "").replaceAll("-", " "));
}

function leftOf(names: NameTokens, head: number, floor: number): Part & { titleFirst: number } {
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
  if (name === undefined || kind === undefined || !DISTRICTS.has(kind.text)) return false;
  const isWhole = !(tokens[i - 2]?.capital === true && follows(tokens[i - 2], name));
  return isWhole && name.capital && follows(name, kind) && !matchTo.has(i - 1) && !isCommonWord(name.lower);
}

const DISTRICTS = new Set(["County", "City", "Borough", "District", "Parish", "Township"]);

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

function rightOf(names: NameTokens, head: number): Part & { titleLast: number } {
  const { tokens } = names;
  let edge = head;
  let status: RoleStatus | null = null;
  const words: string[] = [];
  const next = tokens[edge + 1]?.text === "-" ? edge + 2 : edge + 1;
  const word = tokens[next]?.lower ?? "";
  const small = !isCapital(tokens[next]?.text ?? "");
  if (follows(tokens[edge], tokens[edge + 1]) || next > edge + 1) {
    if (POSTPOSITIVES.has(word) && !(small && isCapital(tokens[next + 1]?.text ?? ""))) {
      words.push(word);
      edge = next;
    } else if (statusOf(word) === "designate") {
      status = "designate";
      edge = next;
    }
  }
  const tail = tailAt(tokens, edge + 1);
  if (tail !== null) {
    words.push(...tail.words);
    edge = tail.last;
  }
  const complement = complementOf(names, edge);
  const after = complement.edge + 1;
  const isNamed = (names.nameable[after] ?? false) && follows(tokens[complement.edge], tokens[after]);
  const ofBody = complement.of !== null && complement.words.length === 0 && !isNamed;
  const titleLast = ofBody ? edge : complement.edge;
  return {
    edge: complement.edge,
    titleLast,
    words: [...words, ...complement.words],
    of: complement.of,
    status,
  };
}

/** Adjectives that stand after their noun: “secretary general”. */
const POSTPOSITIVES = new Set(["general", "emeritus"]);
