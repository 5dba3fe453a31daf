import type { Tick } from "../notes/checklist.ts";
import type { RaisedFinding } from "../rules/check-article.ts";
import type { PlacedNote } from "../service/placed-notes.ts";
import type { CheckedArticle, FactCheck } from "./fact-check.ts";
import { evidenceWords, isBegun } from "./words.ts";

const COLUMNS = [
  "article",
  "line",
  "kind",
  "words",
  "status",
  "verdict",
  "rule",
  "text",
  "reason",
  "by",
  "assignee",
  "created",
  "modified",
  "evidence",
] as const;

/**
 * A row for each note and each finding that no note answers (RFC 4180), with the mark by which spreadsheets know UTF-8.
 */
export function csv({ articles }: FactCheck): string {
  const rows = articles.flatMap((article) => [
    ...checklistRows(article),
    ...article.notes.map((placed) => noteRow(article, placed)),
    ...article.findings.map((finding) => findingRow(article, finding)),
  ]);
  return `\uFEFF${[COLUMNS, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

function noteRow(article: CheckedArticle, { note, span }: PlacedNote): readonly string[] {
  const line = span === null ? "" : String(article.lineOf(span.start));
  const { quote, status, verdict, evidence, answers, comment, reason, creator, assignee, created, modified } =
    note;
  return [
    article.path,
    line,
    "note",
    quote.exact,
    status,
    verdict ?? "",
    answers ?? "",
    comment,
    reason ?? "",
    creator ?? "",
    assignee ?? "",
    created,
    modified,
    evidence.map(evidenceWords).join("\n"),
  ];
}

function findingRow(article: CheckedArticle, finding: RaisedFinding): readonly string[] {
  const { code, severity, message, start, end } = finding;
  const line = String(article.lineOf(start));
  return [
    article.path,
    line,
    "finding",
    article.text.slice(start, end),
    severity,
    "",
    "",
    code,
    message,
    "",
    "",
    "",
    "",
    "",
  ];
}

function checklistRows(article: CheckedArticle): readonly (readonly string[])[] {
  const { path, checklist, fingerprint } = article;
  if (!isBegun(checklist)) return [];
  const row = (kind: string, words: string, tick: Tick | null, done: string): readonly string[] => {
    const text = tick !== null && tick.text !== fingerprint ? "the text has changed since" : "";
    const status = tick === null ? "open" : done;
    return [
      path,
      "",
      kind,
      words,
      status,
      "",
      "",
      text,
      "",
      tick?.by ?? "",
      "",
      tick?.at ?? "",
      tick?.at ?? "",
      "",
    ];
  };
  return [
    row("clearance", "", checklist.cleared, "cleared"),
    ...checklist.entries.map(({ label, tick }) => row("check-list", label, tick, "ticked")),
  ];
}

/** A value as a cell. What a spreadsheet would take for a formula is marked as text. */
function cell(value: string): string {
  const text = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
