import { TextDocument } from "vscode-languageserver-textdocument";
import { analyse, analyseAll } from "../claims/analyse.ts";
import { checklistOf, noChecklist } from "../notes/checklist.ts";
import { compareArticle, raised } from "../rules/raised-findings.ts";
import { rules } from "../rules/rules.ts";
import { deflated } from "../server/deflated.ts";
import { openFindings, outcomesOf } from "../service/answered.ts";
import { KnownArticles } from "../service/known-articles.ts";
import type { Library } from "../service/library.ts";
import { packed } from "../service/packed-record.ts";
import { NotePlacer } from "../service/placed-notes.ts";
import { rangeOf } from "../service/positions.ts";
import { recordOf } from "../service/record.ts";
import { inMemory } from "../service/record-shelf.ts";
import type { Settings } from "../service/settings.ts";
import { checklistBeside } from "./checklist-beside.ts";
import { DismissedBeside } from "./dismissed-beside.ts";
import type { GivenInput } from "./given-input.ts";
import { notesBeside } from "./notes-beside.ts";

/**
 * What is given as editor features see it: with the notes and dismissals beside the articles, which answer findings. Of each
 * article its record alone is kept, and it is read again where somebody asks for more.
 */
export function inputLibrary(
  { files, tools }: GivenInput,
  settings: Pick<Settings, "severities" | "verdictLabels" | "checklist">,
): Library {
  const { severities, verdictLabels } = settings;
  const { facts } = tools;
  const known = knownIn(files, tools);
  const { corpus } = known;
  const paths = new Map(files.map(({ path, source }) => [source.uri, path]));
  const sources = new Map(files.map(({ source }) => [source.uri, source]));
  const documents = new Map(
    files.map(({ source: { uri, text } }) => [uri, TextDocument.create(uri, "article", 0, text)]),
  );
  const placer = new NotePlacer();
  const kept = new Map(files.map(({ source: { uri } }) => [uri, notesBeside(uri)]));
  const lists = new Map(files.map(({ source: { uri } }) => [uri, checklistBeside(uri)]));
  const notes: Library["notes"] = (uri) => {
    const [source, file] = [sources.get(uri), kept.get(uri)];
    return source === undefined || file === undefined
      ? []
      : placer.place(uri, "", file, { isOpen: false, text: () => source.text });
  };
  const dismissed = new DismissedBeside();
  const outcomes: Library["outcomes"] = (uri) => {
    const [article, shown] = [corpus.digest(uri), known.shown(uri)];
    if (article === undefined || shown === undefined) return [];
    const found = [...shown.findings, ...compareArticle(rules, { article, corpus, facts })];
    return outcomesOf(raised(rules, found, severities), {
      uri,
      facts,
      notes: notes(uri),
      dismissals: dismissed.of(uri),
      text: () => sources.get(uri)?.text ?? "",
    });
  };
  return {
    facts,
    outcomes,
    article: (uri) => {
      const [source, document] = [sources.get(uri), documents.get(uri)];
      if (source === undefined || document === undefined) return undefined;
      return { uri, document, analysis: analyse(source, tools), problem: null };
    },
    uris: () => [...sources.keys()].sort(),
    text: (uri) => sources.get(uri)?.text,
    digest: (uri) => corpus.digest(uri),
    problem: () => null,
    range: (uri, span) => {
      const document = documents.get(uri);
      return document === undefined ? null : rangeOf(document, span);
    },
    timeline: (uri) => known.record(uri)?.timeline ?? [],
    corpus: () => corpus,
    findings: (uri) => openFindings(outcomes(uri)),
    notes,
    checklist: (uri) => checklistOf(settings.checklist, lists.get(uri) ?? noChecklist),
    verdictLabels,
    path: (uri) => paths.get(uri) ?? uri,
  };
}

/** Reads the articles one after the other and keeps their records, packed. */
function knownIn(files: GivenInput["files"], tools: GivenInput["tools"]): KnownArticles {
  const known = new KnownArticles(deflated, inMemory);
  known.beginFilling(0);
  const sources = files.map(({ source }) => source);
  for (const analysis of analyseAll(sources, tools))
    known.setPacked(analysis.uri, packed(recordOf(analysis, rules, tools.facts), deflated));
  known.endFilling();
  return known;
}
