import * as vscode from "vscode";
import type { DocumentItem } from "../../../server/src/protocol/documents.ts";
import type { ReportOrder } from "../../../server/src/protocol/reports.ts";
import { count } from "../../../server/src/text/count.ts";

/** A report that somebody wants. */
export type WantedReport = Pick<ReportOrder, "uris" | "format" | "publisher" | "url">;

/** What a report can be exported as: its name, what it is for, and the ending of its file. */
export const FORMATS = {
  html: {
    label: "HTML",
    detail: "A page to read, print or publish, with the article and its notes",
    ending: "html",
  },
  markdown: { label: "Markdown", detail: "Text with headings and lists", ending: "md" },
  csv: { label: "CSV", detail: "A row for each note and finding, for a spreadsheet", ending: "csv" },
  "claim-review": {
    label: "ClaimReview",
    detail: "The verdicts as JSON-LD, for search engines (schema.org)",
    ending: "jsonld",
  },
  sarif: {
    label: "SARIF",
    detail: "All findings, with what was dismissed and why, for other programs",
    ending: "sarif",
  },
} as const;

export type ExportFormat = keyof typeof FORMATS;

/** Asks what is to be exported; `undefined` if the person gives up. `article` is the one that is active. */
export async function askReport(
  documents: readonly DocumentItem[],
  article: string | null,
  memory: vscode.Memento,
): Promise<(WantedReport & { readonly format: ExportFormat }) | undefined> {
  const format = await askFormat();
  if (format === undefined) return undefined;
  const uris = await askScope(documents, article);
  if (uris === undefined) return undefined;
  if (format !== "claim-review") return { format, uris, publisher: null, url: null };
  const publisher = await askKept(memory, "secondSource.publisher", {
    title: "Who publishes the reviews?",
    prompt: "The name of the newsroom, as readers know it.",
    check: (name) => (name.trim() === "" ? "ClaimReview must name who reviewed." : undefined),
  });
  if (publisher === undefined) return undefined;
  const url = await askKept(memory, "secondSource.reviewsPage", {
    title: "On which page are they published?",
    prompt: "Its address. Search engines want it; empty if it is not known yet.",
    check: (address) =>
      address === "" || /^https?:\/\/\S+$/.test(address)
        ? undefined
        : "An address begins with https:// or http://.",
  });
  return url === undefined ? undefined : { format, uris, publisher, url: url === "" ? null : url };
}

async function askFormat(): Promise<ExportFormat | undefined> {
  const items = Object.entries(FORMATS).map(([format, { label, detail }]) => ({
    label,
    detail,
    format: format as ExportFormat,
  }));
  const options = { title: "Export Fact-Check Report", placeHolder: "As what?" };
  return (await vscode.window.showQuickPick(items, options))?.format;
}

async function askScope(
  documents: readonly DocumentItem[],
  article: string | null,
): Promise<ReportOrder["uris"] | undefined> {
  const own = documents.find(({ uri }) => uri === article);
  if (own !== undefined && documents.length === 1) return [own.uri];
  const items: (vscode.QuickPickItem & { readonly uris: ReportOrder["uris"] })[] = [
    ...(own === undefined ? [] : [{ label: "This article", detail: own.path, uris: [own.uri] }]),
    {
      label: "Articles with notes",
      detail: "Those of the folder that somebody has worked on",
      uris: "noted",
    },
    { label: "The whole folder", detail: count(documents.length, "article"), uris: "all" },
  ];
  return (await vscode.window.showQuickPick(items, { placeHolder: "Which articles?" }))?.uris;
}

/** Asks for words that are seldom others than the last time, which stand there to be confirmed. */
async function askKept(
  memory: vscode.Memento,
  key: string,
  { title, prompt, check }: { title: string; prompt: string; check: (value: string) => string | undefined },
): Promise<string | undefined> {
  const value = await vscode.window.showInputBox({
    title,
    prompt,
    value: memory.get(key, ""),
    validateInput: check,
    ignoreFocusOut: true,
  });
  if (value !== undefined) await memory.update(key, value);
  return value?.trim();
}
