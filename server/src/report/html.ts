import type { FactCheck } from "./fact-check.ts";
import { articleSection } from "./html-article.ts";
import { escaped } from "./html-escape.ts";
import { day } from "./html-note.ts";
import { style } from "./html-style.ts";
import { summary } from "./html-summary.ts";

/**
 * A fact-check as one page: a summary with a chart, then each article with its notes in the margin and its open
 * findings. Nothing in it is loaded, nothing in it runs; what articles and notes say is text and nothing else.
 */
export function html(check: FactCheck): string {
  const [only, another] = check.articles;
  const title =
    only !== undefined && another === undefined ? `Fact-check: ${only.title}` : "Fact-check report";
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${htmlBody(check)}
</body>
</html>
`;
}

/** What that page shows, for another page to show it. */
export function htmlBody(check: FactCheck): string {
  return `<header>
<h1>Fact-check report</h1>
<p>Put together on ${day(check.made)}.</p>
</header>
<main>
${summary(check)}
${check.articles.map((article, index) => articleSection(article, index + 1, check.verdictLabels)).join("\n")}
</main>`;
}
