import {
  abbreviations,
  isCommonWord,
  isFamilyName,
  isGivenName,
  isNeverName,
  type KnownName,
  knownName,
  mononyms,
  organizationHeads,
  organizationOpeners,
  peoples,
  placeHeads,
  placeOpeners,
  placesToo,
  things,
} from "./lexicon/lexicon.ts";
import { textOf, wordsIn } from "./run-text.ts";
import type { Run } from "./runs.ts";
import {
  doesBusiness,
  hasFollower,
  hasRelative,
  humanAfter,
  isAgent,
  isCalledBody,
  isCalledFirm,
  isCalledPlace,
  isCalledSo,
  isDateline,
  isInLineUp,
  isLocated,
  isOneOfMany,
  isPartOfTitle,
  isQuotedAs,
  isQuotedTitle,
  isTraded,
  isVessel,
  qualifiesNoun,
  saysAfter,
} from "./surroundings.ts";
import { isAllCapitals, type NameTokens } from "./tokens.ts";

export type NameKind = "person" | "organization" | "place";

/** A run with its kind; `known` is what the lexicon says of exactly these words. */
export interface Classified extends Run {
  readonly kind: NameKind;
  readonly known: KnownName | null;
  readonly country: string | null;
  /** Whether its place in the sentence alone tells its kind. */
  readonly guessed: boolean;
}

/** What stands around a run that tells its kind. */
export interface Surroundings {
  /** Whether a title or form of address stands before it, or an office in apposition after it. */
  readonly titled: boolean;
  /** Whether an office follows at once, as in “Acme chairman”. */
  readonly ownsOffice: boolean;
  /** Words of people named before in the paragraph, each with whether more than its place told so. */
  readonly people: ReadonlyMap<string, boolean>;
}

const PLACE_PREPOSITIONS = new Set(["in", "near", "outside", "across", "throughout", "around"]);
const SUFFIXES = new Set(["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"]);

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
  const body = words.some((word) => organizationHeads.has(word) && !isGivenName(word)) || isAcronym(words);
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
  const apart = words.length > 1 && words.length === run.last - run.first + 1;
  if (apart && words.every((word) => around.people.has(word)))
    return of("person", !words.some((word) => around.people.get(word)));
  if (isThing(words)) return null;
  if (words.length > 1 && (organizationHeads.has(head) || organizationOpeners.has(opener)))
    return of("organization");
  if (words.length > 1 && (placeHeads.has(head) || placeOpeners.has(opener))) return of("place");
  const owns = /^['’]s?$/u.test(names.tokens[run.last + 1]?.text ?? "");
  if (run.last > run.first && !owns && names.tokens[run.first - 1]?.lower === "in" && !isGivenName(opener))
    return of("place");
  const joined = textOf(names, run);
  return !joined.includes(" ") ? single(names, run, joined, around, of) : several(names, run, words, of);
}

/** What the lexicon says of words that stand otherwise than it writes them; a word alone would have been found. */
function knownAs(names: NameTokens, run: Run, words: readonly string[]): KnownName | null {
  const [word] = words;
  if (run.first === run.last && word === names.tokens[run.first]?.text) return null;
  return knownName(words.join(" ")) ?? knownName(textOf(names, run));
}

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

/** A given name, or initials, with a family name. */
function isNamedPerson(words: readonly string[]): boolean {
  const [first = "", second = ""] = words;
  const last = words.at(-1) ?? "";
  if (words.length > 5 || (!SUFFIXES.has(last) && isImpersonal(last, words.length))) return false;
  if (/^(?:\p{Lu}\.)+$/u.test(first)) return !isCommonWord(second.toLowerCase()) || second.length > 2;
  if (/^\p{Lu}{2}$/u.test(first) && words.length === 2)
    return isFamilyName(second) && !isCommonWord(second.toLowerCase());
  if (first === "Mother" && words.length === 2) return isGivenName(second);
  if (words.length === 2 && placesToo.has(first) && isFamilyName(second)) return true;
  if (!isGivenName(first) || words.slice(1).every(isPeoplesOnly)) return false;
  return !isCommonWord(first.toLowerCase()) || !isCommonWord(second.toLowerCase());
}

/** “Muslims”, “French”; but “White” and “West” are family names, too. */
const isPeoplesOnly = (word: string): boolean => peoples.has(word.toLowerCase()) && !PEOPLES_TOO.has(word);

const PEOPLES_TOO = new Set("White Black West North East South French English Islam".split(" "));

/** Whether a last word speaks against a person: “Inc”, “Airport”, “Cup”; “Church” and “Post” may be surnames. */
function isImpersonal(word: string, length: number): boolean {
  if (length === 2 && SURNAMES_TOO.has(word)) return false;
  return organizationHeads.has(word) || placeHeads.has(word) || things.has(word.toLowerCase());
}

const SURNAMES_TOO = new Set(
  "Post Church Guard Front Press Park Hill Lane Bridge Rivers Forest Lake Banks Bay Street Hall Field War Day Price Bowl Code Wars Storm Bridges Hills Brothers Fleet Chambers Law Castle Union Court Steel".split(
    " ",
  ),
);

