import type { Gender } from "../../../name-mention.ts";
import { wordSet } from "../../word-set.ts";
import around from "./around-names.json";
import commonWords from "./common-words.json";
import countries from "./countries.json";
import familyNames from "./family-names.json";
import givenNames from "./given-names.json";
import notNames from "./not-names.json";
import organizations from "./organizations.json";
import places from "./places.json";
import verbs from "./verbs.json";

/** What the lexicon knows of a name. `people` stands for the adjective or the name of a people: “Ukrainian”. */
export interface KnownName {
  readonly written: string;
  readonly kind: "place" | "organization" | "people";
  /** The canonical name: “United States” for “U.S.”. */
  readonly name: string;
  readonly country: string | null;
}

interface CountryEntry {
  readonly name: string;
  readonly adjectives?: readonly string[] | undefined;
  readonly people?: readonly string[] | undefined;
  readonly capital?: readonly string[] | undefined;
  readonly also?: readonly string[] | undefined;
}

const PLAIN_WORD = /^[A-Za-z]+$/;

const known = new Map<string, KnownName>();
const add = (written: string, kind: KnownName["kind"], name: string, country: string | null): void => {
  if (!known.has(written)) known.set(written, { written, kind, name, country });
};

function addCountry(entry: CountryEntry): void {
  const { name, adjectives = [], people = [], capital = [], also = [] } = entry;
  for (const written of [name, ...also]) add(written, "place", name, name);
  for (const written of adjectives) {
    add(written, "people", name, name);
    if (/[a-rt-z]$/u.test(written)) add(`${written}s`, "people", name, name);
  }
  for (const written of people) add(written, "people", name, name);
  for (const written of capital) add(written, "place", capital[0] ?? written, name);
}

for (const entry of countries as readonly CountryEntry[]) addCountry(entry);
for (const [country, names] of Object.entries(places.cities))
  for (const name of names) add(name, "place", name, country);
for (const [name, country] of Object.entries(places.metonyms)) add(name, "organization", name, country);
for (const name of [...places.wide, ...places.regions]) add(name, "place", name, null);
for (const [short, name] of Object.entries(organizations.acronyms)) {
  add(short, "organization", name, null);
  add(name, "organization", name, null);
}
for (const name of organizations.names) {
  const bare = name.replace(/^The /u, "");
  add(bare, "organization", bare, null);
}

const wide: ReadonlySet<string> = new Set(places.wide);

/** Whether a name is a continent's, an ocean's or that of a part of the world: “Europe”, “West Africa”. */
export const isWide = (name: string): boolean => wide.has(name);

const byFirstWord = new Map<string, KnownName[]>();
for (const entry of known.values()) {
  const first = firstWord(entry.written);
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), entry]);
}
for (const entries of byFirstWord.values()) entries.sort((a, b) => b.written.length - a.written.length);

