import { type Diagnostic, extensions, languages, type TextEditor, Uri, window, workspace } from "vscode";
import type { SecondSource } from "../../../../client/src/extension.ts";
import { eventually } from "./eventually.ts";

/** The running extension, with what it lets tests look at; its folder is read. */
export async function secondSource(): Promise<SecondSource> {
  const extension = extensions.getExtension<SecondSource>("second-source.second-source");
  if (extension === undefined) throw new Error("the extension is not installed");
  const api = await extension.activate();
  await eventually("the folder is read", () => api.server.state === "ready");
  return api;
}

/** The URI of an article of the folder, by the beginning of its name. */
export function articleUri(name: string): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error("no folder is open");
  return Uri.joinPath(folder.uri, ARTICLES.find((file) => file.startsWith(name)) ?? name);
}

/** Opens an article of the folder. */
export async function openArticle(name: string): Promise<TextEditor> {
  await secondSource();
  return window.showTextDocument(articleUri(name));
}

/** The findings that the editor lists for a document. */
export function findingsIn(uri: Uri, code?: string): Diagnostic[] {
  return languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === "second-source")
    .filter((diagnostic) => code === undefined || codeOf(diagnostic) === code);
}

/** The rule that raised a finding. */
export function codeOf({ code }: Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

const ARTICLES = [
  "000_dc9185edd02ec3d1.txt",
  "001_16da025226b13651.txt",
  "002_99d1aa4d0a6639c2.txt",
  "003_39d5f18f6f3da1fe.txt",
  "004_3d5125e9b07bff5b.txt",
];
