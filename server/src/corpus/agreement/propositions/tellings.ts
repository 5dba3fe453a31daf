import type { Analysis, ResolvedDate } from "../../../claims/analysis.ts";
import { nameKey, nameParts } from "../../../claims/name-key.ts";
import { daysOf } from "../../../claims/told-dates.ts";
import { type FigureMention, isName, type MentionOf, type NameMention } from "../../../reading/mention.ts";
import { coverOf, lastStartingAt, within } from "../../../text/lookup.ts";
import { memoize } from "../../../text/memoize.ts";
import { overlaps, type Span } from "../../../text/span.ts";
import { passageAt } from "../../passage.ts";
import type { Saying, Section } from "../../section.ts";
import { areOfOneEvent, isRetelling } from "../../stories.ts";
import type {
  Telling,
  ToldClause,
  ToldContrast,
  ToldFigure,
  ToldItem,
  ToldName,
  ToldPart,
  ToldTime,
} from "./telling.ts";

const tellingsIn = memoize((analysis: Analysis): readonly Saying<Telling>[] => {
  const { mentions, sentences } = analysis;
  const isQuoted = coverOf(mentions.filter((mention) => mention.kind === "quotation" && !mention.scare));
  const told = mentions.filter((mention) => mention.kind === "proposition");
  const contrasts = mentions.filter((mention) => mention.kind === "contrast");
  const itemsOf = itemsIn(analysis);
  return sentences.flatMap((sentence): Saying<Telling>[] => {
    const own = within(told, sentence);
    const items = itemsOf(sentence);
    if (own.length + items.length === 0) return [];
    const clauses = own.map((mention): ToldClause => {
      const { verb, direction, negated, mood, tense } = mention;
      const parts = mention.arguments.map((argument) => partOf(argument, items));
      const said = spanIn(sentence, mention.said);
      return { verb, direction, negated, mood, tense, quoted: isQuoted(mention.said), parts, said };
    });
    const value = {
      items: items.map(({ item }) => item),
      clauses,
      contrasts: within(contrasts, sentence).map((contrast) => contrastOf(contrast, sentence)),
    };
    return [{ value, place: passageAt(analysis, sentence) }];
  });
});

const spanIn = (sentence: Span, { start, end }: Span): Span => ({
  start: start - sentence.start,
  end: end - sentence.start,
});

function contrastOf(contrast: MentionOf<"contrast">, sentence: Span): ToldContrast {
  const { scale, side, before, after } = contrast;
  return { ...spanIn(sentence, contrast), scale, side, before, after };
}

/** What an article's sentences tell in its own words, to be compared with what other reports of its story tell. */
export const tellings: Section<Telling> = {
  compared: true,
  besides: (a, b) => isRetelling(a, b) || areOfOneEvent(a, b),
  read: tellingsIn,
  keys: () => [],
};

type PlacedItem = Span & { readonly item: ToldItem };

/** So many items that begin before a part may reach into it. */
const REACHING_IN = 8;

function partOf(
  { start, end, role, words }: MentionOf<"proposition">["arguments"][number],
  items: readonly PlacedItem[],
): ToldPart {
  const own: number[] = [];
  const others: string[] = [];
  const first = Math.max(0, lastStartingAt(items, start) - REACHING_IN);
  for (let nth = first; nth < items.length; nth++) {
    const placed = items[nth];
    if (placed === undefined || placed.start >= end) break;
    if (!overlaps(placed, { start, end })) continue;
    own.push(nth);
    if (placed.item.kind !== "figure") others.push(placed.item.text.toLowerCase());
  }
  const isTelling = (word: string): boolean =>
    !/^\p{N}/u.test(word) && !others.some((text) => text.includes(word));
  return { role, words: words.filter(isTelling), items: own };
}

/** Prepares what a sentence names, counts and dates. */
function itemsIn({ mentions, dates, people }: Analysis): (sentence: Span) => readonly PlacedItem[] {
  const fullNames = new Map<NameMention, string>();
  for (const { name, mentions: all } of people) for (const one of all) fullNames.set(one, name);
  const timeAt = new Map(dates.map((date) => [date.mention, date]));
  return (sentence) => {
    const found: PlacedItem[] = [];
    for (let at = lastStartingAt(mentions, sentence.start - 1) + 1; ; at++) {
      const mention = mentions[at];
      if (mention === undefined || mention.start >= sentence.end) return found;
      const { start, end } = mention;
      if (isName(mention)) found.push({ start, end, item: nameOf(mention, fullNames.get(mention)) });
      else if (mention.kind === "figure") found.push({ start, end, item: figureOf(mention) });
      else if (mention.kind === "date") {
        const date = timeAt.get(mention);
        if (date !== undefined) found.push({ start, end, item: timeOf(date) });
      }
    }
  };
}

function nameOf(mention: NameMention, full = mention.name): ToldName {
  const { kind, text } = mention;
  const key = nameKey(kind === "person" ? nameParts(full).family : full);
  const country = kind === "person" ? null : mention.country;
  const isSite = mention.kind === "place" && mention.site === true;
  return { kind: "name", text, of: kind, name: full, country, key, ...(isSite && { site: true }) };
}

function figureOf(mention: FigureMention): ToldFigure {
  const { text, low, high, value, vague, unit, head, like, topic, besides, asides } = mention;
  const [aside, slot] = [asides.length > 0, mention.slot?.name ?? null];
  return { kind: "figure", text, low, high, value, vague, unit, head, like, topic, besides, aside, slot };
}

function timeOf(date: ResolvedDate): ToldTime {
  const { expression, text } = date.mention;
  const {
    weekday = null,
    month = null,
    day = null,
    year = null,
    clock,
    partOfDay = null,
  } = expression.kind === "calendar" ? expression.fields : {};
  return {
    kind: "time",
    text,
    days: daysOf(date),
    weekday,
    month,
    day,
    year,
    clock: clock === undefined ? null : minutesOf(clock),
    partOfDay,
  };
}

/** “14:30” in minutes from midnight. */
function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return 60 * hours + minutes;
}
