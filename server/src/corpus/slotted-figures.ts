import type { Analysis } from "../claims/analysis.ts";
import type { FigureMention, FigureSlot } from "../reading/mention.ts";
import { contains, type Span } from "../text/span.ts";

/** A figure of an article that answers a question which another figure may answer otherwise. */
export interface SlottedFigure {
  readonly uri: string;
  readonly figure: FigureMention;
  readonly slot: FigureSlot;
}

/**
 * The figures of an article that can be compared: outside quotations, with a number on either side, and not
 * bounded to a day, month or year that their sentence names.
 */
export function slottedFigures({ uri, mentions, sentences, dates }: Analysis): SlottedFigure[] {
  const slotted = mentions.filter((mention) => mention.kind === "figure" && mention.slot !== null);
  if (slotted.length === 0) return [];
  const quotations = mentions.filter(({ kind }) => kind === "quotation");
  const bounds = dates
    .filter(({ mention }) => mention.expression.kind === "calendar")
    .map(({ mention }) => mention);
  const bounded = sentences.filter((sentence) => holdsOne(sentence, bounds));
  return slotted.flatMap((figure) => {
    if (figure.kind !== "figure" || figure.slot === null) return [];
    const isLeftOut = holds(quotations, figure) || (figure.slot.lasting && holds(bounded, figure));
    return isLeftOut ? [] : [{ uri, figure, slot: figure.slot }];
  });
}

function holds(spans: readonly Span[], inner: Span): boolean {
  return spans.some((span) => contains(span, inner));
}

function holdsOne(outer: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => contains(outer, span));
}