function several(
  names: NameTokens,
  run: Run,
  words: readonly string[],
  of: (kind: NameKind, guessed?: boolean) => Classified,
): Classified | null {
  const common = words.filter((word) => isCommonWord(word.toLowerCase())).length;
  if (common === words.length) return null;
  if (peoples.has(words.at(-1)?.toLowerCase() ?? "")) return null;
  if (
    words.at(-1)?.length === 1 ||
    words.some((word) => /[$\d]/u.test(word)) ||
    words.some((word) => abbreviations.has(word.toLowerCase()))
  )
    return null;
  const known =
    names.matchFrom.has(run.first) ||
    names.matchTo.has(run.last) ||
    words.some((word) => peoples.has(word.toLowerCase()));
  const hyphened = /^\p{Ll}/u.test(words.at(-1) ?? "");
  const flower =
    words.length === 2 &&
    common === 1 &&
    isGivenName(words[1] ?? "") &&
    !isCommonWord(words[0]?.toLowerCase() ?? "");
  const plausible = (common === 0 || flower) && words.length < 4 && !FOREIGN_ARTICLE.test(words[0] ?? "");
  const inherited = plausible && isFamilyName(words.at(-1) ?? "");
  const bodily =
    !hyphened &&
    (words.some((word) => organizationHeads.has(word)) || (!inherited && doesBusiness(names, run)));
  if (bodily) return of("organization");
  if (known) {
    const people = names.matchFrom.get(run.first)?.known.kind === "people";
    return people || words.length > 3 ? null : of("organization");
  }
  const initials = words.length === 2 && /^\p{Lu}{2,3}$/u.test(words[0] ?? "") && plausible;
  if (words.length > 4 || words.some((word, at) => SHOUTED.test(word) && !(initials && at === 0)))
    return null;
  if (names.tokens[run.first - 1]?.lower === "the") return null;
  if (qualifiesNoun(names, run) && !words.some(isGivenName)) return of("organization");
  const acts = hyphened || saysAfter(names, run) || humanAfter(names, run) || hasRelative(names, run);
  if (SAINT.test(words[0] ?? "")) return of("place");
  if (initials) return acts || isInLineUp(names, run) ? of("person") : null;
  if (isInLineUp(names, run) && common === 0 && words.length < 4) return of("person");
  if (!acts && !inherited && !(plausible && isAgent(names, run))) return null;
  return of("person", !(acts || inherited || words.some(isGivenName)));
}

function single(
  names: NameTokens,
  run: Run,
  word: string,
  { people, ownsOffice }: Surroundings,
  of: (kind: NameKind, guessed?: boolean) => Classified,
): Classified | null {
  const { tokens, initial } = names;
  const lower = word.toLowerCase();
  const token = tokens[run.first];
  const before = tokens[run.first - 1];
  const seen = people.get(word);
  if (seen !== undefined) return of("person", !seen);
  if (peoples.has(lower) || isNeverName(lower) || word.length < 2 || /^\p{Lu}{2,}s$/u.test(word)) return null;
  if (isCommonWord(lower)) return null;
  if (initial[run.first] && token?.pos !== "PROPN") return null;
  if (abbreviations.has(lower) || /[$\d]/u.test(word) || isPlural(word)) return null;
  if (isLabel(names, run) && word.length > 3 && isFamilyName(titleCase(word))) return of("person");
  if (isAllCapitals(word) || /\p{Ll}\p{Lu}/u.test(word.replace(/^(?:Mc|Mac|De|Di|La|Le|O['’]|D['’])/u, "")))
    return of("organization");
  if (isFamilyName(word) && (hasFollower(names, run) || isQuotedAs(names, run))) return of("person");
  if (before?.lower === "a" || before?.lower === "an") return null;
  if (isInLineUp(names, run)) return of("person");
  if (mononyms.has(word)) return of("person");
  if ((doesBusiness(names, run) && !isGivenName(word)) || ownsOffice) return of("organization");
  if (before?.lower === "the")
    return TIED_TO_PERSON.has(tokens[run.last + 1]?.lower ?? "") || names.matchFrom.has(run.last + 1)
      ? of("person")
      : null;
  if (isPartOfTitle(names, run) || isOneOfMany(names, run)) return null;
  if (isGivenName(word) || isCalledSo(names, run)) return of("person");
  if (hasRelative(names, run)) return of("person");
  if (humanAfter(names, run) || saysAfter(names, run)) return of("person", true);
  return before !== undefined && PLACE_PREPOSITIONS.has(before.lower) ? of("place") : null;
}

/** “WALLACE: And will she go?”: whose turn it is in a transcript. */
const isLabel = ({ tokens, initial }: NameTokens, { first, last }: Run): boolean =>
  initial[first] === true && tokens[last + 1]?.text === ":";

const titleCase = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** Nouns that take the name of one person: “the X administration”. */
const TIED_TO_PERSON = new Set(["administration", "presidency", "cabinet", "campaign"]);

const SHOUTED = /^\p{Lu}[\p{Lu}\d]+$/u;

const FOREIGN_ARTICLE =
  /^(?:La|Le|Les|Los|Las|El|Il|Lo|Das|Der|Die|Den|O|Santa|San|Monte|Casa|Villa|Novye?)$/u;

const SAINT = /^(?:St\.?|Saint|Sainte|San|Santo|County)$/u;

/** “Westerners”, “Islamists”, “Peacekeepers”: many people, none of them by name. */
const isPlural = (word: string): boolean => PLURAL_PEOPLE.test(word) && !isFamilyName(word);

const PLURAL_PEOPLE = /(?:ists?|ians|ers|eers|isms?|ites|ese|esque|ology|itis|osis)$/u;
