import type { OrganizationMention, PersonMention, PlaceMention, Role } from "../../mention.ts";
import type { TaggedParagraph } from "../paragraph.ts";
import {
  appositionBefore,
  appositionsAfter,
  indexOffices,
  type OfficeIndex,
  titleBefore,
} from "./appositions.ts";
import { type Classified, classify, spanOf, textOf, wordsIn } from "./classify.ts";
import { isCommonWord, isGivenName, organizationHeads, peoples, things } from "./lexicon/lexicon.ts";
import { honorifics, officeOfHonorific } from "./lexicon/office-words.ts";
import { findOffices, type OfficePhrase } from "./offices.ts";
import { type Run, runFrom, withParticle } from "./runs.ts";
import { follows, isAllCapitals, isCapital, type NameTokens, nameTokens } from "./tokens.ts";

export type NameMention = PersonMention | OrganizationMention | PlaceMention;

/** Finds people with their roles, organisations and places, in order of their start. */
export function findNames(paragraph: TaggedParagraph): NameMention[] {
  const names = nameTokens(paragraph);
  const offices = findOffices(names);
  const index = indexOffices(offices);
  const titles = titleTokens(names, offices);
  const free = (i: number): boolean => !titles.has(i);
  const mentions: NameMention[] = [];
  const people = new Set<string>();
  for (let i = 0; i < names.tokens.length; i++) {
    if (!names.nameable[i] || !free(i)) continue;
    const run = runFrom(names, i, free);
    for (const part of partsOf(names, run)) {
      const mention = read(names, part, index, people);
      if (mention === null) continue;
      const office = mention.kind === "organization" ? index.startingAt.get(part.last + 1) : undefined;
      if (office?.of === null) index.owners.set(office, mention.name);
      mentions.push(mention);
      if (mention.kind === "person") for (const word of mention.name.split(" ")) people.add(word);
    }
    i = run.last;
  }
  return mentions;
}

/** The capitalised words of titles that stand before a name. */
function titleTokens(names: NameTokens, offices: readonly OfficePhrase[]): ReadonlySet<number> {
  const titles = new Set<number>();
  for (const { titleFirst, last, capital } of offices) {
    if (!capital) continue;
    const next = names.tokens[last + 1];
    if (organizationHeads.has(next?.text ?? "") && follows(names.tokens[last], next)) continue;
    for (let i = titleFirst; i <= last; i++) titles.add(i);
  }
  return titles;
}

/** A part of a run, with the form of address that stood before it. */
interface Part extends Run {
  readonly honorific: number | null;
}

/** Takes forms of address, sentence openers and adjectives off a run: “Mr”, “Meanwhile”, “Republican”. */
function partsOf(names: NameTokens, run: Run): Part[] {
  const { tokens, initial, matchFrom } = names;
  let first = addressIn(names, run) ?? run.first;
  let honorific: number | null = null;
  const parts: Part[] = [];
  while (first <= run.last) {
    const word = tokens[first]?.text ?? "";
    const lower = word.toLowerCase();
    if (word === "-" || word === ".") {
      first++;
      continue;
    }
    const match = matchFrom.get(first);
    const given = isGivenName(tokens[(match?.last ?? first) + 1]?.text ?? "");
    const more = first < run.last;
    if (lower === "mother" && given && first + 1 === run.last) break;
    if (
      honorifics.has(lower.replace(/\.$/u, "")) &&
      isCapital(word) &&
      (more || tokens[first + 1]?.text === ".")
    ) {
      honorific = first;
      first++;
    } else if (
      more &&
      initial[first] &&
      match === undefined &&
      isCommonWord(lower) &&
      dropsOpener(names, run, first)
    )
      first++;
    else if (more && peoples.has(lower) && given) first++;
    else if (
      match?.known.kind === "people" &&
      honorifics.has(tokens[match.last + 1]?.lower ?? "") &&
      match.last + 1 < run.last
    )
      first = match.last + 1;
    else if (
      match?.known.kind === "people" &&
      match.last < run.last &&
      isPersonsRest(names, match.last + 1, run.last)
    )
      first = match.last + 1;
    else if (match !== undefined && match.last < run.last && given && !isGivenName(word)) {
      if (match.known.kind !== "people") parts.push({ first, last: match.last, honorific: null });
      first = match.last + 1;
    } else break;
  }
  return first > run.last ? parts : [...parts, { first, last: run.last, honorific }];
}

