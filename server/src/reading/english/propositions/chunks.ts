import type { Token } from "../paragraph.ts";

/** A stretch of a sentence that plays one part in it: the tokens from `first` to before `next`. */
export interface Chunk {
  readonly type: "noun" | "verb" | "preposition" | "comma" | "stop" | "and" | "conjunction" | "relative";
  readonly first: number;
  readonly next: number;
}

const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "NUM", "SYM", "PRON"]);
const INSIDE: ReadonlySet<string> = new Set(["NOUN", "PROPN", "NUM", "SYM", "ADJ", "DET"]);
const RELATIVES: ReadonlySet<string> = new Set(["who", "which", "whom", "whose"]);
const OWNERS: ReadonlySet<string> = new Set("his her its their our my your".split(" "));
const POSSESSIVES: ReadonlySet<string> = new Set(["'s", "’s", "'", "’"]);
const STOP = /^[;:.?!–—-]+$/u;
const OPENING: ReadonlySet<string> = new Set(["(", "["]);
const CLOSING: ReadonlySet<string> = new Set([")", "]"]);
const SUBORDINATE: ReadonlySet<string> = new Set(
  "that because although though while whereas when where if unless whether until since so than how why what".split(
    " ",
  ),
);
/** What the tagger takes for conjunctions before a clause without a subject. */
const PREPOSITIONS: ReadonlySet<string> = new Set("of in by for with from at on after before".split(" "));
/** What stands in brackets is passed over up to so many tokens. */
const LONGEST_ASIDE = 20;
/** Adverbs before a verb, and words before a noun, that belong to it: a longer run of them is none. */
const MOST_BEFORE = 8;

/** Takes a sentence apart, in one pass. */
export function chunksOf(tokens: readonly Token[]): Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < tokens.length) {
    const chunk = chunkAt(tokens, at, chunks.at(-1));
    if (chunk === null) at = asideEnd(tokens, at);
    else {
      chunks.push(chunk);
      at = chunk.next;
    }
  }
  return chunks;
}

function chunkAt(tokens: readonly Token[], at: number, before: Chunk | undefined): Chunk | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const { pos, lower } = token;
  if (lower === ",") return one("comma", at);
  if (pos === "PUNCT") return STOP.test(lower) ? one("stop", at) : null;
  if (RELATIVES.has(lower)) return one("relative", at);
  if (lower === "that" && before?.type === "noun" && isVerbal(tokens[at + 1])) return one("relative", at);
  if (isOpening(tokens, at)) return one("conjunction", at);
  if (pos === "CCONJ") return one("and", at);
  const verb = before?.type === "preposition" && isAttribute(tokens, at) ? at : verbEnd(tokens, at);
  if (verb > at) return { type: "verb", first: at, next: verb };
  if (pos === "ADP" || (lower === "to" && !isVerbal(tokens[at + 1]))) return one("preposition", at);
  const noun = nounEnd(tokens, at);
  return noun > at ? { type: "noun", first: at, next: noun } : null;
}

function one(type: Chunk["type"], at: number): Chunk {
  return { type, first: at, next: at + 1 };
}

/** “By masked gunmen”: a participle between a preposition and its noun. */
function isAttribute(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.pos === "VERB" && /ed$/u.test(tokens[at]?.lower ?? "") && tokens[at + 1]?.pos === "NOUN";
}

/** “That he left”, “after they met”: a clause of its own begins. */
function isOpening(tokens: readonly Token[], at: number): boolean {
  const { lower = "", pos } = tokens[at] ?? {};
  if (lower === "since" && pos === "ADP") return false;
  if (pos === "SCONJ" && !PREPOSITIONS.has(lower)) return true;
  if (!SUBORDINATE.has(lower)) return false;
  return lower !== "that" || pos !== "DET" || tokens[at + 1]?.pos === "DET";
}

/** The end of the verb with its helpers, adverbs and infinitives that begins at `at`; `at` where none does. */
function verbEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let next = at; next < tokens.length && next - end <= MOST_BEFORE; next++) {
    const { pos, lower } = tokens[next] ?? { pos: "X", lower: "" };
    if (isVerbal(tokens[next])) {
      if (POSSESSIVES.has(lower)) break;
      if (end > at && tokens[next - 1]?.pos === "VERB" && !isChain(tokens, next)) break;
      end = next + 1;
    } else if (pos === "ADV" || pos === "PART" || lower === "not" || lower === "to" || lower === "no") {
      if (POSSESSIVES.has(lower) || (lower === "to" && !isInfinitive(tokens, next))) break;
      if (lower === "no" && tokens[next + 1]?.lower !== "longer") break;
    } else break;
  }
  return end;
}

function isInfinitive(tokens: readonly Token[], to: number): boolean {
  const [next, after] = [tokens[to + 1], tokens[to + 2]];
  return isVerbal(next) || (next?.pos === "ADV" && isVerbal(after));
}

/** “Had been found dead” goes on; “the man charged died” does not. */
function isChain(tokens: readonly Token[], at: number): boolean {
  return /^(?:being|been|having)$/u.test(tokens[at - 1]?.lower ?? "") || tokens[at]?.pos === "AUX";
}

function isVerbal(token: Token | undefined): boolean {
  return token?.pos === "VERB" || token?.pos === "AUX";
}

/** The end of the noun phrase without its prepositions that begins at `at`; `at` where none does. */
function nounEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let next = at; next < tokens.length && next - end <= MOST_BEFORE; next++) {
    const { pos, lower } = tokens[next] ?? { pos: "X", lower: "" };
    if (pos === "PRON" && !OWNERS.has(lower)) return next === at ? at + 1 : end;
    const isIn = INSIDE.has(pos) || OWNERS.has(lower);
    if (isIn && next > at && pos === "DET" && end > at && !POSSESSIVES.has(tokens[next - 1]?.lower ?? ""))
      break;
    if (NOMINAL.has(pos) || pos === "ADJ") end = next + 1;
    else if (!isIn && !isJoint(tokens, next, at)) break;
  }
  return end;
}

/** What holds a noun phrase together: a possessive, a hyphen within a word, a participle or an adverb before its noun. */
function isJoint(tokens: readonly Token[], at: number, first: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || after === undefined) return false;
  if (POSSESSIVES.has(token.lower)) return at > first && before?.end === token.start;
  if (token.lower === "-" || token.lower === "&") return at > first;
  if (token.pos === "ADV") return after.pos === "ADJ" || after.pos === "NUM";
  if (token.pos !== "VERB" || after.pos !== "NOUN") return false;
  if (at === first) return isAttribute(tokens, at);
  return at > first && (before?.pos === "DET" || before?.pos === "ADJ" || before?.pos === "NUM");
}

/** Where to go on behind a token that is none of anything: behind brackets where it opens them. */
function asideEnd(tokens: readonly Token[], at: number): number {
  if (!OPENING.has(tokens[at]?.lower ?? "")) return at + 1;
  for (let next = at + 1; next < Math.min(tokens.length, at + LONGEST_ASIDE); next++)
    if (CLOSING.has(tokens[next]?.lower ?? "")) return next + 1;
  return at + 1;
}
