import type { Hover, Position } from "vscode-languageserver-types";
import type { Mention } from "../../reading/mention.ts";
import type { Span } from "../../text/span.ts";
import type { HeldArticle } from "../held-article.ts";
import type { Library } from "../library.ts";
import { rangeOf } from "../positions.ts";
import type { Prose } from "../prose.ts";
import { agreementLines } from "./agreement.ts";
import { dateLines } from "./date.ts";
import { figureLines } from "./figure.ts";
import { findingLines } from "./finding.ts";
import { noteLines } from "./note.ts";
import { personLines } from "./person.ts";
import { quotationLines } from "./quotation.ts";
import type { HoverScene } from "./scene.ts";

/** What is known of the words at a place: the reading, the findings, the notes. `null` if nothing. */
export function hoverAt(
  library: Library,
  article: HeldArticle,
  position: Position,
  prose: Prose,
): Hover | null {
  const { analysis, document } = article;
  if (analysis === null) return null;
  const scene: HoverScene = { library, article, analysis, prose };
  const at = document.offsetAt(position);
  const covers = (span: Span): boolean => span.start <= at && at < span.end;
  const mentions = analysis.mentions.filter(covers);
  const findings = library.findings(article.uri).filter(covers);
  const notes = library.notes(article.uri).filter(({ span }) => span !== null && covers(span));
  const agreement = agreementLines(scene, at);
  const parts = [
    ...mentions.map((mention) => mentionLines(scene, mention)),
    agreement.lines,
    ...findings.map((finding) => findingLines(scene, finding, agreement.shown)),
    ...notes.map(({ note }) => noteLines(scene, note)),
  ].filter((lines) => lines.length > 0);
  if (parts.length === 0) return null;
  const spans = [...mentions, ...findings, ...notes.map(({ span }) => span)].filter((span) => span !== null);
  const shown = spans.length > 0 ? spans : analysis.claims.filter(covers);
  return {
    contents: { kind: prose.kind, value: prose.parts(parts.map(prose.lines)) },
    range: rangeOf(document, narrowest(shown, { start: at, end: at + 1 })),
  };
}

function mentionLines(scene: HoverScene, mention: Mention): string[] {
  switch (mention.kind) {
    case "figure":
      return figureLines(scene, mention);
    case "date":
      return dateLines(scene, mention);
    case "person":
      return personLines(scene, mention);
    case "quotation":
      return quotationLines(scene, mention);
    default:
      return [];
  }
}

function narrowest([first, ...others]: readonly Span[], otherwise: Span): Span {
  return others.reduce(
    (best, span) => (span.end - span.start < best.end - best.start ? span : best),
    first ?? otherwise,
  );
}
