import { type CodeAction, CodeActionKind, type Diagnostic } from "vscode-languageserver-types";
import type { Finding } from "../../rules/finding.ts";
import type { HeldArticle } from "../held-article.ts";
import type { Library } from "../library.ts";
import { type EditAbilities, editsIn, workspaceEdit } from "./edits.ts";
import { articlesToRespell } from "./places.ts";

/** The command that spells a name otherwise in the whole folder; its argument is that of `RespellArguments`. */
export const RESPELL_COMMAND = "secondSource.server.respell";

/** What the finding at a place says is to be spelled otherwise. */
export interface RespellArguments {
  readonly uri: string;
  readonly of: "style" | "name" | "person";
  readonly from: string;
  readonly to: string;
}

/** Spelling a name otherwise in the whole document, and in the whole folder. */
export function respellActions(
  library: Library,
  { uri }: HeldArticle,
  { respelling }: Finding,
  diagnostics: Diagnostic[],
  abilities: EditAbilities,
): CodeAction[] {
  if (respelling === undefined) return [];
  const { from, to } = respelling;
  const title = `Write “${to}” for “${from}”`;
  const edits = editsIn(library, uri, { origin: uri, respelling }, abilities);
  const inDocument: CodeAction = {
    title: `${title} in this document (${edits.length} places)`,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit: workspaceEdit(new Map([[uri, edits]]), respelling, abilities, false),
  };
  const argument: RespellArguments = { uri, ...respelling };
  const inFolder: CodeAction = {
    title: `${title} in the folder…`,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    command: { title, command: RESPELL_COMMAND, arguments: [argument] },
  };
  const isInOthers = articlesToRespell(library, uri, respelling).length > 1;
  return [...(edits.length > 1 ? [inDocument] : []), ...(abilities.applies && isInOthers ? [inFolder] : [])];
}
