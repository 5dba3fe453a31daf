import type { Classified, NameKind } from "./classified.ts";
import { doesBusiness } from "./firms.ts";
import { hasRelative, humanAfter, isAgent, isInLineUp, saysAfter } from "./human-signs.ts";
import {
  abbreviations,
  isCommonWord,
  isFamilyName,
  isGivenName,
  organizationHeads,
  peoples,
} from "./lexicon/lexicon.ts";
import type { Run } from "./runs.ts";
import { qualifiesNoun } from "./surroundings.ts";
import type { NameTokens } from "./tokens.ts";

/** Says what several capitalised words name of which the lexicon does not know the whole. */
export function classifySeveral(
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

const SHOUTED = /^\p{Lu}[\p{Lu}\d]+$/u;

const FOREIGN_ARTICLE =
  /^(?:La|Le|Les|Los|Las|El|Il|Lo|Das|Der|Die|Den|O|Santa|San|Monte|Casa|Villa|Novye?)$/u;

const SAINT = /^(?:St\.?|Saint|Sainte|San|Santo|County)$/u;
