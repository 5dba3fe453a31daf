import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  CodeActionTriggerKind,
  type Diagnostic,
  type Range,
} from "vscode-languageserver-types";
import type { RaisedFinding } from "../rules/raised-findings.ts";
import { clip } from "./clip.ts";
import { SOURCE } from "./diagnostics.ts";
import type { HeldArticle } from "./held-article.ts";
import type { Library } from "./library.ts";
import { acceptAction, dismissActions, type NoteCommands, noteActions } from "./note-actions.ts";
import { addFactActions, EXTRACT, openFactActions } from "./packs/fact-actions.ts";
import { rangeOf, spanOf, touches } from "./positions.ts";
import type { EditAbilities } from "./respelling/edits.ts";
import { respellActions } from "./respelling/respell-actions.ts";

/** Applies every replacement that needs no look: what restores what was written, and house style outside quotations. */
const FIX_ALL = `${CodeActionKind.SourceFixAll}.secondSource`;
/** The kinds that are offered; a request for others is answered at once. */
export const codeActionKinds: readonly string[] = [CodeActionKind.QuickFix, EXTRACT, FIX_ALL];

export interface CodeActionsRequest {
  readonly range: Range;
  readonly context: CodeActionContext;
  readonly noteCommands: NoteCommands;
  readonly abilities: EditAbilities;
}

/** Replacements and notes for the findings at a place or for selected words, and the safe fix for all. */
export function codeActions(
  library: Library,
  article: HeldArticle,
  request: CodeActionsRequest,
): CodeAction[] {
  const { only } = request.context;
  const asked = (kind: string): boolean =>
    only === undefined || only.some((each) => each === "" || kind === each || kind.startsWith(`${each}.`));
  return [
    ...(asked(CodeActionKind.QuickFix) ? quickFixes(library, article, request) : []),
    ...(asked(EXTRACT) ? newFact(request, article) : []),
    ...(asked(FIX_ALL) ? fixAll(library, article) : []),
  ];
}

function quickFixes(
  library: Library,
  article: HeldArticle,
  { range, context, noteCommands, abilities }: CodeActionsRequest,
): CodeAction[] {
  const selection = spanOf(article.document, range);
  const findings = library.findings(article.uri).filter((finding) => touches(selection, finding));
  const replacements = findings.flatMap((finding) => replacementsOf(article, finding, context.diagnostics));
  const [sole] = replacements.length === 1 ? replacements : [];
  if (sole !== undefined) sole.isPreferred = true;
  const notes = findings.flatMap((finding) => {
    const subject = {
      uri: article.uri,
      range: rangeOf(article.document, finding),
      answers: finding.code,
      about: findings.length > 1 ? `: ${clip(textOf(article, finding), 40)} (${finding.code})` : "",
      diagnostics: diagnosticsFor(article, finding, context.diagnostics),
    };
    return [
      ...noteActions(noteCommands, subject),
      acceptAction(noteCommands, subject),
      ...(noteCommands === "server" ? dismissActions(subject) : []),
    ];
  });
  const isAsked = context.triggerKind !== CodeActionTriggerKind.Automatic;
  const onSelection =
    findings.length === 0 && isAsked && selection.end > selection.start
      ? noteActions(noteCommands, { uri: article.uri, range, answers: null, about: "", diagnostics: [] })
      : [];
  const facts = findings.flatMap((finding) =>
    noteCommands === "client"
      ? openFactActions(library, finding, diagnosticsFor(article, finding, context.diagnostics))
      : [],
  );
  const everywhere = findings.flatMap((finding) => {
    const settled = diagnosticsFor(article, finding, context.diagnostics);
    return respellActions(library, article, finding, settled, abilities);
  });
  return [...replacements, ...everywhere, ...facts, ...notes, ...onSelection];
}

function replacementsOf(
  article: HeldArticle,
  finding: RaisedFinding,
  diagnostics: readonly Diagnostic[],
): CodeAction[] {
  return finding.suggestions.map((suggestion) => ({
    title:
      suggestion === ""
        ? `Remove “${clip(textOf(article, finding), 40)}”`
        : `Replace with “${clip(suggestion, 40)}”`,
    kind: CodeActionKind.QuickFix,
    diagnostics: diagnosticsFor(article, finding, diagnostics),
    edit: {
      changes: { [article.uri]: [{ range: rangeOf(article.document, finding), newText: suggestion }] },
    },
  }));
}

/** Not offered unasked: hardly a word is nobody's name. */
function newFact({ context, range, noteCommands }: CodeActionsRequest, article: HeldArticle): CodeAction[] {
  const { analysis, document } = article;
  const isAsked = context.triggerKind !== CodeActionTriggerKind.Automatic;
  if (noteCommands !== "client" || !isAsked || analysis === null) return [];
  return addFactActions(article, analysis, spanOf(document, range));
}

function fixAll(library: Library, article: HeldArticle): CodeAction[] {
  let end = -1;
  const codes = new Set<string>();
  const edits = library.findings(article.uri).flatMap((finding) => {
    const [newText] = finding.suggestions;
    if (finding.safe !== true || newText === undefined || finding.start < end) return [];
    end = finding.end;
    codes.add(finding.code);
    return [{ range: rangeOf(article.document, finding), newText }];
  });
  if (edits.length === 0) return [];
  const isStyle = codes.delete("name.spelling");
  const titles = [codes.size > 0 && "repair all garbled text", isStyle && "write all names in house style"];
  const title = titles.filter((each) => each !== false).join(" and ");
  return [
    {
      title: title.charAt(0).toUpperCase() + title.slice(1),
      kind: FIX_ALL,
      edit: { changes: { [article.uri]: edits } },
    },
  ];
}

/** The client's own diagnostics of a finding, so that it can tell which one an action settles. */
function diagnosticsFor(
  { document }: HeldArticle,
  finding: RaisedFinding,
  diagnostics: readonly Diagnostic[],
): Diagnostic[] {
  const range = JSON.stringify(rangeOf(document, finding));
  return diagnostics.filter(
    (each) => each.source === SOURCE && each.code === finding.code && JSON.stringify(placeOf(each)) === range,
  );
}

function placeOf({ range: { start, end } }: Diagnostic): Range {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}

function textOf({ document }: HeldArticle, { start, end }: RaisedFinding): string {
  return document.getText().slice(start, end);
}
