import { TextDocument } from "vscode-languageserver-textdocument";
import { type CodeAction, type CodeActionContext, CodeActionKind } from "vscode-languageserver-types";
import { keptBoth } from "../notes/keep-both.ts";
import { SOURCE } from "./diagnostics.ts";
import { NOTES_FOLDER } from "./notes-place.ts";

/** The files of notes that are open in the editor, to be repaired by hand. */
export class OpenNotesFiles {
  readonly #open = new Map<string, TextDocument>();

  /** Whether a document is a file of notes, of a workspace folder or beside a lone article. */
  isNotesFile(uri: string): boolean {
    return uri.includes(`/${NOTES_FOLDER}/`) && uri.endsWith(".json");
  }

  open(uri: string, text: string): void {
    this.#open.set(uri, TextDocument.create(uri, "json", 0, text));
  }

  close(uri: string): void {
    this.#open.delete(uri);
  }

  /** The ways to repair a file as it stands in the editor: one that lets both sides of a merge stay. */
  actions(uri: string, { only, diagnostics }: CodeActionContext): CodeAction[] {
    if (only !== undefined && !only.some((kind) => kind === "" || kind === CodeActionKind.QuickFix))
      return [];
    const document = this.#open.get(uri);
    const text = document === undefined ? null : keptBoth(document.getText());
    if (document === undefined || text === null) return [];
    const end = document.positionAt(document.getText().length);
    return [
      {
        title: "Keep both sides",
        kind: CodeActionKind.QuickFix,
        isPreferred: true,
        diagnostics: diagnostics.filter(({ source }) => source === SOURCE),
        edit: { changes: { [uri]: [{ range: { start: { line: 0, character: 0 }, end }, newText: text }] } },
      },
    ];
  }
}
