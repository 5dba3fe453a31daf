import type { Evidence } from "../notes/note.ts";
import type { VerdictLabels } from "../notes/verdict-labels.ts";
import type { Severity } from "../rules/rule.ts";
import type { PlacedNote } from "../service/placed-notes.ts";
import { type CheckedArticle, type FactCheck, totalsOf } from "./fact-check.ts";
import { chart } from "./html-chart.ts";
import { escaped } from "./html-escape.ts";
import { style } from "./html-style.ts";
import { markedText } from "./html-text.ts";
import { evidenceWords, statusWords } from "./words.ts";

const severities: readonly Severity[] = ["error", "warning", "information", "hint"];

/**
 * A fact-check as one page: a summary with a chart, then each article with its notes in the margin and its open
 * findings. Nothing in it is loaded, nothing in it runs; what articles and notes say is text and nothing else.
 */
export function html(check: FactCheck): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Fact-check report</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>Fact-check report</h1>
<p>Put together on <time datetime="${escaped(check.made)}">${escaped(check.made.slice(0, 10))}</time>.</p>
</header>
<main>
${summary(check)}
${check.articles.map((article, index) => articleSection(article, index, check.verdictLabels)).join("\n")}
</main>
</body>
</html>
`;
}

function summary(check: FactCheck): string {
  const { claims, settled, notes, findings } = totalsOf(check);
  const statuses = Object.entries(statusWords).map(([status, label]) => ({
    label,
    count: [...notes].find(([key]) => key === status)?.[1] ?? 0,
  }));
  const open = severities.flatMap((severity) => {
    const count = findings.get(severity) ?? 0;
    return count === 0 ? [] : [`${count} ${severity}`];
  });
  return `<section aria-labelledby="summary">
<h2 id="summary">Summary</h2>
<dl>
<dt>Articles</dt><dd>${check.articles.length}</dd>
<dt>Claims settled</dt><dd>${settled} of ${claims}</dd>
<dt>Open findings</dt><dd>${open.join(", ") || "none"}</dd>
</dl>
${chart("Notes by status", statuses)}
</section>`;
}

function articleSection(article: CheckedArticle, index: number, verdicts: VerdictLabels): string {
  const { path, title, date, notes, findings, lineOf } = article;
  const id = `article-${index + 1}`;
  const when = date === null ? "" : `, <time datetime="${escaped(date)}">${escaped(date)}</time>`;
  const noted = notes.map((placed, nth) => noteItem(article, placed, `${id}-note-${nth + 1}`, verdicts));
  const noticed = findings.map(
    ({ severity, code, message, start }) =>
      `<li class="${severity}">Line ${lineOf(start)}, ${severity}: ${escaped(message)} <code>${escaped(code)}</code></li>`,
  );
  return `<section class="article" aria-labelledby="${id}">
<h2 id="${id}">${escaped(title)}</h2>
<p class="path">${escaped(path)}${when}</p>
<div class="columns">
<article>${markedText(article, id)}</article>
<aside aria-label="Notes">${noted.length === 0 ? "<p>No notes.</p>" : `<ol>${noted.join("\n")}</ol>`}</aside>
</div>
${noticed.length === 0 ? "" : `<h3>Open findings</h3>\n<ul>${noticed.join("\n")}</ul>`}
</section>`;
}

function noteItem(
  { lineOf }: CheckedArticle,
  { note, span }: PlacedNote,
  id: string,
  verdicts: VerdictLabels,
): string {
  const { quote, status, verdict, comment, reason, evidence, creator, modified } = note;
  const said = [comment, reason === null ? "" : `Reason: ${reason}`].filter((words) => words !== "");
  const where = span === null ? "no longer in the text" : `line ${lineOf(span.start)}`;
  return `<li id="${id}" class="${status}">
<p><strong>${statusWords[status]}</strong>${verdict === null ? "" : `, ${escaped(verdicts[verdict])}`} (${where})</p>
<blockquote>${escaped(quote.exact)}</blockquote>
${said.map((words) => `<p class="said">${escaped(words)}</p>`).join("\n")}
${evidence.length === 0 ? "" : `<ul class="evidence">${evidence.map(evidenceItem).join("\n")}</ul>`}
<p class="by">${creator === null ? "" : `${escaped(creator)}, `}<time datetime="${escaped(modified)}">${escaped(modified.slice(0, 10))}</time></p>
</li>`;
}

function evidenceItem(evidence: Evidence): string {
  const quoted = evidence.quote === null ? "" : `: <q>${escaped(evidence.quote.exact)}</q>`;
  const said = evidence.comment === "" ? "" : `<br>${escaped(evidence.comment)}`;
  return `<li>${escaped(evidenceWords(evidence))}${quoted}${said}</li>`;
}
