import type { Mention } from "../mention.ts";
import type { Language, Reading } from "../reading.ts";
import { englishArticle } from "./article-language.ts";
import { findAttributions } from "./attributions/find-attributions.ts";
import { findDates } from "./dates/find-dates.ts";
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
import { findQuotations } from "./quotations/find-quotations.ts";
import { loadTagger, type Tagger } from "./tagger.ts";
import { tenseOf } from "./tense.ts";

/** Loads English. Rejects only if the language model cannot be loaded. */
export async function loadEnglish(): Promise<Language> {
  return englishWith(await loadTagger());
}

function englishWith(tag: Tagger): Language {
  return {
    article: englishArticle,
    read: (paragraph) => read(tag, paragraph),
    isPersonPronoun: (words) => /^(?:s?he)$/iu.test(words),
    isOrdinaryWord,
  };
}

function read(tag: Tagger, text: string): Reading {
  const paragraph = tag(text);
  const quoted = findQuotations(paragraph);
  const dates = findDates(paragraph);
  const figures = findFigures(paragraph, dates);
  const names = findNames(paragraph);
  const positions = findPositions(paragraph, names);
  const { attributions, quotations } = findAttributions(paragraph, quoted, names);
  const mentions: Mention[] = [
    ...dates,
    ...figures,
    ...names,
    ...positions,
    ...findEvents(paragraph, figures),
    ...findCompliance(paragraph),
    ...findAssertions(paragraph, figures),
    ...findDocuments(paragraph),
    ...findRelations(paragraph),
    ...quotations,
    ...attributions,
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const sentences = paragraph.sentences.map((sentence) => ({
    ...sentence,
    tense: tenseOf(paragraph, sentence),
    checkWorthiness: checkWorthinessOf(paragraph, sentence, mentions),
  }));
  return { sentences, mentions, opinions: findOpinions(paragraph, quotations) };
}
