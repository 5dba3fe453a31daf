import type { VerdictLabels } from "../notes/verdict-labels.ts";
import type { CheckedArticle } from "./fact-check.ts";
import { checklist } from "./html-checklist.ts";
import { escaped } from "./html-escape.ts";
import { noteItem } from "./html-note.ts";
import { markedBlocks, paragraphId, place } from "./html-text.ts";

/**
 * An article: its text, beside each paragraph the notes whose words begin there, then the notes that no paragraph has,
 * and its open findings. `nth` counts from 1.
 */
export function articleSection(article: CheckedArticle, nth: number, verdicts: VerdictLabels): string {
  const { path, title, date, notes } = article;
  const id = `article-${nth}`;
  const when = date === null ? "" : `, <time datetime="${escaped(date)}">${escaped(date)}</time>`;
  const list = (numbers: readonly number[]): string =>
    `<ol class="notes">${numbers.map((number) => noteItem(article, number, id, verdicts)).join("\n")}</ol>`;
  const blocks = markedBlocks(article, id);
  const rows = blocks.map((block) =>
    block.notes.length === 0
      ? block.html
      : `<div class="row">${block.html}<div class="margin">${list(block.notes)}</div></div>`,
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
${others.length === 0 ? "" : `<h3>Notes beside no paragraph</h3>\n${list(others)}`}
${openFindings(article, id)}
</section>`;
}

function openFindings({ findings, blocks, lineOf }: CheckedArticle, id: string): string {
  if (findings.length === 0) return "";
  let block = 0;
  const items = findings.map((finding) => {
    while ((blocks[block]?.end ?? Number.POSITIVE_INFINITY) <= finding.start) block++;
    const isShown = (blocks[block]?.start ?? Number.POSITIVE_INFINITY) <= finding.start;
    const line = `Line ${lineOf(finding.start)}`;
    const where = isShown
      ? `<a class="to-words" href="#${paragraphId(id, block)}"${place(finding)}>${line}</a>`
      : line;
    return `<li class="${finding.severity}">${where}, ${finding.severity}: ${escaped(finding.message)} <code>${escaped(finding.code)}</code></li>`;
  });
  return `<h3>Open findings</h3>\n<ul class="findings">${items.join("\n")}</ul>`;
}
