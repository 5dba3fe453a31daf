import type { Classified, NameKind, Surroundings } from "./classified.ts";
import { doesBusiness } from "./firms.ts";
import { hasFollower, hasRelative, humanAfter, isCalledSo, isInLineUp, saysAfter } from "./human-signs.ts";
import {
  abbreviations,
  isCommonWord,
  isFamilyName,
  isGivenName,
  isNeverName,
  mononyms,
  peoples,
  siteHeads,
} from "./lexicon/lexicon.ts";
import type { Run } from "./runs.ts";
import { isOneOfMany, isPartOfTitle, isQuotedAs } from "./surroundings.ts";
import { isAllCapitals, type NameTokens } from "./tokens.ts";

const PLACE_PREPOSITIONS = new Set(["in", "near", "outside", "across", "throughout", "around"]);

/**
 * Says what one capitalised word names that the lexicon does not know: behind a street, as in “Quay Lane, Dunmere”, its
 * town.
 */
export function classifySingle(
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
  if (names.text[token?.end ?? 0] === "$") return null;
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
  if (before?.text === "," && siteHeads.has(tokens[run.first - 2]?.text ?? "")) return of("place");
  return before !== undefined && PLACE_PREPOSITIONS.has(before.lower) ? of("place") : null;
}

/** “WALLACE: And will she go?”: whose turn it is in a transcript. */
const isLabel = ({ tokens, initial }: NameTokens, { first, last }: Run): boolean =>
  initial[first] === true && tokens[last + 1]?.text === ":";

const titleCase = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** Nouns that take the name of one person: “the X administration”. */
const TIED_TO_PERSON = new Set(["administration", "presidency", "cabinet", "campaign"]);

/** “Westerners”, “Islamists”, “Peacekeepers”: many people, none of them by name. */
const isPlural = (word: string): boolean => PLURAL_PEOPLE.test(word) && !isFamilyName(word);

const PLURAL_PEOPLE = /(?:ists?|ians|ers|eers|isms?|ites|ese|esque|ology|itis|osis)$/u;
