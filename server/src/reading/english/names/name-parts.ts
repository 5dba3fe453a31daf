import { isCapital } from "../paragraph.ts";
import {
  abbreviations,
  bodies,
  bodiesToo,
  isCommonWord,
  isFamilyName,
  isGivenName,
  isThing,
  organizationHeads,
  peoples,
  placeHeads,
  placesToo,
  sayingVerbs,
  things,
} from "./lexicon/lexicon.ts";
import { honorifics, isRank } from "./lexicon/office-words.ts";
import type { Run } from "./runs.ts";
import { isAllCapitals, type NameTokens } from "./tokens.ts";

/** A name within a run, with the last word of the form of address before it, and the first: “Rear Adm.”. */
export interface NamePart extends Run {
  readonly honorific: number | null;
  readonly address: number;
}

/** What stands before a name in its run: how far it goes, and what it is. */
interface Lead {
  readonly last: number;
  readonly honorific?: number;
  readonly isName?: true;
}

/**
 * Takes forms of address, sentence openers, places and adjectives off a run: “Mr”, “Meanwhile”, “Ohio Gov.”,
 * “Republican”. Gives the names that are left, places among them.
 */
export function partsOf(names: NameTokens, run: Run): NamePart[] {
  const parts: NamePart[] = [];
  let first = addressIn(names, run) ?? run.first;
  const place = names.matchFrom.get(run.first);
  if (first > run.first && place?.last === first - 1) parts.push(partOf(place));
  let honorific: number | null = null;
  let address = first;
  for (let lead = leadOf(names, run, first); lead !== null; lead = leadOf(names, run, first)) {
    if (lead.isName) parts.push(partOf({ first, last: lead.last }));
    honorific = lead.honorific ?? honorific;
    first = lead.last + 1;
    if (honorific === null) address = first;
  }
  const last = withoutVerb(names, first, run.last);
  if (first <= last) parts.push({ first, last, honorific, address });
  return parts;
}