/** The letters and digits that words begin with. */
function firstWord(words: string): string {
  return PLAIN_WORD.test(words) ? words : (/^[\p{L}\p{N}]+/u.exec(words)?.[0] ?? words);
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** The known names that may start with this word, the longest first. */
export function namesStartingWith(word: string): readonly KnownName[] {
  const first = firstWord(word);
  const exact = byFirstWord.get(first);
  if (exact !== undefined || first.length < 2 || isSmall(first.charCodeAt(1))) return exact ?? [];
  const usual = byFirstWord.get(first.charAt(0) + first.slice(1).toLowerCase()) ?? [];
  return first.length > 3 ? usual : usual.filter(({ written }) => written.includes(" "));
}

/** What exactly these words name, a leading “the” aside. */
export function knownName(words: string): KnownName | null {
  const exact = known.get(words);
  if (exact !== undefined) return exact;
  return (/^[Tt]he /.test(words) ? known.get(words.slice(4)) : undefined) ?? null;
}

/**
 * The canonical country that words stand for: its name, adjective, people, capital, a city, or an institution
 * that speaks for it (“Downing Street”, “Norwegian”, “U.S.”); `null` if none.
 */
export function countryOf(words: string): string | null {
  return knownName(words.replace(/['’]s$/u, "").trim())?.country ?? null;
}

const given = new Map<string, Gender | null>();
for (const name of givenNames.either.split(" ")) given.set(name, null);
for (const name of givenNames.female.split(" ")) given.set(name, "female");
for (const name of givenNames.male.split(" ")) given.set(name, "male");
const common = wordSet(`${Object.values(commonWords).join(" ")} ${notNames.words}`);
const neverNames = wordSet(`${notNames.words} ${notNames.calendar}`);

/** Whether a word, as written, is a given name somewhere. */
export const isGivenName = (word: string): boolean =>
  given.has(word) || (word.includes("-") && word.split("-").every((part) => given.has(part)));

/** Whose given name a word, as written, is: that of women or of men; `null` where both bear it or none is known to. */
export const genderOfName = (word: string): Gender | null => given.get(word) ?? null;

const family = new Set(Object.values(familyNames).flatMap((line) => line.split(" ")));

/** Whether a word, as written, is a family name somewhere, and no given name or place that is better known. */
export const isFamilyName = (word: string): boolean => family.has(word.replaceAll("’", "'"));

/** Whether a word in lower case is one that running English writes small. */
export const isCommonWord = (lower: string): boolean => common.has(lower);

/** Whether a word in lower case, with a capital at a sentence's head, is no part of a name: “though”, “american”. */
export const isOrdinaryWord = (lower: string): boolean =>
  isCommonWord(lower) ||
  peoples.has(lower) ||
  knownName(lower.charAt(0).toUpperCase() + lower.slice(1))?.kind === "people";

/** Whether a word in lower case can never be part of a name by itself: “the”, “Tuesday”. */
export const isNeverName = (lower: string): boolean => neverNames.has(lower);

export const peoples = wordSet(notNames.peoples);
export const things = wordSet(notNames.things);
/** Whether a word, as written, ends the name of an event, a work or a law, and is no name by itself: “Election”. */
export const isThing = (word: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) && things.has(word.toLowerCase()) && !isGivenName(word) && !isFamilyName(word);
export const organizationHeads = wordSet(organizations.heads);
export const organizationOpeners = wordSet(organizations.openers);
/** What a body is called whose field follows behind “for” or “of”: “Department for Transport”. */
export const organizationsFor = wordSet(organizations.openersOfFields);
/** To whom a body belongs by its name: “Sheriff’s Office”, “Children’s Hospital”. */
export const organizationOwners = wordSet(organizations.owners);
/** What a club is called by for short: “when Leeds host City”. */
export const clubs = wordSet(organizations.clubs);
/** Words for a body that open many a body's own name: “Bank of Oslo”, “Party of Labour”, “University College”. */
export const bodiesToo = wordSet(organizations.openingBodies);
export const placeHeads = wordSet(places.heads);
/** What a district is called behind its name: “Pima County”. */
export const districts = wordSet(places.districts);
export const placeOpeners = wordSet(places.openers);
/** Heads of what lies within a town, none of which ends many a town's name: “Castle Street”, but no “Park”. */
export const siteHeads = wordSet(places.sites);
export const sayingVerbs = wordSet(verbs.said);
export const humanVerbs = wordSet(verbs.human);

/** Given names that are better known as places or bodies. */
export const placesToo = wordSet(around.placesToo);

/** Nouns before “of”, or right before a name, that call it a place. */
export const localities = wordSet(around.localities);
/** Nouns right after a name that call it a place: “X airport”. */
export const placeNouns = wordSet(around.placeNouns);
/** Nouns right before the name of a vessel or a storm, which may be a person's. */
export const vessels = wordSet(around.vessels);
/** Nouns right before a name that call it an organisation: “the news agency X”. */
export const bodies = wordSet(around.bodies);
/** Nouns that an organisation's name qualifies or owns: “X shares”, “X’s profits”. */
export const business = wordSet(around.business);
export const businessVerbs = wordSet(around.businessVerbs);
/** Words in capitals that name nobody: “GDP”. */
export const abbreviations = wordSet(around.abbreviations);
/** What only a person's name owns: “X’s lawyer”. */
export const relatives = wordSet(around.relatives);
/** People known by one word alone. */
export const mononyms = wordSet(around.mononyms);
