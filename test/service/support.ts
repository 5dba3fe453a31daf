import { TextDocument } from "vscode-languageserver-textdocument";
import type { Position, Range } from "vscode-languageserver-types";
import { analyse } from "../../server/src/claims/analyse.ts";
import type { Facts } from "../../server/src/facts/facts.ts";
import { defaultChecklist } from "../../server/src/notes/checklist.ts";
import { verdictLabels } from "../../server/src/notes/verdict-labels.ts";
import type { Finding } from "../../server/src/rules/finding.ts";
import type { Rule } from "../../server/src/rules/rule.ts";
import type { ArticleReader } from "../../server/src/service/article-reader.ts";
import { createService } from "../../server/src/service/create-service.ts";
import { formatOf } from "../../server/src/service/held-article.ts";
import type { Logger } from "../../server/src/service/logger.ts";
import { packed, utf8 } from "../../server/src/service/packed-record.ts";
import { recordOf } from "../../server/src/service/record.ts";
import type { Service } from "../../server/src/service/service.ts";
import type { ServiceOptions } from "../../server/src/service/service-options.ts";
import { english, readParagraphs } from "../support/english.ts";
import { type MemoryWorkspace, memoryWorkspace } from "../support/memory-workspace.ts";
import { noFacts } from "../support/no-facts.ts";

export const pace = { pause: async () => {} };

const silentLogger: Logger = { info: () => {}, warn: () => {}, error: () => {} };

/** A finding on every `word`; one on the same word in another document as well, with that place as evidence. */
export function wordRule(code: string, word: string, more: Partial<Finding> = {}): Rule {
  const places = new Map<string, { start: number; end: number }[]>();
  return {
    code,
    severity: "warning",
    summary: `The word ${word}`,
    check: ({ analysis }) => {
      places.set(analysis.uri, placesOf(word, analysis.article.text));
      return [];
    },
    compare: ({ article, corpus }) =>
      (places.get(article.uri) ?? []).map((place) => ({
        code,
        ...place,
        message: `“${word}” stands here.`,
        evidence: [...places]
          .filter(([uri]) => uri !== article.uri && corpus.digest(uri) !== undefined)
          .flatMap(([uri, others]) =>
            others.map((other) => ({ uri, ...other, text: word, message: "Here, too." })),
          ),
        suggestions: [],
        ...more,
      })),
  };
}

function placesOf(word: string, text: string): { start: number; end: number }[] {
  return [...text.matchAll(new RegExp(word, "g"))].map(({ index }) => ({
    start: index,
    end: index + word.length,
  }));
}

/** A service over files in memory with the way to look at them. */
export interface TestDesk {
  readonly service: Service;
  readonly workspace: MemoryWorkspace;
  uri(path: string): string;
  /** The place of `words` in a file or open document. */
  find(path: string, words: string): Range;
  at(path: string, words: string): Position;
  open(path: string, text: string, languageId?: string): Promise<void>;
}

/** Gives records, in another order than the files were asked for, as threads and the index on disk do. */
export function recordReader(
  workspace: MemoryWorkspace,
  rules: readonly Rule[],
  facts: Facts,
): ArticleReader {
  return {
    async read(files, take) {
      for (const file of files.toReversed()) {
        const content = await workspace.read(file.uri);
        if (content.kind === "skipped") {
          take({ file, found: content.gone === true ? "gone" : content });
          continue;
        }
        const source = { uri: file.uri, text: content.text, format: formatOf(file.uri, "") };
        const analysis = analyse(
          { ...source, dates: { set: file.settled } },
          { language: english, readParagraphs, facts },
        );
        take({ file, found: { kind: "record", record: packed(recordOf(analysis, rules, facts), utf8) } });
      }
    },
  };
}

type DeskOptions = Partial<ServiceOptions> & { rules?: readonly Rule[]; facts?: Facts; asRecords?: boolean };

/** Makes a service and reads its folder; `asRecords`: as if it were read elsewhere. */
export async function deskOver(
  files: Readonly<Record<string, string>>,
  options: DeskOptions = {},
): Promise<TestDesk> {
  const desk = serviceOver(files, options);
  await desk.service.readFolder(pace);
  return desk;
}

/** Makes a service that has read nothing yet. */
export function serviceOver(
  files: Readonly<Record<string, string>>,
  { rules = [], facts = noFacts, asRecords = false, ...more }: DeskOptions = {},
): TestDesk {
  const workspace = memoryWorkspace(files);
  const texts = new Map<string, string>();
  let notes = 0;
  const service = createService({
    workspace,
    language: english,
    readParagraphs,
    facts,
    packReports: () => [],
    isPack: () => false,
    concernsPacks: () => false,
    rules,
    severities: {},
    logger: silentLogger,
    accepts: ({ uri }) => uri.startsWith("untitled:") || workspace.selects(uri),
    refuses: (length) => (length > 100_000 ? "Too large." : null),
    newsroom: { verdictLabels, checklist: defaultChecklist },
    rulePage: (code) => `https://example.org/rules/${code}`,
    now: () => `2026-03-01T10:00:0${notes}.000Z`,
    noteSteps: new Map(),
    dismissalSteps: new Map(),
    newId: () => `urn:uuid:${++notes}`,
    ...(asRecords ? { reader: recordReader(workspace, rules, facts) } : {}),
    ...more,
  });
  const uri = (path: string): string => (path.includes(":") ? path : `file:///folder/${path}`);
  const find = (path: string, words: string): Range => {
    const file = workspace.contents.get(uri(path));
    const text = texts.get(uri(path)) ?? (file?.kind === "text" ? file.text : "");
    const document = TextDocument.create(uri(path), "", 0, text);
    const start = text.indexOf(words);
    if (start === -1) throw new Error(`“${words}” is not in ${path}.`);
    return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
  };
  return {
    service,
    workspace,
    uri,
    find,
    at: (path, words) => find(path, words).start,
    async open(path, text, languageId = "plaintext") {
      texts.set(uri(path), text);
      await service.setDocument({ uri: uri(path), languageId, version: 1, text });
    },
  };
}
