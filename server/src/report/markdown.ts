import type { Evidence } from "../notes/note.ts";
import { statusWords } from "../notes/status-words.ts";
import type { VerdictLabels } from "../notes/verdict-labels.ts";
import type { PlacedNote } from "../service/placed-notes.ts";
import type { CheckedArticle, FactCheck } from "./fact-check.ts";
import { totalsOf } from "./fact-check.ts";
import { inline } from "./markdown-escape.ts";
import { dismissalWords, evidenceWords, isBegun, replyWords, tickWords } from "./words.ts";

/** A fact-check as Markdown: a summary, then each article's notes, open findings and dismissed ones. */
export function markdown(check: FactCheck): string {
  const { claims, settled } = totalsOf(check);
  const parts = [
    "# Fact-check report",
    `${check.made.slice(0, 10)}. ${settled} of ${claims} claims are settled.`,
    ...check.articles.flatMap((article) => articleParts(article, check.verdictLabels)),
  ];
  return `${parts.join("\n\n")}\n`;
}

function articleParts(article: CheckedArticle, verdicts: VerdictLabels): string[] {
  const { path, title, date, notes, findings, dismissed, lineOf } = article;
  const about = [inline(path), ...(date === null ? [] : [date])].join(", ");
  const noted = notes.map((placed) => noteItem(article, placed, verdicts));
  const noticed = findings.map(
    ({ severity, code, message, start }) =>
      `- Line ${lineOf(start)}, ${severity}, ${inline(code)}: ${inline(message)}`,
  );
  const settled = dismissed.map(
    ({ finding: { code, message, start }, dismissal }) =>
      `- Line ${lineOf(start)}, ${inline(code)}: ${inline(message)}  \n  ${inline(dismissalWords(dismissal))}`,
  );
  return [
    `## ${inline(title)}`,
    about,
    ...checklistParts(article),
    ...(noted.length === 0 ? ["No notes."] : ["### Notes", noted.join("\n")]),
    ...(noticed.length === 0 ? [] : ["### Open findings", noticed.join("\n")]),
    ...(settled.length === 0 ? [] : ["### Dismissed findings", settled.join("\n")]),
  ];
}

function checklistParts({ checklist, fingerprint }: CheckedArticle): string[] {
  if (!isBegun(checklist)) return [];
  const entries = checklist.entries.map(({ label, tick }) => {
    const who = tick === null ? "" : ` (${inline(tickWords(tick, fingerprint))})`;
    return `- [${tick === null ? " " : "x"}] ${inline(label)}${who}`;
  });
  const { cleared } = checklist;
  return [
    "### Check-list",
    cleared === null ? "Not cleared." : `Cleared: ${inline(tickWords(cleared, fingerprint))}.`,
    entries.join("\n"),
  ];
}

function noteItem({ lineOf }: CheckedArticle, { note, span }: PlacedNote, verdicts: VerdictLabels): string {
  const { quote, status, verdict, comment, reason, evidence, replies, creator, assignee, modified } = note;
  const where = span === null ? "words no longer in the text" : `line ${lineOf(span.start)}`;
  const said = [comment, reason === null ? "" : `Reason: ${reason}`].filter((words) => words !== "");
  return [
    `- **${statusWords[status]}**${verdict === null ? "" : `, ${inline(verdicts[verdict])}`}`,
    ` (${where}): “${inline(quote.exact)}”`,
    ...said.map((words) => `  \n  ${inline(words)}`),
    ...evidence.map((each) => `  \n  ${evidenceLine(each)}`),
    ...replies.map((reply) => `  \n  ${inline(replyWords(reply))}`),
    `  \n  ${[creator === null ? "" : inline(creator), assignee === null ? "" : `assigned to ${inline(assignee)}`, modified.slice(0, 10)].filter(Boolean).join(", ")}`,
  ].join("");
}

function evidenceLine(evidence: Evidence): string {
  const quoted = evidence.quote === null ? "" : `: “${inline(evidence.quote.exact)}”`;
  const said = evidence.comment === "" ? "" : `. ${inline(evidence.comment)}`;
  return `${inline(evidenceWords(evidence))}${quoted}${said}`;
}
