import type { Range } from "vscode-languageserver-types";
import type { ClaimItem } from "../../server/src/protocol/claims.ts";
import type { ConflictItem } from "../../server/src/protocol/conflicts.ts";
import type { DocumentItem } from "../../server/src/protocol/documents.ts";
import type { FindingItem } from "../../server/src/protocol/findings.ts";
import type { NoteItem } from "../../server/src/protocol/notes.ts";

/** A range on one line. */
export function at(line: number, start = 0, end = start + 5): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}

export function finding(part: Partial<FindingItem> = {}): FindingItem {
  return { code: "figure.unverifiable", severity: "warning", message: "No source.", range: at(0), ...part };
}

export function claim(part: Partial<ClaimItem> = {}): ClaimItem {
  return {
    id: "figure:40 boats",
    kind: "figure",
    text: "40 boats",
    before: "",
    after: "",
    range: at(0),
    section: null,
    source: null,
    sourceClass: null,
    checkWorthiness: 0.5,
    toCheck: true,
    status: "open",
    verdict: null,
    assignee: null,
    noteId: null,
    by: null,
    evidence: 0,
    noteIds: [],
    findings: [],
    agreement: { agree: 0, disagree: 0, update: 0, copies: 0 },
    ...part,
  };
}

export function documentItem(part: Partial<DocumentItem> = {}): DocumentItem {
  return {
    uri: "file:///harbour.txt",
    path: "harbour.txt",
    title: "Storm closes the harbour",
    date: null,
    claims: 3,
    toCheck: 3,
    checked: 1,
    findings: 1,
    worst: "warning",
    checklist: { done: 0, total: 0, cleared: null },
    problem: null,
    ...part,
  };
}

export function note(part: Partial<NoteItem> = {}): NoteItem {
  return {
    id: "urn:uuid:1",
    uri: "file:///harbour.txt",
    range: at(0),
    quote: "40 boats",
    status: "open",
    comment: "",
    verdict: null,
    reason: null,
    answers: null,
    assignee: null,
    evidence: [],
    replies: [],
    history: [],
    near: null,
    side: null,
    creator: null,
    created: "2024-05-01T10:00:00Z",
    modified: "2024-05-01T10:00:00Z",
    ...part,
  };
}

export function conflict(part: Partial<ConflictItem> = {}): ConflictItem {
  const passage = (uri: string) => ({
    uri,
    path: uri.slice(8),
    range: at(3),
    text: "The bridge opened in May.",
    codes: ["date.conflict"],
    source: "the mayor",
    sourceClass: "named" as const,
    date: "2024-05-02",
    altered: [],
  });
  return {
    id: "bridge",
    code: "date.conflict",
    question: "When did the bridge open?",
    sides: [
      { answer: "May", passages: [passage("file:///a.txt"), passage("file:///b.txt")] },
      { answer: "June", passages: [passage("file:///c.txt")] },
    ],
    wording: null,
    settled: null,
    ...part,
  };
}
