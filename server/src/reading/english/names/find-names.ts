import type { PersonMention, Role } from "../../mention.ts";
import type { NameMention } from "../../name-mention.ts";
import type { TaggedParagraph } from "../paragraph.ts";
import {
  appositionBefore,
  appositionsAfter,
  indexOffices,
  type OfficeIndex,
  titleBefore,
} from "./appositions.ts";
import { ownsBody } from "./body-names.ts";
import type { Classified } from "./classified.ts";
import { classify } from "./classify.ts";
import { genderOf } from "./gender.ts";
import { isCommonWord, isGivenName, isWide, organizationHeads, siteHeads } from "./lexicon/lexicon.ts";
import { officeOfHonorific } from "./lexicon/office-words.ts";
import { type NamePart, partsOf } from "./name-parts.ts";
import { findOffices, type OfficePhrase } from "./offices.ts";
import { spanOf, textOf, wordsIn } from "./run-text.ts";
import { type Run, runFrom, withParticle } from "./runs.ts";
import { isLocated } from "./surroundings.ts";
import { follows, isAllCapitals, type NameTokens, nameTokens } from "./tokens.ts";

/** Finds people with their roles, organisations and places, in order of their start. */
export function findNames(paragraph: TaggedParagraph): NameMention[] {
  const names = nameTokens(paragraph);
  const offices = findOffices(names);
  const index = indexOffices(offices);
  const titles = titleTokens(names, offices);
  const free = (i: number): boolean => !titles.has(i);
  const mentions: NameMention[] = [];
  const people = new Map<string, boolean>();
  for (let i = 0; i < names.tokens.length; i++) {
    if (!names.nameable[i] || !free(i)) continue;
    const run = runFrom(names, i, free);
    for (const part of partsOf(names, run)) {
      const mention = read(names, part, index, people);
      if (mention === null) continue;
      if (mention.kind === "organization") {
        const office = index.startingAt.get(part.last + 1);
        if (office?.of === null) index.owners.set(office, mention.name);
        const before = mentions.at(-1);
        if (before?.kind === "person" && isOf(names.text.slice(before.end, mention.start)))
          mentions[mentions.length - 1] = ofBody(before, mention.name);
      }
      mentions.push(mention);
      if (mention.kind === "person")
        for (const word of mention.name.split(" "))
          people.set(word, mention.guessed === undefined || people.get(word) === true);
    }
    i = run.last;
  }
  return mentions;
}

const isOf = (gap: string): boolean => gap.length < 12 && /^,? (?:of|at|from) (?:the )?$/u.test(gap);

/** “Chief Executive Tim Cook of Apple”: the offices before a name are the body's that follows. */
function ofBody(person: PersonMention, of: string): PersonMention {
  const roles = person.roles.map((role) =>
    role.of === null && role.end <= person.start ? { ...role, of } : role,
  );
  return { ...person, roles };
}

/** The capitalised words of titles that stand before a name. */
function titleTokens(names: NameTokens, offices: readonly OfficePhrase[]): ReadonlySet<number> {
  const titles = new Set<number>();
  for (const { titleFirst, titleLast, last, capital } of offices) {
    if (!capital) continue;
    const next = names.tokens[last + 1];
    if (organizationHeads.has(next?.text ?? "") && follows(names.tokens[last], next)) continue;
    if (ownsBody(names, last)) continue;
    for (let i = titleFirst; i <= titleLast; i++) titles.add(i);
  }
  return titles;
}

function read(
  names: NameTokens,
  part: NamePart,
  index: OfficeIndex,
  people: ReadonlyMap<string, boolean>,
): NameMention | null {
  if (names.titled[part.first] && !isSureInHeadline(names, part)) return null;
  const before = titleBefore(names, { first: part.address, last: part.last }, index);
  const after = appositionsAfter(names, part, index);
  const apart = before === null ? appositionBefore(names, part, index) : null;
  const aged =
    names.tokens[part.last + 1]?.text === "," &&
    names.tokens[part.last + 3]?.text === "," &&
    /^\d{2}$/u.test(names.tokens[part.last + 2]?.text ?? "");
  const known = names.matchFrom.get(part.first)?.last === part.last;
  const titled =
    part.honorific !== null ||
    (before !== null && (!known || (before.capital && !/^[A-Z.]+$/.test(textOf(names, part))))) ||
    ((after.length > 0 || apart !== null || aged) && !known);
  const ownsOffice = index.startingAt.get(part.last + 1)?.capital === false;
  const named = classify(names, part, { titled, people, ownsOffice });
  if (named === null) return null;
  if (named.kind !== "person") return plain(names, named);
  const whole = { first: withParticle(names, part.first), last: part.last };
  const offices = [before, apart, ...after].filter((office) => office !== null);
  return person(names, whole, part.honorific, offices, index.owners, named.guessed);
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
  const { start, end } = spanOf(names, named);
  const { kind, country } = named;
  const name = named.known?.name ?? text.replace(/\s+/gu, " ");
  if (kind === "person") return null;
  if (kind !== "place") return { kind, start, end, text, name, country };
  const located = isLocated(names, named) || undefined;
  const site = isSite(names, named) || undefined;
  const wide = isWide(name) || undefined;
  return {
    kind,
    start,
    end,
    text,
    name,
    country,
    ...(located && { located }),
    ...(site && { site }),
    ...(wide && { wide }),
  };
}

/** “Castle Street”, “Meadow Stadium”: of the lexicon's places none is meant. */
function isSite(names: NameTokens, { known, ...run }: Classified): boolean {
  const words = wordsIn(names, run);
  return known === null && words.length > 1 && siteHeads.has(words.at(-1) ?? "");
}

function person(
  names: NameTokens,
  run: Run,
  address: number | null,
  offices: readonly OfficePhrase[],
  owners: OfficeIndex["owners"],
  guessed: boolean,
): PersonMention {
  const text = textOf(names, run);
  const roles = offices.map((office) => roleOf(names, office, owners));
  const honorific = address === null ? null : names.tokens[address];
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
  const { start, end } = spanOf(names, run);
  const name = usualSpelling(text);
  const gender = genderOf(name, honorific?.lower ?? null, roles) ?? undefined;
  const isGuess = (guessed && roles.length === 0) || undefined;
  return { kind: "person", start, end, text, name, roles, guessed: isGuess, gender };
}

function roleOf(names: NameTokens, office: OfficePhrase, owners: OfficeIndex["owners"]): Role {
  const { title, of, status } = office;
  const { start, end } = spanOf(names, office);
  return {
    start,
    end,
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