/** The last token of a full name before a verb that a headline sets with a capital: “Jane Holt Is Back”. */
function withoutVerb({ tokens }: NameTokens, first: number, last: number): number {
  for (let i = first + 2; i <= last; i++) {
    const { pos = "X", lower = "", text = "" } = tokens[i] ?? {};
    if (/^[-"'“‘(]$/u.test(tokens[i - 1]?.text ?? "") || !isCapital(text)) continue;
    if (pos === "ADP" && LEGAL_FORM.test(tokens[last]?.text ?? "")) return last;
    if (pos === "AUX" || ((pos === "VERB" || pos === "ADP") && isCommonWord(lower))) return i - 1;
  }
  return last;
}

/** “Big Day Out Ltd”: what ends so is a firm's name as a whole. */
const LEGAL_FORM = /^(?:Ltd|Inc|plc|PLC|LLC|Corp|Co|Limited|GmbH|AG|SA)\.?$/;

const partOf = ({ first, last }: Run): NamePart => ({ first, last, honorific: null, address: first });

function leadOf(names: NameTokens, run: Run, first: number): Lead | null {
  const { tokens, matchFrom } = names;
  if (first > run.last) return null;
  const word = tokens[first]?.text ?? "";
  if (word === "-" || word === ".") return { last: first };
  const match = matchFrom.get(first);
  const last = match?.last ?? first;
  const given = isGivenName(tokens[last + 1]?.text ?? "");
  if (word.toLowerCase() === "mother" && given && first + 1 === run.last) return null;
  if (isAddress(names, first, run.last)) return { last: first, honorific: first };
  if (first === run.last) return null;
  if (isRank(word.toLowerCase()) && isAddress(names, first + 1, run.last))
    return { last: first + 1, honorific: first + 1 };
  if (
    isOpener(names, run, first) ||
    isEpithet(names, run, first) ||
    (given && abbreviations.has(word.toLowerCase()) && isAllCapitals(word)) ||
    (peoples.has(word.toLowerCase()) && given)
  )
    return { last: first };
  const seat = matchFrom.get(first + 1);
  if (
    match === undefined &&
    seat?.last === run.last &&
    seat.last > seat.first &&
    seat.known.kind === "organization"
  )
    return isCommonWord(word.toLowerCase()) ? null : { last: first, isName: true };
  if (match === undefined || last === run.last) return null;
  if (match.known.kind === "people")
    return given || isPersonAfter(names, last + 1, run.last) ? { last } : null;
  const isGiven = isGivenName(word) || (placesToo.has(word) && last + 1 === run.last);
  return given && !isGiven ? { last, isName: true } : null;
}

/** Where a form of address stands inside a run: “Education Mr Holt”, “Ohio Gov. Holt”. */
function addressIn({ tokens }: NameTokens, { first, last }: Run): number | null {
  for (let i = first + 1; i < last; i++) {
    const word = tokens[i]?.text ?? "";
    if (/^(?:Mr|Mrs|Ms|Dr|Rev|Revd|Capt|Sgt|Lt|Col|Supt|Insp|Cllr|Prof|Fr)\.?$/u.test(word)) return i;
    if (
      word.length > 3 &&
      (word.endsWith(".") || tokens[i + 1]?.text === ".") &&
      honorifics.has(tokens[i]?.lower ?? "")
    )
      return i;
  }
  return null;
}

/** “Mr”, “Gen.”, “Judge”, but not “Justice” of “Justice Department”. */
function isAddress({ tokens }: NameTokens, i: number, last: number): boolean {
  const { text: word = "", lower = "" } = tokens[i] ?? {};
  if (!isCapital(word) || !honorifics.has(lower) || /^['’]s?$/u.test(tokens[i + 1]?.text ?? "")) return false;
  if (i === last) return tokens[i + 1]?.text === ".";
  const [next, end] = [tokens[i + 1]?.text ?? "", tokens[last]?.text ?? ""];
  if (word.length > 5 && lower.endsWith("s") && isCommonWord(next.toLowerCase())) return false;
  if (lower === "canon" && !isGivenName(next)) return false;
  if (lower === "officer" && isCommonWord(next.toLowerCase())) return false;
  if (word.length < 4 || word.endsWith(".") || isGivenName(next)) return true;
  return !organizationHeads.has(end) && !isThing(end);
}

/** A word that has its capital from the sentence's head alone: “Meanwhile Jane Holt”. */
function isOpener({ tokens, initial, matchFrom }: NameTokens, run: Run, first: number): boolean {
  const word = tokens[first]?.text ?? "";
  if (!initial[first] || matchFrom.has(first)) return false;
  if (!bodiesToo.has(word) && (bodies.has(word.toLowerCase()) || word === "Rival")) return true;
  if (!isCommonWord(word.toLowerCase())) return tokens[first]?.pos === "ADP" && !isGivenName(word);
  if (sayingVerbs.has(word.toLowerCase())) return true;
  if (isGivenName(word) && !isCommonWord(tokens[first + 1]?.lower ?? "")) return false;
  return !organizationHeads.has(tokens[run.last]?.text ?? "") && !things.has(word.toLowerCase());
}

/** A capitalised word before a full name: “Waitress Jane Holt”, “Crooked Jane Holt”. */
function isEpithet({ tokens, initial, matchFrom }: NameTokens, { last }: Run, first: number): boolean {
  const word = tokens[first]?.text ?? "";
  if (last - first !== 2 || matchFrom.has(first) || isGivenName(word)) return false;
  if (!initial[first] && !isCommonWord(word.toLowerCase())) return false;
  const [given, family] = [tokens[first + 1]?.text ?? "", tokens[last]?.text ?? ""];
  return (
    isGivenName(given) && !isCommonWord(given.toLowerCase()) && (isFamilyName(family) || isPlainWord(family))
  );
}

const isPlainWord = (word: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(word) &&
  !isCommonWord(word.toLowerCase()) &&
  !organizationHeads.has(word) &&
  !placeHeads.has(word) &&
  !things.has(word.toLowerCase());

/** “American Jane Holt”, “Australian Sister Ann”: what follows a nationality is a person. */
function isPersonAfter({ tokens }: NameTokens, first: number, last: number): boolean {
  if (first < last && honorifics.has(tokens[first]?.lower ?? "")) return true;
  const words = tokens.slice(first, last + 1).map(({ text }) => text);
  if (words.some((word) => organizationHeads.has(word) || things.has(word.toLowerCase()))) return false;
  return (
    words.length === 2 && words.every((word) => !isCommonWord(word.toLowerCase()) && !isAllCapitals(word))
  );
}
