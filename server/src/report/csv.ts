import type { Tick } from "../notes/checklist.ts";
import type { PlacedNote } from "../service/placed-notes.ts";
import type { CheckedArticle, DismissedFinding, FactCheck } from "./fact-check.ts";
import { evidenceWords, isBegun, replyWords } from "./words.ts";

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
  "replies",
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

/**
 * A row for each note, each entry of a check-list and each finding, open or dismissed (RFC 4180), with the mark by which
 * spreadsheets know UTF-8.
 */
export function csv({ articles }: FactCheck): string {
  const rows = articles.flatMap((article) =>
    rowsOf(article).map((row) => COLUMNS.map((column) => ({ article: article.path, ...row })[column] ?? "")),
  );
  return `\uFEFF${[COLUMNS, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

function rowsOf(article: CheckedArticle): Row[] {
  return [
    ...checklistRows(article),
    ...article.notes.map((placed) => noteRow(article, placed)),
    ...article.findings.map((finding) => findingRow(article, { finding })),
    ...article.dismissed.map((dismissed) => findingRow(article, dismissed)),
  ];
}

function noteRow(article: CheckedArticle, { note, span }: PlacedNote): Row {
  const { quote, status, verdict, evidence, answers, comment, reason, creator, assignee, replies } = note;
  return {
    line: span === null ? "" : String(article.lineOf(span.start)),
    kind: "note",
    words: quote.exact,
    status,
    verdict: verdict ?? "",
    rule: answers ?? "",
    text: comment,
    reason: reason ?? "",
    by: creator ?? "",
    assignee: assignee ?? "",
    created: note.created,
    modified: note.modified,
    evidence: evidence.map(evidenceWords).join("\n"),
    replies: replies.map(replyWords).join("\n"),
  };
}

function findingRow(
  article: CheckedArticle,
  { finding, dismissal }: Pick<DismissedFinding, "finding"> & Partial<DismissedFinding>,
): Row {
  const { code, severity, message, start, end } = finding;
  const found = {
    line: String(article.lineOf(start)),
    kind: "finding",
    words: article.text.slice(start, end),
    status: severity,
    rule: code,
    text: message,
  };
  if (dismissal === undefined) return found;
  const { article: one, reason, by, at } = dismissal;
  const status = one === null ? "dismissed for the folder" : "dismissed for the article";
  return { ...found, status, reason, by: by ?? "", created: at, modified: at };
}

function checklistRows({ checklist, fingerprint }: CheckedArticle): Row[] {
  if (!isBegun(checklist)) return [];
  const row = (kind: string, words: string, tick: Tick | null, done: string): Row => {
    if (tick === null) return { kind, words, status: "open" };
    const text = tick.text === fingerprint ? "" : "the text has changed since";
    return { kind, words, status: done, text, by: tick.by ?? "", created: tick.at, modified: tick.at };
  };
  return [
    row("clearance", "", checklist.cleared, "cleared"),
    ...checklist.entries.map(({ label, tick }) => row("check-list", label, tick, "ticked")),
  ];
}

/** What begins a formula, behind white space that is no separator. */
const FORMULA = /(^|[;\t\r\n])(?=[^\S\t\r\n]*[=+\-@＝＋－＠])/g;

/**
 * A value as a cell. What a spreadsheet would take for a formula is marked as text, also behind a semicolon or a tab, at
 * which some divide the cells whatever the quotes say.
 */
function cell(value: string): string {
  const text = (/^[\t\r\n]/.test(value) ? `'${value}` : value).replace(FORMULA, "$1'");
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
