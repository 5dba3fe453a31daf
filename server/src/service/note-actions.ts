import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from "vscode-languageserver-types";
import type { NoteStatusName } from "../protocol/notes.ts";

/** Who runs a note's command: a client that asks for a comment first, or the server, which does not. */
export type NoteCommands = "client" | "server";

/** The one argument of a note's command. */
export interface NoteArgument {
  readonly uri: string;
  readonly range: Range;
  readonly status: NoteStatusName;
  readonly answers: string | null;
}

/** The command that each side listens to. */
export const noteCommand: Readonly<Record<NoteCommands, string>> = {
  client: "secondSource.addNote",
  server: "secondSource.server.addNote",
};

/** What a note is offered on. */
export interface NoteSubject {
  readonly uri: string;
  readonly range: Range;
  readonly answers: string | null;
  /** What follows the title, to tell the findings of one place apart. */
  readonly about: string;
  readonly diagnostics: Diagnostic[];
}

const choices: readonly { title: string; asks: boolean; status: NoteStatusName }[] = [
  { title: "Add note", asks: true, status: "open" },
  { title: "Needs source", asks: false, status: "needs-source" },
  { title: "Disputed", asks: false, status: "disputed" },
  { title: "Mark as checked", asks: true, status: "checked" },
  { title: "Dismiss", asks: true, status: "dismissed" },
];

/** The command that makes a finding a note, on each side; its argument is that of `secondSource/acceptFinding`. */
export const acceptCommand: Readonly<Record<NoteCommands, string>> = {
  client: "secondSource.acceptFinding",
  server: "secondSource.server.acceptFinding",
};

/**
 * The command of the server that dismisses a finding for its article or the folder; its argument is that of
 * `secondSource/dismiss`. A client with commands of its own asks how far it goes.
 */
export const dismissCommand = "secondSource.server.dismiss";

/** Dismisses a finding further than its place, for clients that do not ask. */
export function dismissActions({ uri, range, answers, about, diagnostics }: NoteSubject): CodeAction[] {
  return (["article", "folder"] as const).map((scope) => {
    const title = `Dismiss in the whole ${scope}${about}`;
    const argument = { uri, range, code: answers, scope, reason: "" };
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      command: { title, command: dismissCommand, arguments: [argument] },
    };
  });
}

/** Makes the finding itself a note, with its evidence. */
export function acceptAction(
  commands: NoteCommands,
  { uri, range, answers, about, diagnostics }: NoteSubject,
): CodeAction {
  const title = `Accept as note${about}`;
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    command: { title, command: acceptCommand[commands], arguments: [{ uri, range, code: answers }] },
  };
}

/** The notes that can be made on a finding or on selected words. */
export function noteActions(
  commands: NoteCommands,
  { uri, range, answers, about, diagnostics }: NoteSubject,
): CodeAction[] {
  return choices.map(({ title, asks, status }) => {
    const full = `${title}${about}${asks && commands === "client" ? "…" : ""}`;
    const argument: NoteArgument = { uri, range, status, answers };
    return {
      title: full,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      command: { title: full, command: noteCommand[commands], arguments: [argument] },
    };
  });
}
