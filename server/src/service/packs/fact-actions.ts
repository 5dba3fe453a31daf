import { type CodeAction, CodeActionKind, type Command, type Diagnostic } from "vscode-languageserver-types";
import type { Analysis } from "../../claims/analysis.ts";
import { describeFact } from "../../facts/describe-fact.ts";
import type { RaisedFinding } from "../../rules/raised-findings.ts";
import type { Span } from "../../text/span.ts";
import { clip } from "../clip.ts";
import type { HeldArticle } from "../held-article.ts";
import type { Library } from "../library.ts";
import { rangeOf } from "../positions.ts";
import { factDrafts } from "./fact-drafts.ts";

/** Takes what the text says elsewhere: into a fact pack. */
export const EXTRACT = `${CodeActionKind.RefactorExtract}.secondSource`;

/** Going to the facts that a finding rests on, by the client's own command. */
export function openFactActions(
  { facts }: Library,
  { evidence }: RaisedFinding,
  diagnostics: Diagnostic[],
): CodeAction[] {
  const ids = new Set(evidence.flatMap((item) => ("fact" in item ? [item.fact] : [])));
  return [...ids].flatMap((id): CodeAction[] => {
    const known = facts.factWithId(id);
    const uri = known?.pack.uri;
    if (!known || !uri) return [];
    const title = `Open the fact: ${clip(describeFact(known.fact).title, 60)}`;
    const line = (known.pack.lines[known.fact.id] ?? 1) - 1;
    const command: Command = { title, command: "secondSource.openFact", arguments: [{ uri, line }] };
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics, command }];
  });
}

/** Making a fact of what an article says, by the client's own command, which asks for what the article does not tell. */
export function addFactActions(
  { uri, document }: HeldArticle,
  analysis: Analysis,
  selection: Span,
): CodeAction[] {
  if (factDrafts(analysis, selection).length === 0) return [];
  const title = "Add to fact pack…";
  const range = rangeOf(document, selection);
  const command: Command = { title, command: "secondSource.addFact", arguments: [{ uri, range }] };
  return [{ title, kind: EXTRACT, command }];
}
