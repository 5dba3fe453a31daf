import type { Office } from "./office.ts";

/**
 * Offices that one person holds at a time, where their words tell of what: presidents, governors and the like keep
 * their title, and whose governor or mayor one is often stands elsewhere.
 */
const SOLE = new Set("leader head commander archbishop bishop foreman forewoman".split(" "));
const SOLE_PHRASES = new Set(["chief executive", "prime minister", "finance director", "returning officer"]);
/** Of these one of the same family name is likely no other. */
const SELDOM_TWO = new Set(
  "mayor governor chairman chairwoman chancellor premier ceo commissioner minister director manager captain skipper investigator coach treasurer judge magistrate coroner prosecutor headteacher headmaster headmistress referee umpire".split(
    " ",
  ),
);

/** Before these a title is one of several: “deputy leader”, “a regional manager”. */
const SEVERAL =
  /\b(?:co|vice|deputy|assistant|associate|regional|area|senior|junior|field|line|project|campaign)\b/u;

/** Whether two people of one family name hardly hold an office of this title at a time. */
export function isSeldomHeldByTwo(title: string): boolean {
  return isSole(title) || (!SEVERAL.test(title) && SELDOM_TWO.has(nounOf(title)));
}

const isSole = (title: string): boolean =>
  !SEVERAL.test(title) && (SOLE.has(nounOf(title)) || SOLE_PHRASES.has(heldIn(title)));

const heldIn = (title: string): string => title.split(/ (?:of|for) /u)[0] ?? "";
const nounOf = (title: string): string => heldIn(title).split(" ").at(-1) ?? "";

/**
 * What an office is found by that one person holds at a time, and that its words tell from every other; `null` of
 * others.
 */
export function soleOfficeKey({ title, of, status }: Office): string | null {
  if (status !== "current" || !isSole(title)) return null;
  const isTold = of === null ? / (?:of|for) /u.test(title) : SOLE_PHRASES.has(heldIn(title));
  return isTold ? `office ${title} ${of ?? ""}` : null;
}
