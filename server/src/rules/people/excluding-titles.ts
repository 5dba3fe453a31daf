/** Ranks of which nobody holds two at once, in the words that tell them apart. */
const SCALES: readonly ReadonlySet<string>[] = [
  "bishop archbishop cardinal pope",
  "constable sergeant inspector superintendent",
  "private corporal lieutenant major colonel general admiral",
  "mayor governor senator congressman congresswoman",
  "goalkeeper defender midfielder striker winger",
  "judge prosecutor",
  "mayor commissioner foreman treasurer judge director",
  "president treasurer",
].map((scale) => new Set(scale.split(" ")));

/** Whoever stands in for the holder of an office is not the holder. */
const SECOND =
  /\b(?:deputy|assistant|vice(?=[ -](?:president|chair|captain|mayor|chancellor|principal)))[ -]/u;

/** Of these the second is often called by the first one's title. */
const LOOSE = new Set(["professor", "coach", "minister", "editor", "secretary", "attorney", "principal"]);

/** Offices that are told apart by what they are over: “police chief”, “fire chief”. */
const OVER_SOMETHING = new Set(["chief", "director", "head"]);

/** How far an office reaches, widest first: nobody holds one title on two levels at once. */
const REACHES = [
  /\b(?:national|federal)\b/u,
  /\b(?:provincial|regional|district|county|city|municipal)\b/u,
] as const;

/** Heads of a government, who are not spoken of as ministers of one thing. */
const HEAD_OF_GOVERNMENT = /^(?:state |provincial )?premier\b/u;

/** Words that raise one of many above the others. */
const RANKS = new Set(["executive", "managing", "chief", "general", "senior", "principal"]);

/** Words of a title that do not tell what it is over. */
const GENERIC = new Set(
  "senior executive managing general chief national regional local state federal country prime first acting former interim new city county provincial village district area group company global european".split(
    " ",
  ),
);

/**
 * Whether two titles, in lower case, are of offices that one person does not hold at once: a rank beside another of its
 * scale, a deputy beside the holder, one title of two reaches, two offices of one kind over different things. Short forms and titles within
 * another are none.
 */
export function excludeEachOther(a: string, b: string): boolean {
  const [one, other] = [partsOf(a), partsOf(b)];
  if (one.isSecond !== other.isSecond) {
    const [second, first] = one.isSecond ? [one, other] : [other, one];
    if (one.noun !== other.noun || LOOSE.has(one.noun) || isRankOf(second, first)) return false;
    return meet(one.over, other.over);
  }
  if (OVER_SOMETHING.has(one.noun) && OVER_SOMETHING.has(other.noun))
    return isOver(one) && isOver(other) && !meet(one.over, other.over);
  if (isHeadBesideMinister(a, other) || isHeadBesideMinister(b, one)) return true;
  if (one.noun === other.noun) return meet(one.over, other.over) && differInReach(a, b);
  if (one.isSecond) return false;
  return SCALES.some(
    (scale) => isAlone(one, scale) && isAlone(other, scale) && scale.has(one.noun) && scale.has(other.noun),
  );
}

interface TitleParts {
  readonly noun: string;
  readonly isSecond: boolean;
  /** What it is over, without words that every title may have. */
  readonly over: readonly string[];
  readonly words: readonly string[];
}

function partsOf(title: string): TitleParts {
  const [held = "", ...behind] = title.replace(SECOND, "").split(/ (?:of|for) /u);
  const words = held.split(" ");
  const over = [...words.slice(0, -1), ...behind.join(" ").split(" ")];
  return {
    noun: words.at(-1) ?? "",
    isSecond: SECOND.test(title),
    over: over.filter((word) => word.length > 2 && !GENERIC.has(word)),
    words,
  };
}

/** “assistant executive engineer” and “engineer”: whoever is second to one of a rank is still one of them. */
const isRankOf = (second: TitleParts, { words }: TitleParts): boolean =>
  second.words.some((word) => RANKS.has(word) && !words.includes(word));

function differInReach(a: string, b: string): boolean {
  const [one, other] = [a, b].map((title) => REACHES.findIndex((reach) => reach.test(title)));
  return one !== -1 && other !== -1 && one !== other;
}

const isHeadBesideMinister = (head: string, { noun, over }: TitleParts): boolean =>
  HEAD_OF_GOVERNMENT.test(head) && noun === "minister" && over.length > 0;

const isOver = ({ over }: TitleParts): boolean => over.length > 0;

/** “lieutenant colonel” is a rank of its own between two. */
const isAlone = ({ words }: TitleParts, scale: ReadonlySet<string>): boolean =>
  words.filter((word) => scale.has(word)).length === 1;

const SAME_BEGINNING = 3;

/** Whether one is over nothing in particular, or both over something that begins alike: “mining”, “mines”. */
function meet(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const beginnings = new Set(a.map((word) => word.slice(0, SAME_BEGINNING)));
  return b.some((word) => beginnings.has(word.slice(0, SAME_BEGINNING)));
}
