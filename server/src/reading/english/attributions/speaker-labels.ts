import { isCommonWord, isFamilyName, isGivenName, knownName } from "../names/lexicon/lexicon.ts";
import { type Found, isClausal, trimRun } from "./found.ts";
import type { Part } from "./parts.ts";
import { REPORTING_VERBS } from "./reporting-verbs.ts";

/** No label has more words before its colon. */
const LONGEST = 6;

/** A name and a colon at the head of a headline or a transcript: “Tom Lee: ‘We will row’”, “LEE: We will row.” */
export function speakerLabel(parts: readonly Part[]): Found[] {
  const colon = colonOf(parts);
  if (colon === null) return [];
  const content = trimRun(parts, { first: colon + 1, last: parts.length - 1 });
  if (content === null || !isClausal(parts, content)) return [];
  const quoted = parts[content.first]?.quotation?.scare === false;
  if (!quoted && !isTranscribed(parts, colon) && !isPerson(parts, colon)) return [];
  return [
    {
      source: { first: 0, last: colon - 1 },
      cue: { first: colon, last: colon },
      contents: [content],
      clause: 0,
      cuts: false,
      agentless: false,
      earlier: false,
    },
  ];
}

/** Where the colon stands behind nothing but a name. */
function colonOf(parts: readonly Part[]): number | null {
  for (let at = 0; at <= LONGEST; at++) {
    const part = parts[at];
    if (part?.lower === ":") return at > 0 && isName(parts[at - 1]) ? at : null;
    if (part === undefined || !part.capital || part.quotation !== null) return null;
    if (REPORTING_VERBS.has(part.lower)) return null;
  }
  return null;
}

const isName = (part: Part | undefined): boolean =>
  part !== undefined && part.pos === "PROPN" && !isCommonWord(part.lower);

/** “Graham: The river is ours”, “Mayor Ana Ruiz: We will row”: a person's name that no place has, before a sentence. */
function isPerson(parts: readonly Part[], colon: number): boolean {
  const name = parts[colon - 1]?.text ?? "";
  if (parts[colon + 1]?.capital !== true || knownName(name) !== null) return false;
  return isFamilyName(name) || isGivenName(name);
}

/** Speakers of a transcript are set in capitals. */
const isTranscribed = (parts: readonly Part[], colon: number): boolean =>
  parts.slice(0, colon).every(({ text }) => text.length > 1 && text === text.toUpperCase()) &&
  (parts[colon - 1]?.text.length ?? 0) > 3;
