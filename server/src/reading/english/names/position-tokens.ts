import type { Span } from "../../../text/span.ts";
import type { HolderKind, PersonMention, PositionMention } from "../../mention.ts";
import type { NameMention } from "../../name-mention.ts";
import type { TaggedParagraph, Token } from "../paragraph.ts";
import { wordSet } from "../word-set.ts";
import { countryOf, knownName, peoples } from "./lexicon/lexicon.ts";
import words from "./lexicon/positions.json";

/** A tagged paragraph with its names by the tokens that they start and end at. */
export interface PositionTokens {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly startingAt: ReadonlyMap<number, NameMention>;
  readonly endingAt: ReadonlyMap<number, NameMention>;
  /** The tokens that are verbs of leading, mediating, hosting or appointing. */
  readonly verbs: readonly number[];
  /** Whether the sentence of a token speaks of a meeting of sides. */
  speaksOfMeeting(i: number): boolean;
}

/** Indexes a paragraph's names, in order, by token. */
export function positionTokens(
  paragraph: TaggedParagraph,
  names: readonly NameMention[],
  verbs: readonly number[],
): PositionTokens {
  const { text, tokens } = paragraph;
  const startingAt = new Map<number, NameMention>();
  const endingAt = new Map<number, NameMention>();
  let i = 0;
  for (const name of names) {
    while ((tokens[i]?.start ?? name.start) < name.start) i++;
    startingAt.set(i, name);
    let last = i;
    while ((tokens[last]?.end ?? name.end) < name.end) last++;
    endingAt.set(last, name);
  }
  let meeting: readonly boolean[] | null = null;
  const speaksOfMeeting = (token: number): boolean => {
    meeting ??= meetingsIn(paragraph);
    return meeting[token] ?? false;
  };
  return { text, tokens, startingAt, endingAt, verbs, speaksOfMeeting };
}

/** For each token, whether its sentence holds a word for a meeting. */
function meetingsIn({ tokens, sentences }: TaggedParagraph): boolean[] {
  const meeting: boolean[] = [];
  let at = 0;
  for (const sentence of sentences) {
    const first = at;
    let found = false;
    for (; at < tokens.length && (tokens[at]?.start ?? 0) < sentence.end; at++)
      found ||= meetings.has(tokens[at]?.lower ?? "");
    for (let k = first; k < at; k++) meeting.push(found);
  }
  return meeting;
}

const meetings = wordSet(words.meetings);

/** A person's name that begins within a title's length after token `i`: “by Deputy Foreign Minister X”. */
export function personAfter({ tokens, startingAt }: PositionTokens, i: number): PersonMention | null {
  for (let k = i; k < i + 16; k++) {
    const token = tokens[k];
    const name = startingAt.get(k);
    if (token === undefined) return null;
    if (name?.kind === "person" && (k === i || isTitleOf(name, tokens[i], tokens[i + 1]))) return name;
    if (/^[.;:!?”"]$/u.test(token.text) || token.pos === "VERB" || token.pos === "AUX") return null;
  }
  return null;
}

/** Whether one of a person's titles, or a form of address, begins at one of two tokens or spans them. */
function isTitleOf(person: PersonMention, first: Token | undefined, second: Token | undefined): boolean {
  if (person.roles.some(({ start }) => start === first?.start || start === second?.start)) return true;
  return first !== undefined && person.start - first.start < 12 && /^\p{Lu}/u.test(first.text);
}

/** The side that a group's words name: “Norwegian delegation”, “Oslo’s delegation”, “delegation from Lima”. */
export function sideOf({ tokens, endingAt, startingAt }: PositionTokens, noun: number): string | null {
  for (let i = noun - 1; i >= noun - 5; i--) {
    const token = tokens[i];
    if (token === undefined || /^[,.;:!?]$/u.test(token.text) || token.pos === "VERB" || token.pos === "AUX")
      break;
    const name = endingAt.get(i);
    if (name !== undefined) return name.kind === "person" ? null : (name.country ?? name.name);
    const country = peoples.has(token.lower) ? null : countryOf(token.text);
    const two = countryOf(`${tokens[i - 1]?.text ?? ""} ${token.text}`);
    if (country !== null || two !== null) return two ?? country;
  }
  const origin = /^(?:from|of)$/u.test(tokens[noun + 1]?.lower ?? "") ? startingAt.get(noun + 2) : undefined;
  return origin === undefined || origin.kind === "person" ? null : (origin.country ?? origin.name);
}

/** Whose adjective stands for no single side: “European”. */
export function adjectiveBefore({ tokens }: PositionTokens, noun: number): Token | null {
  const token = tokens[noun - 1];
  if (token === undefined || !/^\p{Lu}/u.test(token.text)) return null;
  return peoples.has(token.lower) || knownName(token.text) !== null ? token : null;
}

/** Who holds a position: a name, or a group by its words. */
export interface Holder extends Span {
  readonly name: string;
  readonly kind: HolderKind;
}

const soleGroups = wordSet(words.soleGroups);
const furtherOne = wordSet(words.furtherOne);

/** Whether the group that a noun names is one that an event has one of, and is not called another: “a separate inquiry”. */
export function isSoleGroup({ tokens }: PositionTokens, noun: number): boolean {
  if (!soleGroups.has(tokens[noun]?.lower ?? "")) return false;
  return !tokens.slice(Math.max(0, noun - 3), noun).some(({ lower }) => furtherOne.has(lower));
}

/** Puts a position together, which covers the units `from` to `to`. */
export function position(
  what: string,
  side: string | null,
  { start, end, name, kind }: Holder,
  { from, to, sole = false }: { readonly from: number; readonly to: number; readonly sole?: boolean },
): PositionMention {
  return {
    kind: "position",
    start: from,
    end: to,
    position: what,
    side,
    holder: { start, end },
    holderName: name,
    holderKind: kind,
    sole,
  };
}
