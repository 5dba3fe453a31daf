import { ATTITUDE_ADJECTIVES, ATTITUDE_NOUNS, LIGHT_VERBS } from "./attitude-words.ts";
import { type Attitude, attitude, contentFrom, holderBefore } from "./attitudes.ts";
import { isHead, phraseEndingAt, type Run } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";

/** “her opposition to the road”, “voiced support for the plan”: an attitude by its noun at `noun`. */
export function nounAttitude(parts: readonly Part[], noun: number, previous: Run | null): Attitude | null {
  const links = ATTITUDE_NOUNS.get(parts[noun]?.lower ?? "");
  const link = parts[noun + 1]?.lower ?? "";
  if (links === undefined || !links.has(link) || (link === "to" && !opensComplement(parts, noun + 2)))
    return null;
  let first = noun;
  while (/^(?:ADJ|NOUN|ADV)$/.test(parts[first - 1]?.pos ?? "") && parts[first - 1]?.quotation === null)
    first--;
  const owned = ownerBefore(parts, first);
  const light = owned === null ? lightVerb(parts, first) : null;
  const source = owned ?? (light === null ? null : holderBefore(parts, light, previous));
  if (source === null) return null;
  const clause = link === "that" || (link === "to" && parts[noun + 2]?.pos === "VERB");
  const last = clause ? noun : noun + 1;
  return attitude(
    source,
    { first: light ?? first, last },
    contentFrom(parts, clause ? noun + 1 : noun + 2, !clause),
  );
}

function opensComplement(parts: readonly Part[], at: number): boolean {
  const next = parts[at];
  return next !== undefined && next.pos !== "PUNCT" && next.pos !== "ADP";
}

/** “the mayor's”, “her”: whose noun it is. */
function ownerBefore(parts: readonly Part[], first: number): Run | null {
  const mark = parts[first - 1];
  if (/^(?:his|her|their|its|our|my|your|whose)$/.test(mark?.lower ?? ""))
    return { first: first - 1, last: first - 1 };
  return /^['’]s?$/.test(mark?.lower ?? "") && isHead(parts[first - 2])
    ? phraseEndingAt(parts, first - 2)
    : null;
}

function lightVerb(parts: readonly Part[], first: number): number | null {
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    const part = parts[at];
    if (part === undefined || part.quotation !== null || part.pos === "PUNCT") return null;
    if (LIGHT_VERBS.has(part.lower)) return at;
    if (!/^(?:DET|ADJ|ADV|NUM|PRON)$/.test(part.pos)) return null;
  }
  return null;
}

const LINKING = new Set(
  "is are was were be been am 's ’s 're ’re remain remains remained feel feels felt seem seems seemed sounded grew".split(
    " ",
  ),
);

/** “is worried about the noise”: an attitude by its adjective at `adjective`, behind a linking verb or a noun. */
export function adjectiveAttitude(
  parts: readonly Part[],
  adjective: number,
  previous: Run | null,
): Attitude | null {
  const links = ATTITUDE_ADJECTIVES.get(parts[adjective]?.lower ?? "");
  const link = parts[adjective + 1]?.lower ?? "";
  if (links === undefined || !links.has(link)) return null;
  let verb = adjective - 1;
  while (verb >= 0 && (parts[verb]?.pos === "ADV" || /^(?:not|n[’']t)$/.test(parts[verb]?.lower ?? "")))
    verb--;
  if (!LINKING.has(parts[verb]?.lower ?? "")) return null;
  const source = holderBefore(parts, verb, previous);
  if (source === null) return null;
  const clause = link === "that" || (link === "to" && parts[adjective + 2]?.pos === "VERB");
  const last = clause ? adjective : adjective + 1;
  return attitude(source, { first: verb, last }, contentFrom(parts, clause ? adjective + 1 : adjective + 2));
}
