import type { Analysis, ResolvedDate } from "../../../claims/analysis.ts";
import { nameKey, nameParts } from "../../../claims/name-key.ts";
import { daysOf } from "../../../claims/told-dates.ts";
import { type FigureMention, isName, type MentionOf, type NameMention } from "../../../reading/mention.ts";
import { hash } from "../../../text/digest.ts";
import { coverOf, lastStartingAt, within } from "../../../text/lookup.ts";
import { overlaps, type Span } from "../../../text/span.ts";
import { passageAt } from "../../passage.ts";
import type { Saying, Section } from "../../section.ts";
import type { Telling, ToldClause, ToldFigure, ToldItem, ToldName, ToldPart, ToldTime } from "./telling.ts";
import { signsOf, wordsOf } from "./telling-words.ts";

/** What an article's sentences tell in its own words, to be compared with what other reports of its story tell. */
export const tellings: Section<Telling> = {
  compared: true,
  heedsSubject: true,
  read: tellingsIn,
  keys: keysOf,
  needsRelation: () => true,
  isPacked: () => true,
};

/** Whoever says one of its words, or names, counts or dates the same, is concerned. */
function keysOf(telling: Telling): number[] {
  return [...new Set([...wordsOf(telling), ...telling.items.flatMap(signsOf)])].map(hash);
}

function tellingsIn(analysis: Analysis): Saying<Telling>[] {
  const { mentions, sentences } = analysis;
  const isQuoted = coverOf(mentions.filter((mention) => mention.kind === "quotation" && !mention.scare));
  const told = mentions.filter((mention) => mention.kind === "proposition");
  const inside = insideOf(analysis);
  return sentences.flatMap((sentence): Saying<Telling>[] => {
    const own = within(told, sentence);
    const items = inside.items(sentence);
    if (own.length + items.length === 0) return [];
    const clauses = own.map((mention): ToldClause => {
      const { verb, direction, negated, mood } = mention;
      const parts = mention.arguments.map((argument) => partOf(argument, items));
      return {
        verb,
        direction,
        negated,
        mood,
        source: inside.source(mention.said),
        quoted: isQuoted(mention.said),
        parts,
      };
    });
    const value = { items: items.map(({ item }) => item), clauses };
    return [{ value, place: passageAt(analysis, sentence) }];
  });
}

const NOWHERE: Span = { start: 0, end: 0 };

type PlacedItem = Span & { readonly item: ToldItem };

function partOf(
  { start, end, role, words }: MentionOf<"proposition">["arguments"][number],
  items: readonly PlacedItem[],
): ToldPart {
  const own = [...items.keys()].filter((nth) => overlaps(items[nth] ?? NOWHERE, { start, end }));
  const others = own.flatMap((nth) => {
    const item = items[nth]?.item;
    return item === undefined || item.kind === "figure" ? [] : [item.text.toLowerCase()];
  });
  const isTelling = (word: string): boolean =>
    !/^\p{N}/u.test(word) && !others.some((text) => text.includes(word));
  return { role, words: words.filter(isTelling), items: own };
}

interface Inside {
  /** The names, figures and dates of a sentence. */
  items(sentence: Span): readonly PlacedItem[];
  /** Who is said to say the words of a span. */
  source(span: Span): string | null;
}

function insideOf({ mentions, dates, people }: Analysis): Inside {
  const fullNames = new Map<NameMention, string>();
  for (const { name, mentions: all } of people) for (const one of all) fullNames.set(one, name);
  const timeAt = new Map(dates.map((date) => [date.mention, date]));
  const reports = mentions.filter((mention) => mention.kind === "attribution" && mention.stance === "report");
  return {
    items: (sentence) => {
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
    },
    source: (span) => {
      for (const report of reports)
        if (report.kind === "attribution" && overlaps(report.content, span))
          return report.source.text.toLowerCase();
      return null;
    },
  };
}

function nameOf(mention: NameMention, full = mention.name): ToldName {
  const { kind, text } = mention;
  const key = nameKey(kind === "person" ? nameParts(full).family : full);
  const country = kind === "person" ? null : mention.country;
  return { kind: "name", text, of: kind, name: full, country, key };
}

function figureOf({ text, low, high, value, vague, unit, head, topic, besides }: FigureMention): ToldFigure {
  return { kind: "figure", text, low, high, value, vague, unit, head, topic, besides };
}

function timeOf(date: ResolvedDate): ToldTime {
  const { expression, text } = date.mention;
  const {
    weekday = null,
    month = null,
    day = null,
    year = null,
  } = expression.kind === "calendar" ? expression.fields : {};
  return { kind: "time", text, days: daysOf(date), weekday, month, day, year };
}
