import type { Analysis } from "../../claims/analysis.ts";
import type { FactDraft } from "../../protocol/facts.ts";
import type { Mention, PersonMention } from "../../reading/mention.ts";
import { overlaps, type Span, sliceOf } from "../../text/span.ts";
import { propertyOf, schemaAt } from "./schema-node.ts";

type Known = Readonly<Record<string, string | null>>;

/** The keys that are asked for, if the article does not tell them. */
const ASKED: Readonly<Record<FactDraft["kind"], readonly string[]>> = {
  terms: ["person", "office", "of", "start", "end", "source"],
  events: ["names", "start", "place", "source"],
  people: ["names", "source"],
  places: ["names", "country", "source"],
  organisations: ["names", "country", "source"],
  works: ["names", "site", "source"],
};
/** Of these, the ones that may stay empty. */
const OPTIONAL: ReadonlySet<string> = new Set(["end", "place", "country"]);

/** The facts that the words of a selection may become, with all that the article tells of them. */
export function factDrafts(analysis: Analysis, selection: Span): FactDraft[] {
  const touched = analysis.mentions.filter((mention) => touchesWords(mention, selection));
  const selected = sliceOf(analysis.article.text, selection).replace(/\s+/g, " ").trim();
  const drafts = [
    ...touched.flatMap((mention) => draftsOf(mention, analysis)),
    ...(selected === "" ? [] : [eventDraft(selected, selection, analysis)]),
  ];
  return [...new Map(drafts.map((draft) => [draft.title, draft])).values()];
}

function touchesWords(mention: Mention, selection: Span): boolean {
  return selection.start === selection.end
    ? mention.start <= selection.start && selection.start <= mention.end
    : overlaps(mention, selection);
}

function draftsOf(mention: Mention, analysis: Analysis): FactDraft[] {
  switch (mention.kind) {
    case "person":
      return personDrafts(mention, analysis);
    case "event":
      return [eventDraft(mention.text, mention, analysis, mention.place)];
    case "place":
      return [draft("places", `Place: ${mention.name}`, { names: mention.name, country: mention.country })];
    case "organization":
      return [
        draft("organisations", `Organisation: ${mention.name}`, {
          names: mention.name,
          country: mention.country,
        }),
      ];
    default:
      return [];
  }
}

function personDrafts(mention: PersonMention, { people }: Analysis): FactDraft[] {
  const person = people.find(({ mentions }) => mentions.includes(mention));
  const name = person?.name ?? mention.name;
  const terms = mention.roles.map(({ title, of }) =>
    draft("terms", `Term of office: ${name}, ${title}`, { person: name, office: title, of }),
  );
  return [...terms, draft("people", `Person: ${name}`, { names: name })];
}

/** An event is dated by the only date of its sentence. */
function eventDraft(name: string, at: Span, analysis: Analysis, place: string | null = null): FactDraft {
  const sentence = analysis.sentences.find((each) => overlaps(each, at));
  const dates = analysis.dates.filter(({ mention }) => sentence !== undefined && overlaps(sentence, mention));
  const values = new Set(dates.map(({ timex }) => timex.value));
  const [value] = values.size === 1 ? values : [];
  const start = value && /^\d{4}(-\d\d(-\d\d)?)?$/.test(value) ? value : null;
  return draft("events", `Event: ${name}`, { names: name, start, place });
}

function draft(kind: FactDraft["kind"], title: string, known: Known): FactDraft {
  const schema = schemaAt([kind, 0], () => false);
  const fields = ASKED[kind].map((key) => ({
    key,
    value: known[key] ?? null,
    required: !OPTIONAL.has(key),
    prompt: propertyOf(schema, key)?.description ?? key,
  }));
  return { kind, title, fields };
}
