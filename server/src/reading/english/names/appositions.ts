import type { OfficePhrase } from "./offices.ts";
import type { Run } from "./runs.ts";
import type { NameTokens } from "./tokens.ts";

const DETERMINERS = new Set(["a", "an", "the", "its", "his", "her", "their", "our", "one", "another"]);
const AFTER_APPOSITION = /^(?:[,.;:—–)\]”"-]|who|and|said|told|when|of|at|in|with|for|to|on|from)$/u;

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
    if (DETERMINERS.has(tokens[i]?.lower ?? "")) i++;
    const office = officeNear(index, i);
    if (office === null || !AFTER_APPOSITION.test(tokens[office.last + 1]?.lower ?? ".")) break;
    found.push(office);
    i = office.last + 1;
    if (tokens[i]?.lower !== "and") break;
    i++;
  }
  return found;
}

/** The office at token `i`, after at most two adjectives that are no part of it. */
function officeNear({ startingAt }: OfficeIndex, i: number): OfficePhrase | null {
  return startingAt.get(i) ?? startingAt.get(i + 1) ?? null;
}

/** “The country's foreign minister, X, …”: the office that stands before a name with a comma between. */
export function appositionBefore({ tokens }: NameTokens, run: Run, index: OfficeIndex): OfficePhrase | null {
  if (tokens[run.first - 1]?.text !== ",") return null;
  const office = index.endingAt.get(run.first - 2);
  if (office === undefined) return null;
  const closed = /^(?:,|\.|;|who|said)$/u.test(tokens[run.last + 1]?.lower ?? ".");
  const definite = /^(?:the|its|his|her|their|['’]s)$/u.test(tokens[office.first - 1]?.lower ?? "");
  return closed && (office.capital || definite || office.of !== null) ? office : null;
}

/** The office directly before a name: “Foreign Minister X”. */
export function titleBefore({ tokens }: NameTokens, run: Run, index: OfficeIndex): OfficePhrase | null {
  const office = index.endingAt.get(run.first - 1);
  const before = tokens[run.first - 1];
  return office !== undefined && before !== undefined && (tokens[run.first]?.start ?? 0) - before.end === 1
    ? office
    : null;
}