/** Where a form of address stands inside a run: “Education Mr Holt”. */
function addressIn({ tokens }: NameTokens, { first, last }: Run): number | null {
  for (let i = first + 1; i < last; i++) if (/^(?:Mr|Mrs|Ms|Dr)\.?$/u.test(tokens[i]?.text ?? "")) return i;
  return null;
}

/** “American Jane Holt”: what follows a nationality is a person. */
function isPersonsRest({ tokens }: NameTokens, first: number, last: number): boolean {
  const words = tokens.slice(first, last + 1).map(({ text }) => text);
  if (words.some((word) => organizationHeads.has(word) || things.has(word.toLowerCase()))) return false;
  if (isGivenName(words[0] ?? "")) return true;
  return (
    words.length === 2 && words.every((word) => !isCommonWord(word.toLowerCase()) && !isAllCapitals(word))
  );
}

function dropsOpener({ tokens }: NameTokens, run: Run, first: number): boolean {
  const [word, next, last] = [
    tokens[first]?.text ?? "",
    tokens[first + 1]?.text ?? "",
    tokens[run.last]?.text ?? "",
  ];
  if (isGivenName(word) && !isCommonWord(next.toLowerCase())) return false;
  return !organizationHeads.has(last) && !things.has(word.toLowerCase());
}

function read(
  names: NameTokens,
  part: Part,
  index: OfficeIndex,
  people: ReadonlySet<string>,
): NameMention | null {
  if (names.titled[part.first] && !isSureInHeadline(names, part)) return null;
  const before =
    part.honorific === null
      ? titleBefore(names, part, index)
      : titleBefore(names, { ...part, first: part.honorific }, index);
  const after = appositionsAfter(names, part, index);
  const apart = before === null ? appositionBefore(names, part, index) : null;
  const aged =
    /^\d{2}$/u.test(names.tokens[part.last + 2]?.text ?? "") &&
    names.tokens[part.last + 1]?.text === "," &&
    names.tokens[part.last + 3]?.text === ",";
  const known = names.matchFrom.get(part.first)?.last === part.last;
  const titled =
    part.honorific !== null ||
    (before !== null && (!known || before.capital)) ||
    ((after.length > 0 || apart !== null || aged) && !known);
  const ownsOffice = index.startingAt.get(part.last + 1)?.capital === false;
  const named = classify(names, part, { titled, people, ownsOffice });
  if (named === null) return null;
  if (named.kind !== "person") return plain(names, named);
  const whole = { ...part, first: withParticle(names, part.first) };
  const offices = [before, apart, ...after].filter((office) => office !== null);
  return person(names, whole, offices, index.owners);
}

/** In a headline only a known name, or a given name with a family name, is believed. */
function isSureInHeadline(names: NameTokens, run: Run): boolean {
  if (names.matchFrom.get(run.first)?.last === run.last) return true;
  const words = wordsIn(names, run);
  return (
    words.length === 2 &&
    isGivenName(words[0] ?? "") &&
    words.every((word) => !isCommonWord(word.toLowerCase()))
  );
}

function plain(names: NameTokens, named: Classified): NameMention | null {
  const text = textOf(names, named);
  const span = spanOf(names, named);
  const name = named.known?.name ?? text.replace(/\s+/gu, " ");
  return named.kind === "person" ? null : { kind: named.kind, ...span, text, name, country: named.country };
}

function person(
  names: NameTokens,
  part: Part,
  offices: readonly OfficePhrase[],
  owners: OfficeIndex["owners"],
): PersonMention {
  const text = textOf(names, part);
  const roles = offices.map((office) => roleOf(names, office, owners));
  const honorific = part.honorific === null ? null : names.tokens[part.honorific];
  const title = officeOfHonorific.get(honorific?.lower.replace(/\.$/u, "") ?? "");
  if (honorific && title !== undefined)
    roles.push({
      start: honorific.start,
      end: honorific.end,
      text: honorific.text,
      title,
      of: null,
      status: "current",
    });
  return { kind: "person", ...spanOf(names, part), text, name: usualSpelling(text), roles };
}

function roleOf(names: NameTokens, office: OfficePhrase, owners: OfficeIndex["owners"]): Role {
  const { title, of, status } = office;
  return {
    ...spanOf(names, office),
    text: textOf(names, office),
    title,
    of: of ?? owners.get(office) ?? null,
    status,
  };
}

/** One blank between words, and no word in capitals throughout. */
function usualSpelling(text: string): string {
  const words = text.split(/\s+/u);
  const shouted = words.every((word) => word.length > 2 && isAllCapitals(word));
  return words.map((word) => (shouted ? word.charAt(0) + word.slice(1).toLowerCase() : word)).join(" ");
}
