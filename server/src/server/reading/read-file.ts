import { analyse } from "../../claims/analyse.ts";
import { cachedReader } from "../../reading/paragraph-cache.ts";
import type { Language } from "../../reading/reading.ts";
import { guarded } from "../../rules/guarded.ts";
import { rules } from "../../rules/rules.ts";
import type { FileToRead, ReadFile } from "../../service/article-reader.ts";
import { FAILED, formatOf, stampedDate } from "../../service/held-article.ts";
import { recordOf } from "../../service/record.ts";
import { packed } from "../../service/records.ts";
import { deflated } from "../deflated.ts";
import { tooLarge } from "../node-workspace.ts";
import type { FolderSetup, OpenFolder } from "../open-folder.ts";
import { stampOf } from "../store/file-stamp.ts";

/** Copies of one text are common in a folder; nothing else is met twice. In UTF-16 units. */
const REMEMBERED = 200_000;

/** Makes a function that reads a file of a folder into its record. It never rejects. */
export function fileReader(
  { workspace, facts }: OpenFolder,
  { settings }: FolderSetup,
  language: Language,
  failed: (message: string) => void,
): (file: FileToRead) => Promise<ReadFile> {
  const readParagraphs = cachedReader(language, REMEMBERED);
  const guardedRules = rules.map((rule) => guarded(rule, failed));
  const found = async ({ uri, settled }: FileToRead): Promise<ReadFile["found"]> => {
    const content = await workspace.read(uri);
    if (content.kind === "skipped") return content.gone === true ? "gone" : content;
    const { text, modified } = content;
    if (text.length > settings.maxFileSize)
      return { kind: "skipped", reason: tooLarge(text.length, settings.maxFileSize) };
    const dates = { given: stampedDate(modified), set: settled };
    const source = { uri, text, format: formatOf(uri, ""), dates };
    const analysis = analyse(source, { language, readParagraphs, facts });
    const record = packed(recordOf(analysis, guardedRules, facts), deflated);
    return { kind: "record", record, ...(modified === undefined ? {} : { modified }) };
  };
  return async (file) => {
    try {
      const stamp = await stampOf(file.uri);
      return { file, found: await found(file), ...(stamp && { stamp }) };
    } catch (error) {
      failed(`Reading ${file.uri} failed: ${error instanceof Error ? error.stack : String(error)}`);
      return { file, found: { kind: "skipped", reason: FAILED } };
    }
  };
}
