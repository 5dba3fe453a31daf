import { TextDocument } from "vscode-languageserver-textdocument";
import { buildCorpus } from "../corpus/build-corpus.ts";
import { checklistOf, noChecklist } from "../notes/checklist.ts";
import { checkArticle } from "../rules/check-article.ts";
import { rules } from "../rules/rules.ts";
import { openFindings, outcomesOf } from "../service/answered.ts";
import type { HeldArticle } from "../service/held-article.ts";
import type { Library } from "../service/library.ts";
import { NotePlacer } from "../service/placed-notes.ts";
import { rangeOf } from "../service/positions.ts";
import type { Settings } from "../service/settings.ts";
import { articleEntries } from "../timeline/article-entries.ts";
import type { AnalysedInput } from "./analyse-input.ts";
import { checklistBeside } from "./checklist-beside.ts";
import { DismissedBeside } from "./dismissed-beside.ts";
import { notesBeside } from "./notes-beside.ts";

/** What was read as editor features see it: with the notes and dismissals beside the articles, which answer findings. */
export function inputLibrary(
  { files, facts }: AnalysedInput,
  settings: Pick<Settings, "severities" | "verdictLabels" | "checklist">,
): Library {
  const { severities, verdictLabels } = settings;
  const corpus = buildCorpus(
    files.map(({ analysis }) => analysis),
    facts,
  );
  const paths = new Map(files.map(({ path, analysis }) => [analysis.uri, path]));
  const held = new Map(
    files.map(({ analysis }): [string, HeldArticle] => {
      const { uri, article } = analysis;
      const document = TextDocument.create(uri, "article", 0, article.text);
      return [uri, { uri, document, analysis, problem: null }];
    }),
  );
  const placer = new NotePlacer();
  const kept = new Map(files.map(({ analysis: { uri } }) => [uri, notesBeside(uri)]));
  const lists = new Map(files.map(({ analysis: { uri } }) => [uri, checklistBeside(uri)]));
  const notes: Library["notes"] = (uri) => {
    const [article, file] = [held.get(uri), kept.get(uri)];
    return article === undefined || file === undefined
      ? []
      : placer.place(uri, "", file, { isOpen: false, text: () => article.document.getText() });
  };
  const dismissed = new DismissedBeside();
  const outcomes: Library["outcomes"] = (uri) => {
    const analysis = held.get(uri)?.analysis;
    if (!analysis) return [];
    return outcomesOf(checkArticle(rules, { analysis, corpus, facts }, severities), {
      uri,
      facts,
      notes: notes(uri),
      dismissals: dismissed.of(uri),
      text: () => analysis.article.text,
    });
  };
  return {
    facts,
    outcomes,
    article: (uri) => held.get(uri),
    uris: () => [...held.keys()].sort(),
    text: (uri) => held.get(uri)?.document.getText(),
    digest: (uri) => corpus.digest(uri),
    problem: () => null,
    range: (uri, span) => {
      const document = held.get(uri)?.document;
      return document === undefined ? null : rangeOf(document, span);
    },
    timeline: (uri) => {
      const analysis = held.get(uri)?.analysis;
      return analysis ? articleEntries(analysis, facts) : [];
    },
    corpus: () => corpus,
    findings: (uri) => openFindings(outcomes(uri)),
    notes,
    checklist: (uri) => checklistOf(settings.checklist, lists.get(uri) ?? noChecklist),
    verdictLabels,
    path: (uri) => paths.get(uri) ?? uri,
  };
}
