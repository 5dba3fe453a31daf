import * as vscode from "vscode";

/** A filter of documents that the editor and the language client both understand. */
export type Selector = readonly {
  readonly scheme: string;
  readonly language?: string;
  readonly pattern?: string;
}[];

/** The documents that the server reads: by language, and files by the patterns of articles. */
export function documentSelector(): Selector {
  const settings = vscode.workspace.getConfiguration("secondSource");
  const languages = settings.get<readonly string[]>("languages", []);
  const patterns = settings.get<readonly string[]>("include", []);
  return [
    ...languages.flatMap((language) => [
      { scheme: "file", language },
      { scheme: "untitled", language },
    ]),
    ...patterns.map((pattern) => ({ scheme: "file", pattern: anywhere(pattern) })),
  ];
}

/** The fact packs that the server helps to write: those of the folders and those that the settings name. */
export function packSelector(): Selector {
  const paths = vscode.workspace.getConfiguration("secondSource").get<readonly string[]>("facts.paths", []);
  return [".second-source/facts", ...paths].map((path) => ({
    scheme: "file",
    pattern: anywhere(/\.ya?ml$/i.test(path) ? path : `${path.replace(/\/$/, "")}/**/*.{yaml,yml}`),
  }));
}

/** The files of notes, which the server helps to repair. */
export const notesSelector: Selector = [{ scheme: "file", pattern: "**/.second-source/notes/**/*.json" }];

function anywhere(pattern: string): string {
  return pattern.startsWith("**/") || pattern.startsWith("/") ? pattern : `**/${pattern}`;
}
