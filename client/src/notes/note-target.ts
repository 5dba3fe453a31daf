import type { Range } from "vscode-languageserver-types";
import type { NoteStatusName } from "../../../server/src/protocol/notes.ts";

/** The words that a note is about, and what it is to say of them. */
export interface NoteTarget {
  readonly uri: string;
  readonly range: Range;
  /** The status asked for; `undefined` leaves it to the command. */
  readonly status?: NoteStatusName;
  /** The rule code of the finding that the note answers. */
  readonly answers: string | null;
}

/** What a command was called with, where it names a target: a quick fix's argument or a row of the Claims view. */
export function noteTarget(argument: unknown): NoteTarget | null {
  const given = argument as Partial<Called> | null | undefined;
  if (given?.document !== undefined && given.claim !== undefined) {
    return { uri: given.document.uri, range: given.claim.range, answers: null };
  }
  if (given?.document !== undefined && given.finding !== undefined) {
    return { uri: given.document.uri, range: given.finding.range, answers: given.finding.code };
  }
  if (typeof given?.uri !== "string" || given.range === undefined) return null;
  const target = { uri: given.uri, range: given.range, answers: given.answers ?? null };
  return given.status === undefined ? target : { ...target, status: given.status };
}

interface Called {
  readonly uri: string;
  readonly range: Range;
  readonly status: NoteStatusName;
  readonly answers: string | null;
  readonly document: { readonly uri: string };
  readonly claim: { readonly range: Range };
  readonly finding: { readonly range: Range; readonly code: string };
}
