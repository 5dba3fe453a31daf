import type { Analysis } from "../claims/analysis.ts";
import type { FigureMention, FigureSlot } from "../reading/mention.ts";
import { coverOf, lastStartingAt } from "../text/lookup.ts";

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
  const isQuoted = coverOf(mentions.filter(({ kind }) => kind === "quotation"));
  const bounded = new Set(
    dates
      .filter(({ mention }) => mention.expression.kind === "calendar")
      .map(({ mention }) => lastStartingAt(sentences, mention.start)),
  );
  return slotted.flatMap((figure) => {
    if (figure.kind !== "figure" || figure.slot === null || isQuoted(figure)) return [];
    const isBounded = figure.slot.lasting && bounded.has(lastStartingAt(sentences, figure.start));
    return isBounded ? [] : [{ uri, figure, slot: figure.slot }];
  });
}
