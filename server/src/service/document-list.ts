import type { DocumentItem, SeverityName } from "../protocol.ts";
import type { RaisedFinding } from "../rules/check-article.ts";
import { fileNameOf } from "../text/uris.ts";
import type { HeldArticle } from "./articles.ts";
import { claimsOf, isOpen } from "./claim-list.ts";
import type { Library } from "./library.ts";

const order: readonly SeverityName[] = ["error", "warning", "information", "hint"];

/** Every document with what the sidebar shows of it, in the order of paths. */
export function documentList(library: Library): DocumentItem[] {
  return library
    .articles()
    .map((article) => documentItem(library, article))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function documentItem(library: Library, article: HeldArticle): DocumentItem {
  const { uri, analysis, problem } = article;
  const claims = claimsOf(library, uri);
  const findings = library.findings(uri);
  return {
    uri,
    path: library.path(uri),
    title: titleOf(article),
    date: analysis?.date ? { value: analysis.date.value, basis: analysis.date.basis } : null,
    claims: claims.length,
    openClaims: claims.filter(isOpen).length,
    findings: findings.length,
    worst: worstOf(findings),
    problem,
  };
}

/** A document's headline, else its file's name. */
export function titleOf({ uri, analysis }: HeldArticle): string {
  const article = analysis?.article;
  const headline = article?.blocks.find(({ kind }) => kind === "headline");
  const written =
    article?.frontMatter?.title ??
    (headline && article ? article.text.slice(headline.content.start, headline.content.end) : "");
  return written.replace(/\s+/g, " ").trim() || fileNameOf(uri);
}

function worstOf(findings: readonly RaisedFinding[]): SeverityName | null {
  return order.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null;
}
