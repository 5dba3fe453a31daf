import { analyseAll, type Source } from "../../claims/analyse.ts";
import { cachedReader } from "../../reading/paragraph-cache.ts";
import type { Language } from "../../reading/reading.ts";
import { guarded } from "../../rules/guarded.ts";
import { rules } from "../../rules/rules.ts";
import type { FileToRead, ReadFile } from "../../service/article-reader.ts";
import type { FileRecord } from "../../service/file-record.ts";
import { FAILED, formatOf, stampedDate } from "../../service/held-article.ts";
import { packed } from "../../service/packed-record.ts";
import { recordOf } from "../../service/record.ts";
import type { FileContent } from "../../workspace.ts";
import { deflated } from "../deflated.ts";
import { tooLarge } from "../node-workspace.ts";
import type { FolderSetup, OpenFolder } from "../open-folder.ts";
import { stampOf } from "../store/file-stamp.ts";

/** How much text is remembered, in UTF-16 units: folders have copies of one text, but little else twice. */
const REMEMBERED = 200_000;

/** Reads files of a folder into their records, in the same order. Never rejects. */
export type FileReader = (files: readonly FileToRead[]) => Promise<ReadFile[]>;

/** A file with its text, or with why there is none. */
interface OpenedFile extends Omit<ReadFile, "found"> {
  readonly content: FileContent;
}

type Text = FileContent & { readonly kind: "text" };

/** Makes a reader of a folder's files; `failed` hears what went wrong. */
export function fileReader(
  { workspace, facts }: OpenFolder,
  { settings }: FolderSetup,
  language: Language,
  failed: (message: string) => void,
): FileReader {
  const tools = { language, readParagraphs: cachedReader(language, REMEMBERED), facts };
  const guardedRules = rules.map((rule) => guarded(rule, failed));
  const fail = (uri: string, error: unknown): FileContent & { kind: "skipped" } => {
    failed(`Reading ${uri} failed: ${error instanceof Error ? error.stack : String(error)}`);
    return { kind: "skipped", reason: FAILED };
  };
  const open = async (file: FileToRead): Promise<OpenedFile> => {
    try {
      const stamp = await stampOf(file.uri);
      const content = await workspace.read(file.uri);
      const length = content.kind === "text" ? content.text.length : 0;
      const reason = length > settings.maxFileSize ? tooLarge(length, settings.maxFileSize) : null;
      return {
        file,
        content: reason === null ? content : { kind: "skipped", reason },
        ...(stamp && { stamp }),
      };
    } catch (error) {
      return { file, content: fail(file.uri, error) };
    }
  };
  /** Texts are read together; where that fails each is read by itself, so that no other is lost. */
  const recordsOf = (texts: readonly (readonly [FileToRead, Text])[]): FileRecord[] => {
    const sources = texts.map(([{ uri, settled }, { text, modified }]): Source => {
      const dates = { given: stampedDate(modified), set: settled };
      return { uri, text, format: formatOf(uri, ""), dates };
    });
    try {
      return Array.from(analyseAll(sources, tools), (analysis, nth): FileRecord => {
        const record = packed(recordOf(analysis, guardedRules, facts), deflated);
        const modified = texts[nth]?.[1].modified;
        return { kind: "record", record, ...(modified === undefined ? {} : { modified }) };
      });
    } catch (error) {
      const [first] = texts;
      if (texts.length > 1) return texts.flatMap((one) => recordsOf([one]));
      return first === undefined ? [] : [fail(first[0].uri, error)];
    }
  };
  return async (files) => {
    const opened: OpenedFile[] = [];
    for (const file of files) opened.push(await open(file));
    const texts = opened.flatMap(({ file, content }): [FileToRead, Text][] =>
      content.kind === "text" ? [[file, content]] : [],
    );
    const records = recordsOf(texts).values();
    return opened.map(({ content, ...file }) => ({ ...file, found: foundIn(content, records) }));
  };
}

/** What came of each file; the files with a text take the given records in order. */
function foundIn(content: FileContent, records: Iterator<FileRecord>): ReadFile["found"] {
  if (content.kind === "skipped") return content.gone === true ? "gone" : content;
  return records.next().value ?? content;
}
