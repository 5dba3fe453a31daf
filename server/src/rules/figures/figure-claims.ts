import type { Analysis } from "../../claims/analysis.ts";
import type { Claim } from "../../claims/claim.ts";
import type { FigureMention } from "../../reading/mention.ts";
import { spanKey } from "../../text/span.ts";

/** A figure claim with the figure it asserts. */
export interface FigureClaim {
  readonly claim: Claim;
  readonly figure: FigureMention;
}

/** The figure claims of an article, in order. */
export function figureClaims({ claims, mentions }: Analysis): FigureClaim[] {
  const figures = new Map<string, FigureMention>();
  for (const mention of mentions) {
    if (mention.kind === "figure" && !mention.routine) figures.set(spanKey(mention.assertion), mention);
  }
  return claims.flatMap((claim) => {
    const figure = claim.kind === "figure" ? figures.get(spanKey(claim)) : undefined;
    return figure === undefined ? [] : [{ claim, figure }];
  });
}

/** Figures indexed to tell whether another figure says the same: as much of the same thing. */
export class FigureSet {
  readonly #keys = new Set<string>();

  add(figure: FigureMention): void {
    for (const key of keysOf(figure)) this.#keys.add(key);
  }

  has(figure: FigureMention): boolean {
    return keysOf(figure).some((key) => this.#keys.has(key));
  }
}

function keysOf({ value, low, unit, vague, topic, head }: FigureMention): string[] {
  const amount = `${value ?? low} ${unit} ${vague}`;
  return [`${amount} about ${topic}`, `${amount} of ${head}`];
}
