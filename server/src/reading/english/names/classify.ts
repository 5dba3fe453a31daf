import type { Classified, NameKind, Surroundings } from "./classified.ts";
import { classifySeveral } from "./classify-several.ts";
import { classifySingle } from "./classify-single.ts";
import { isCalledBody, isCalledFirm, isTraded } from "./firms.ts";
import {
  clubs,
  isGivenName,
  type KnownName,
  knownName,
  organizationHeads,
  organizationOpeners,
  peoples,
  placeHeads,
  placeOpeners,
  things,
} from "./lexicon/lexicon.ts";
import { isNamedPerson, isShoutedPerson } from "./named-person.ts";
import { textOf, wordsIn } from "./run-text.ts";
import type { Run } from "./runs.ts";
import { isCalledPlace, isDateline, isLocated, isQuotedTitle, isVessel } from "./surroundings.ts";
import { isAllCapitals, type NameTokens } from "./tokens.ts";

/** Says what a run of capitalised words names, `null` if it names no person, organisation or place. */
export function classify(names: NameTokens, run: Run, around: Surroundings): Classified | null {
  const words = wordsIn(names, run);
  const match = names.matchFrom.get(run.first);
  const known = match?.last === run.last ? match.known : knownAs(names, run, words);
  const front = match?.known ?? null;
  const of = (kind: NameKind, guessed = false): Classified => ({
    first: run.first,
    last: run.last,
    kind,
    known,
    country: known?.country ?? (kind === "person" ? null : (front?.country ?? null)),
    guessed,
  });
  if (
    isCalledBody(names, run) &&
    known?.kind !== "place" &&
    known?.kind !== "people" &&
    (isCalledFirm(names, run) || !isNamedPerson(words))
  )
    return of("organization");
  if (words.every((word) => peoples.has(word.toLowerCase()))) return null;
  if (isGeneration(names, run)) return null;
  const body = words.some((word) => organizationHeads.has(word) && !isGivenName(word)) || isAcronym(words);
  if (around.titled && words.length === 1 && clubs.has(words[0] ?? "")) return of("organization");
  if (around.titled && !body) return of("person");
  if (
    known?.kind === "place" &&
    known.country !== known.name &&
    around.people.has(words[0] ?? "") &&
    words.length === 1
  )
    return of(isLocated(names, run) ? "place" : "person");
  if (known !== null) return known.kind === "people" ? null : of(known.kind);
  const [head = "", opener = ""] = [words.at(-1), words[0]];
  if (words.every((word) => peoples.has(word.toLowerCase()) || knownName(word)?.kind === "people"))
    return null;
  if (isQuotedTitle(names, run) || isVessel(names, run)) return null;
  if (words.every(isAllCapitals) && isDateline(names, run)) return of("place");
  if (words.includes("&")) return of("organization");
  if (/^[NSEW]\.$/u.test(opener) && names.matchTo.has(run.last)) return of("place");
  if (isCalledPlace(names, run) && !around.people.has(head)) return of("place");
  if (words.length > 1 && !around.titled && isTraded(names, run)) return of("organization");
  if (words.length > 1 && !isInitialOfPlace(names, run, words) && isNamedPerson(words)) return of("person");
  if (names.initial[run.first] && isShoutedPerson(words)) return of("person");
  const apart = words.length > 1 && words.length === run.last - run.first + 1;
  if (apart && words.every((word) => around.people.has(word)))
    return of("person", !words.some((word) => around.people.get(word)));
  if (isThing(words)) return null;
  if (words.length > 1 && (organizationHeads.has(head) || organizationOpeners.has(opener)))
    return of("organization");
  if (words.length > 1 && (placeHeads.has(head) || placeOpeners.has(opener))) return of("place");
  if (words.length === 2 && NAMESAKE.test(opener) && knownName(head)?.kind === "place") return of("place");
  const owns = /^['’]s?$/u.test(names.tokens[run.last + 1]?.text ?? "");
  if (run.last > run.first && !owns && names.tokens[run.first - 1]?.lower === "in" && !isGivenName(opener))
    return of("place");
  const joined = textOf(names, run);
  return !joined.includes(" ")
    ? classifySingle(names, run, joined, around, of)
    : classifySeveral(names, run, words, of);
}

/** What the lexicon says of words that stand otherwise than it writes them; a word alone would have been found. */
function knownAs(names: NameTokens, run: Run, words: readonly string[]): KnownName | null {
  const [word] = words;
  if (run.first === run.last && word === names.tokens[run.first]?.text) return null;
  return knownName(words.join(" ")) ?? knownName(textOf(names, run));
}

/** “Z” of “Gen Z”. */
const isGeneration = ({ tokens }: NameTokens, { first, last }: Run): boolean =>
  first === last &&
  /^(?:X|Y|Z|Alpha|Beta)$/u.test(tokens[first]?.text ?? "") &&
  /^Gen(?:eration)?$/u.test(tokens[first - 1]?.text ?? "");

/** Words before another town's name that make a town's of it: “New Plymouth”, “East London”. */
const NAMESAKE = /^(?:New|Old|North|South|East|West|Upper|Lower|Great|Little|Nova|Novo)$/u;

/** “ELSPA”, “FBI”. */
const isAcronym = (words: readonly string[]): boolean =>
  words.length === 1 && /^\p{Lu}{3,5}$/u.test(words[0] ?? "");

/** An event, a work or a law: “Champions Cup”, “Hurricane Katrina”, “World War II”. */
function isThing(words: readonly string[]): boolean {
  const last = words.findLast((word) => !/^[IVX\d]+$/u.test(word)) ?? "";
  return things.has(last.toLowerCase()) || (words.length > 1 && things.has(words[0]?.toLowerCase() ?? ""));
}

/** “U.S. Treasuries”, “N. Korea”, “S. African”: an abbreviated country or quarter rather than an initial. */
function isInitialOfPlace(names: NameTokens, run: Run, words: readonly string[]): boolean {
  if (/\./u.test(words[0] ?? "") && names.matchFrom.has(run.first)) return true;
  return /^[NSEW]\.$/u.test(words[0] ?? "") && names.matchFrom.has(run.first + 1);
}
