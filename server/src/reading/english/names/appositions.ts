import { bodies } from "./lexicon/lexicon.ts";
import type { OfficePhrase } from "./offices.ts";
import type { Run } from "./runs.ts";
import type { NameTokens } from "./tokens.ts";

const DETERMINERS = new Set(["a", "an", "the", "its", "his", "her", "their", "our", "one", "another"]);
const AFTER_APPOSITION = /^(?:[,.;:—–()\]”"-]|who|and|said|told|when|of|at|in|with|for|to|on|from|under)$/u;

/** Offices by the token that they start or end at, for looking left and right of a name. */
export interface OfficeIndex {
  readonly startingAt: ReadonlyMap<number, OfficePhrase>;
  readonly endingAt: ReadonlyMap<number, OfficePhrase>;
  /** Organisations named right before an office: “Acme Corp. chairman”. */
  readonly owners: Map<OfficePhrase, string>;
}

/** Indexes offices by the tokens that they start and end at; the owners are filled in as names are read. */
export function indexOffices(offices: readonly OfficePhrase[]): OfficeIndex {
  const startingAt = new Map<number, OfficePhrase>();
  const endingAt = new Map<number, OfficePhrase>();
  for (const office of offices) {
    startingAt.set(office.first, office);
    endingAt.set(office.last, office);
  }
  return { startingAt, endingAt, owners: new Map() };
}

/** “…, the security council secretary”: the offices that follow a name in apposition. */
export function appositionsAfter({ tokens }: NameTokens, run: Run, index: OfficeIndex): OfficePhrase[] {
  const found: OfficePhrase[] = [];
  let i = run.last + 1;
  if (tokens[i]?.text !== "," && tokens[i]?.text !== "(" && tokens[i]?.text !== "–") return found;
  i++;
  if (/^\d{2}$/u.test(tokens[i]?.text ?? "") && tokens[i + 1]?.text === ",") i += 2;
  for (let turn = 0; turn < 3; turn++) {
    if (tokens[i]?.lower === "who" && /^(?:is|was)$/u.test(tokens[i + 1]?.lower ?? "")) i += 2;
    if (DETERMINERS.has(tokens[i]?.lower ?? "")) i = behindAge(tokens, i + 1);
    const office = officeNear(tokens, index, i);
    if (office === null || !isClosed(tokens, office)) break;
    found.push(office);
    i = office.last + 1;
    if (tokens[i]?.lower !== "and") break;
    i++;
  }
  return found;
}

/** “…, the 49-year-old manager”: where the words behind an age begin. */
function behindAge(tokens: NameTokens["tokens"], from: number): number {
  const words = tokens.slice(from, from + AGE_TOKENS);
  const old = words.findIndex(({ lower }) => lower === "old" || lower.endsWith("-old"));
  const isAge =
    old !== -1 && words.slice(0, old + 1).every(({ lower }) => /^[\d-]*(?:year)?-?(?:old)?$/u.test(lower));
  return isAge ? from + old + 1 : from;
}

/** “49”, “-”, “year”, “-”, “old”. */
const AGE_TOKENS = 5;

/** Whether an office in apposition ends where its phrase does, or with a body whose name follows. */
function isClosed(tokens: NameTokens["tokens"], { last }: OfficePhrase): boolean {
  if (AFTER_APPOSITION.test(tokens[last + 1]?.lower ?? ".")) return true;
  const body = tokens[last];
  const isKind =
    body?.pos === "NOUN" && !body.capital && (bodies.has(body.lower) || body.lower.endsWith("s"));
  return isKind && tokens[last + 1]?.capital === true;
}

/** So many words may say whose an office is: “a University of Leeds law professor”, “the choir's musical director”. */
const OWNER = 6;

/** The office at token `i`, or behind adjectives and an owner that are no part of it. */
function officeNear(
  tokens: NameTokens["tokens"],
  { startingAt }: OfficeIndex,
  i: number,
): OfficePhrase | null {
  for (let at = i; at <= i + OWNER; at++) {
    const office = startingAt.get(at);
    const owns = /^['’]s?$/u.test(tokens[(office?.last ?? at) + 1]?.text ?? "");
    if (office !== undefined && !owns) return office;
    if (!mayOwn(tokens, at)) return null;
  }
  return null;
}

/** “choir”, “'s”, “Leeds”, “of” in “University of Leeds”. */
function mayOwn(tokens: NameTokens["tokens"], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.lower === "of") return tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true;
  return (
    token.lower === "as" || /^(?:NOUN|PROPN|ADJ|ADV|NUM)$/u.test(token.pos) || /^['’]s?$/u.test(token.text)
  );
}

/** “The country's foreign minister, X, …”: the office that stands before a name with a comma between. */
export function appositionBefore({ tokens }: NameTokens, run: Run, index: OfficeIndex): OfficePhrase | null {
  if (tokens[run.first - 1]?.text !== ",") return null;
  const office = index.endingAt.get(run.first - 2);
  if (office === undefined) return null;
  const closed = /^(?:,|\.|;|who)$/u.test(tokens[run.last + 1]?.lower ?? ".");
  const definite = DEFINITE.test(tokens[ownerStart(tokens, office.first) - 1]?.lower ?? "");
  return closed && (office.capital || definite || office.of !== null) ? office : null;
}

const DEFINITE = /^(?:the|its|his|her|their|whose|['’]s)$/u;

/** Where what is said of an office begins: “Harbour Trust” of “the Harbour Trust spokesman”, “army-backed governor”. */
function ownerStart(tokens: NameTokens["tokens"], office: number): number {
  let first = office;
  while (first > office - OWNER && (describes(tokens[first - 1]) || tokens[first]?.text === "-")) first--;
  return first;
}

const describes = (token: NameTokens["tokens"][number] | undefined): boolean =>
  token !== undefined &&
  !DEFINITE.test(token.lower) &&
  (token.capital || token.pos === "ADJ" || token.text === "-" || /[a-z]ed$/u.test(token.lower));

/** The office directly before a name: “Foreign Minister X”. */
export function titleBefore({ tokens }: NameTokens, run: Run, index: OfficeIndex): OfficePhrase | null {
  const office = index.endingAt.get(run.first - 1);
  const before = tokens[run.first - 1];
  return office !== undefined && before !== undefined && (tokens[run.first]?.start ?? 0) - before.end === 1
    ? office
    : null;
}
