import type { Analysis } from "../../claims/analysis.ts";
import { foldName } from "../../facts/fold-words.ts";
import type { QuotationMention } from "../../reading/mention.ts";
import { sliceOf } from "../../text/span.ts";
import { clip } from "../clip.ts";
import type { HoverScene } from "./scene.ts";

/** Fewer words than this are said by many. */
const TELLING_WORDS = 4;

/** A quotation: who speaks, and where the same words stand elsewhere. */
export function quotationLines(scene: HoverScene, quotation: QuotationMention): string[] {
  const { library, article, analysis, prose } = scene;
  if (quotation.scare) return [];
  const words = wordsOf(analysis, quotation);
  const speaker =
    quotation.speaker === null
      ? "Nobody is named as the speaker."
      : `Said by ${prose.strong(clip(quotation.speaker, 80))}.`;
  if (words.split(" ").length < TELLING_WORDS) return [`Quotation: ${speaker}`];
  const elsewhere = library.articles().flatMap(({ uri, analysis: other, document }) => {
    const same = uri === article.uri ? undefined : other && quotationIn(other, words);
    return same
      ? [`${prose.link(library.path(uri), uri, document.positionAt(same.start).line)}${said(same)}`]
      : [];
  });
  return [
    `Quotation: ${speaker}`,
    ...(elsewhere.length === 0 ? [] : [`The same words in: ${elsewhere.join(", ")}`]),
  ];

  function said({ speaker: other }: QuotationMention): string {
    return other === null || other === quotation.speaker ? "" : ` (${prose.text(clip(other, 60))})`;
  }
}

const folded = new WeakMap<Analysis, Map<string, QuotationMention>>();

function quotationIn(analysis: Analysis, words: string): QuotationMention | undefined {
  const known = folded.get(analysis);
  if (known !== undefined) return known.get(words);
  const quotations = new Map<string, QuotationMention>();
  for (const mention of analysis.mentions) {
    if (mention.kind === "quotation" && !mention.scare) quotations.set(wordsOf(analysis, mention), mention);
  }
  folded.set(analysis, quotations);
  return quotations.get(words);
}

function wordsOf({ article }: Analysis, { words }: QuotationMention): string {
  return foldName(sliceOf(article.text, words));
}
