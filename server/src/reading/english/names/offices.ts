import type { RoleStatus } from "../../mention.ts";
import { isCapital } from "../paragraph.ts";
import { statusOf } from "./lexicon/office-words.ts";
import { complementOf } from "./office-complements.ts";
import { isHead, lastHead } from "./office-heads.ts";
import { leftOf, type TitlePart } from "./office-premodifiers.ts";
import { tailAt } from "./office-tails.ts";
import { follows, type NameTokens } from "./tokens.ts";

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

function rightOf(names: NameTokens, head: number): TitlePart & { titleLast: number } {
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
