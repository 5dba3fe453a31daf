import { TextDocument } from "vscode-languageserver-textdocument";
import { analyse } from "../../server/src/claims/analyse.ts";
import { buildCorpus } from "../../server/src/corpus/build-corpus.ts";
import type { Dismissal } from "../../server/src/dismissals/dismissal.ts";
import {
  checklistOf,
  defaultChecklist,
  type KeptChecklist,
  noChecklist,
} from "../../server/src/notes/checklist.ts";
import { findQuote } from "../../server/src/notes/find-quote.ts";
import type { Note } from "../../server/src/notes/note.ts";
import { quoteOf } from "../../server/src/notes/quote-of.ts";
import { verdictLabels } from "../../server/src/notes/verdict-labels.ts";
import { rules } from "../../server/src/rules/rules.ts";
import { openFindings, outcomesOf } from "../../server/src/service/answered.ts";
import { indexOf } from "../../server/src/service/dismissal-index.ts";
import type { Library } from "../../server/src/service/library.ts";
import type { PlacedNote } from "../../server/src/service/placed-notes.ts";
import { rangeOf } from "../../server/src/service/positions.ts";
import { checkArticle } from "../support/check-article.ts";
import { english, readParagraphs } from "../support/english.ts";
import { noFacts } from "../support/no-facts.ts";

/** A note of a test: on the first place of some words, or on words that the text does not have. */
export interface TestNote extends Partial<Note> {
  readonly words: string;
}

/** One article with its notes, as features see it. */
export async function libraryOver(
  path: string,
  text: string,
  given: readonly TestNote[],
  {
    checklist = noChecklist,
    dismissals = [],
  }: { readonly checklist?: KeptChecklist; readonly dismissals?: readonly Dismissal[] } = {},
): Promise<{ readonly library: Library; readonly uri: string }> {
  const uri = `file:///folder/${path}`;
  const analysis = analyse(
    { uri, text, format: "plain" },
    { language: english, readParagraphs, facts: noFacts },
  );
  const article = { uri, document: TextDocument.create(uri, "", 0, text), analysis, problem: null };
  const notes = given.map((note, index) => placed(text, note, index));
  const corpus = buildCorpus([analysis], noFacts);
  const outcomes = outcomesOf(checkArticle(rules, { analysis, corpus, facts: noFacts }, {}), {
    uri,
    facts: noFacts,
    notes,
    dismissals: indexOf("file:///folder", dismissals),
    text: () => text,
  });
  const library: Library = {
    facts: noFacts,
    article: (wanted) => (wanted === uri ? article : undefined),
    uris: () => [uri],
    text: () => text,
    digest: (wanted) => corpus.digest(wanted),
    problem: () => null,
    range: (_, span) => rangeOf(article.document, span),
    timeline: () => [],
    corpus: () => corpus,
    findings: () => openFindings(outcomes),
    outcomes: () => outcomes,
    notes: () => notes,
    path: () => path,
    checklist: () => checklistOf(defaultChecklist, checklist),
    verdictLabels,
  };
  return { library, uri };
}

function placed(text: string, { words, ...more }: TestNote, index: number): PlacedNote {
  const start = text.indexOf(words);
  const quoted =
    start === -1
      ? { quote: { exact: words, prefix: "", suffix: "" }, position: { start: 0, end: words.length } }
      : quoteOf(text, { start, end: start + words.length });
  const note: Note = {
    id: `urn:uuid:${index}`,
    ...quoted,
    status: "open",
    verdict: null,
    comment: "",
    reason: null,
    answers: null,
    basis: null,
    assignee: null,
    evidence: [],
    replies: [],
    history: [],
    creator: null,
    created: "2026-03-01T10:00:00.000Z",
    modified: "2026-03-01T10:00:00.000Z",
    ...more,
  };
  return { note, span: findQuote(text, note.quote), near: null, side: null };
}
