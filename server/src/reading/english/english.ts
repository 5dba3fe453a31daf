import { coverOf } from "../../text/lookup.ts";
import type {
  AttributionMention,
  DateMention,
  FigureMention,
  Mention,
  QuotationMention,
  RelationMention,
} from "../mention.ts";
import type { NameMention } from "../name-mention.ts";
import { type Language, NOTHING, type Reading, type Sentence } from "../reading.ts";
import { englishArticle } from "./article-language.ts";
import { findAttributions } from "./attributions/find-attributions.ts";
import { findContrasts } from "./contrasts/find-contrasts.ts";
import { findDates } from "./dates/find-dates.ts";
import { findAbsences } from "./events/find-absences.ts";
import { findCompliance } from "./events/find-compliance.ts";
import { findEvents } from "./events/find-events.ts";
import { checkWorthinessOf } from "./figures/check-worthiness.ts";
import { findAssertions } from "./figures/find-assertions.ts";
import { findDocuments } from "./figures/find-documents.ts";
import { findFigures } from "./figures/find-figures.ts";
import { findRelations } from "./figures/find-relations.ts";
import { findNames } from "./names/find-names.ts";
import { findPositions } from "./names/find-positions.ts";
import { isOrdinaryWord } from "./names/lexicon/lexicon.ts";
import { findOpinions } from "./opinions.ts";
import { findOutcomes } from "./outcomes/find-outcomes.ts";
import type { TaggedParagraph } from "./paragraph.ts";
import { findPropositions } from "./propositions/find-propositions.ts";
import { findQuotations } from "./quotations/find-quotations.ts";
import { sentenceTokens } from "./sentence-tokens.ts";
import { loadTagger, type Tagger } from "./tagger.ts";
import { tenseOf } from "./tense.ts";

/** Loads English. Rejects only if the language model cannot be loaded. */
export async function loadEnglish(): Promise<Language> {
  return englishWith(await loadTagger());
}

function englishWith(tag: Tagger): Language {
  const readAll = (paragraphs: readonly string[]): Reading[] => {
    const drafts = paragraphs.map((paragraph) => draftOf(tag(paragraph)));
    for (const step of STEPS) for (const draft of drafts) step(draft);
    return drafts.map(readingOf);
  };
  return {
    article: englishArticle,
    read: (paragraph) => readAll([paragraph])[0] ?? NOTHING,
    readAll,
    pronounGender: (words) => (/^she$/iu.test(words) ? "female" : /^he$/iu.test(words) ? "male" : null),
    isOrdinaryWord,
  };
}

/** A paragraph with what has been found in it so far. */
interface Draft {
  readonly paragraph: TaggedParagraph;
  quotations: readonly QuotationMention[];
  attributions: readonly AttributionMention[];
  dates: readonly DateMention[];
  figures: readonly FigureMention[];
  relations: readonly RelationMention[];
  names: readonly NameMention[];
  readonly mentions: Mention[];
  sentences: readonly Sentence[];
}

function draftOf(paragraph: TaggedParagraph): Draft {
  return {
    paragraph,
    quotations: [],
    attributions: [],
    dates: [],
    figures: [],
    relations: [],
    names: [],
    mentions: [],
    sentences: [],
  };
}

/** Where the mentions of a paragraph come from; some are found before, as others rest on them. */
const MENTIONS: readonly ((draft: Draft) => readonly Mention[])[] = [
  ({ dates }) => dates,
  ({ figures }) => figures,
  ({ names }) => names,
  ({ paragraph, names }) => findPositions(paragraph, names),
  ({ paragraph, figures }) => findEvents(paragraph, figures),
  ({ paragraph }) => findCompliance(paragraph),
  ({ paragraph, names }) => findAbsences(paragraph, names),
  ({ paragraph, quotations }) => findOutcomes(paragraph, quotations),
  ({ paragraph }) => findPropositions(paragraph),
  ({ paragraph }) => findContrasts(paragraph),
  ({ paragraph, figures }) => findAssertions(paragraph, figures),
  ({ paragraph }) => findDocuments(paragraph),
  ({ relations }) => relations,
  ({ quotations }) => quotations,
  ({ attributions }) => attributions,
];

/**
 * What is done with a paragraph, in order. Each step is taken with all paragraphs before the next: while a processor is
 * at one step, its code and its words stay at hand, which saves a quarter of the time.
 */
const STEPS: readonly ((draft: Draft) => void)[] = [
  (draft) => {
    draft.quotations = findQuotations(draft.paragraph);
  },
  (draft) => {
    draft.dates = findDates(draft.paragraph);
  },
  (draft) => {
    draft.figures = findFigures(draft.paragraph, draft.dates);
    draft.relations = findRelations(draft.paragraph, draft.dates);
  },
  (draft) => {
    draft.names = findNames(draft.paragraph);
    draft.dates = withoutNames(draft.dates, draft.names);
  },
  (draft) => {
    const found = findAttributions(draft.paragraph, draft.quotations, draft.names);
    draft.attributions = found.attributions;
    draft.quotations = found.quotations;
  },
  ...MENTIONS.map((find) => (draft: Draft) => {
    for (const mention of find(draft)) draft.mentions.push(mention);
  }),
  ({ mentions }) => {
    mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  },
  (draft) => {
    draft.sentences = sentencesOf(draft);
  },
];

/** The dates that are no part of somebody's name, as “Sunday” is of “the trader Sunday Ade”. */
function withoutNames(dates: readonly DateMention[], names: readonly NameMention[]): readonly DateMention[] {
  const isInPerson = coverOf(names.filter(({ kind }) => kind === "person"));
  return dates.some(isInPerson) ? dates.filter((date) => !isInPerson(date)) : dates;
}

function sentencesOf({ paragraph, figures }: Draft): Sentence[] {
  return sentenceTokens(paragraph).map((one) => ({
    start: one.sentence.start,
    end: one.sentence.end,
    tense: tenseOf(paragraph, one.sentence),
    checkWorthiness: checkWorthinessOf(paragraph.text, one, figures),
  }));
}

function readingOf({ paragraph, quotations, mentions, sentences }: Draft): Reading {
  return { sentences, mentions, opinions: findOpinions(paragraph, quotations) };
}
