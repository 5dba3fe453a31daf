import type {
  CodeAction,
  CodeActionContext,
  CodeLens,
  CompletionList,
  DocumentSymbol,
  Hover,
  Position,
  Range,
  WorkspaceEdit,
} from "vscode-languageserver-types";
import type { Respelling } from "../rules/finding.ts";
import { codeActions } from "./code-actions.ts";
import { codeLenses } from "./code-lenses.ts";
import type { Desk } from "./desk.ts";
import { documentSymbols } from "./document-symbols.ts";
import { hoverAt } from "./hover/hover.ts";
import type { Navigation } from "./navigation/navigation.ts";
import type { NoteCommands } from "./note-actions.ts";
import type { OpenNotesFiles } from "./open-notes-files.ts";
import type { Pace } from "./pace.ts";
import { packCompletions } from "./packs/pack-completions.ts";
import type { PackDesk } from "./packs/pack-desk.ts";
import { packHover } from "./packs/pack-hover.ts";
import type { Prose } from "./prose.ts";
import { type EditAbilities, PLAIN } from "./respelling/edits.ts";
import { respellFolder } from "./respelling/respell-folder.ts";

/** What the editor asks at a place of an article, a fact pack or a file of notes. */
export interface EditorFeatures {
  hover(uri: string, position: Position, prose: Prose): Hover | null;
  codeActions(
    uri: string,
    range: Range,
    context: CodeActionContext,
    commands: NoteCommands,
    abilities?: EditAbilities,
  ): CodeAction[];
  /** The change that spells a name otherwise in the whole folder; `null` where there is nothing to change. */
  respell(
    origin: string,
    respelling: Respelling,
    abilities: EditAbilities,
    pace: Pace,
  ): Promise<WorkspaceEdit | null>;
  /** What may be written at a place of an article or of a fact pack. */
  completions(uri: string, position: Position): CompletionList;
  documentSymbols(uri: string): DocumentSymbol[];
  codeLenses(uri: string, clickable: boolean): CodeLens[];
}

/** What the features look at. */
export interface EditorFeatureParts {
  readonly desk: Desk;
  readonly navigation: Navigation;
  readonly packs: PackDesk;
  readonly notesFiles: OpenNotesFiles;
}

/** Prepares the features. */
export function editorFeatures({ desk, navigation, packs, notesFiles }: EditorFeatureParts): EditorFeatures {
  return {
    hover(uri, position, prose) {
      const pack = packs.document(uri);
      if (pack !== undefined) return packHover(pack, pack.offsetAt(position), prose);
      const article = desk.article(uri);
      return article === undefined ? null : hoverAt(desk, article, position, prose);
    },
    respell: (origin, respelling, abilities, pace) =>
      respellFolder(desk, origin, respelling, abilities, pace),
    codeActions(uri, range, context, noteCommands, abilities = PLAIN) {
      if (notesFiles.isNotesFile(uri)) return notesFiles.actions(uri, context);
      const article = desk.article(uri);
      return article === undefined
        ? []
        : codeActions(desk, article, { range, context, noteCommands, abilities });
    },
    completions(uri, position) {
      const pack = packs.document(uri);
      return pack === undefined
        ? navigation.completions(uri, position)
        : { isIncomplete: false, items: packCompletions(pack, pack.offsetAt(position)) };
    },
    documentSymbols(uri) {
      const article = desk.article(uri);
      return article === undefined ? [] : documentSymbols(article);
    },
    codeLenses(uri, clickable) {
      const article = desk.article(uri);
      return article === undefined ? [] : codeLenses(desk, article, clickable);
    },
  };
}
