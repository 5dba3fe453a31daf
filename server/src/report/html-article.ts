import type { VerdictLabels } from "../notes/verdict-labels.ts";
import type { RaisedFinding } from "../rules/raised-findings.ts";
import type { CheckedArticle } from "./fact-check.ts";
import { checklist } from "./html-checklist.ts";
import { escaped } from "./html-escape.ts";
import { noteItem } from "./html-note.ts";
import { markedBlocks, paragraphId, place } from "./html-text.ts";
import { dismissalWords } from "./words.ts";

/**
 * An article: its text, beside each paragraph the notes whose words begin there, then the notes that no paragraph has,
 * its open findings and those that were dismissed. `nth` counts from 1.
 */
export function articleSection(article: CheckedArticle, nth: number, verdicts: VerdictLabels): string {
  const { path, title, date, notes } = article;
  const id = `article-${nth}`;
  const when = date === null ? "" : `, <time datetime="${escaped(date)}">${escaped(date)}</time>`;
  const noteList = (numbers: readonly number[]): string =>
    `<ol class="notes">${numbers.map((number) => noteItem(article, number, id, verdicts)).join("\n")}</ol>`;
  const blocks = markedBlocks(article, id);
  const rows = blocks.map((block) =>
    block.notes.length === 0
      ? block.html
      : `<div class="row">${block.html}<div class="margin">${noteList(block.notes)}</div></div>`,
  );
  const shown = new Set(blocks.flatMap((block) => block.notes));
  const others = notes.map((_, index) => index + 1).filter((number) => !shown.has(number));
  return `<section class="article" aria-labelledby="${id}" data-article="${nth}">
<h2 id="${id}">${escaped(title)}</h2>
<p class="path">${escaped(path)}${when}</p>
${checklist(article)}
${notes.length === 0 ? "<p>No notes.</p>" : ""}
<article aria-labelledby="${id}">
${rows.join("\n")}
</article>
${others.length === 0 ? "" : `<h3>Notes beside no paragraph</h3>\n${noteList(others)}`}
${openFindings(article, id)}
${dismissedFindings(article, id)}
</section>`;
}

function openFindings(article: CheckedArticle, id: string): string {
  const open = article.findings.map((finding) => ({ finding }));
  return list("Open findings", article, id, open, ({ finding: { severity, message, code } }, where) => {
    return `<li class="${severity}">${where}, ${severity}: ${escaped(message)} <code>${escaped(code)}</code></li>`;
  });
}

function dismissedFindings(article: CheckedArticle, id: string): string {
  return list("Dismissed findings", article, id, article.dismissed, ({ finding, dismissal }, where) => {
    const why = `<br><span class="by">${escaped(dismissalWords(dismissal))}</span>`;
    return `<li>${where}: ${escaped(finding.message)} <code>${escaped(finding.code)}</code>${why}</li>`;
  });
}

/** Findings in the order of the text, each with its line, which leads to its paragraph where the page shows it. */
function list<T extends { readonly finding: RaisedFinding }>(
  title: string,
  { blocks, lineOf }: CheckedArticle,
  id: string,
  findings: readonly T[],
  item: (found: T, where: string) => string,
): string {
  if (findings.length === 0) return "";
  let block = 0;
  const items = findings.map((found) => {
    const { finding } = found;
    while ((blocks[block]?.end ?? Number.POSITIVE_INFINITY) <= finding.start) block++;
    const isShown = (blocks[block]?.start ?? Number.POSITIVE_INFINITY) <= finding.start;
    const line = `Line ${lineOf(finding.start)}`;
    const words = `<a class="to-words" href="#${paragraphId(id, block)}"${place(finding)}>${line}</a>`;
    return item(found, isShown ? words : line);
  });
  return `<h3>${title}</h3>\n<ul class="findings">${items.join("\n")}</ul>`;
}
