import type { QuotationMention } from "../../reading/mention.ts";
import { firstArticles } from "../../rules/other-articles.ts";
import { clip } from "../clip.ts";
import type { HoverScene } from "./scene.ts";

/** A quotation: who speaks, and where the same words stand elsewhere. */
export function quotationLines(scene: HoverScene, quotation: QuotationMention): string[] {
  const { library, article, prose } = scene;
  if (quotation.scare) return [];
  const speaker =
    quotation.speaker === null
      ? "Nobody is named as the speaker."
      : `Said by ${prose.strong(clip(quotation.speaker, 80))}.`;
  const own = library
    .digest(article.uri)
    ?.says.quotations.find(({ place }) => place.start === quotation.start && place.end === quotation.end);
  if (own === undefined) return [`Quotation: ${speaker}`];
  const corpus = library.corpus();
  const same = [...corpus.like("quotations", own.value)].filter(
    ({ value }) => value.words === own.value.words,
  );
  const others = firstArticles(same, ({ uri }) => uri !== article.uri);
  const elsewhere = others.flatMap(({ uri, value }) => {
    const [place] = corpus.places("quotations", uri, value);
    const range = place === undefined ? null : library.range(uri, place);
    return place === undefined || range === null
      ? []
      : [`${prose.link(library.path(uri), uri, range.start.line)}${said(place.speaker)}`];
  });
  return [
    `Quotation: ${speaker}`,
    ...(elsewhere.length === 0 ? [] : [`The same words in: ${elsewhere.join(", ")}`]),
  ];

  function said(other: string | null): string {
    return other === null || other === quotation.speaker ? "" : ` (${prose.text(clip(other, 60))})`;
  }
}
