import type { QuotationMention } from "../../reading/mention.ts";
import { clip } from "../clip.ts";
import type { HoverScene } from "./scene.ts";

/** A quotation: who speaks. Where the same words stand elsewhere is told of it as a claim. */
export function quotationLines({ prose }: HoverScene, { scare, speaker }: QuotationMention): string[] {
  if (scare) return [];
  return [
    speaker === null
      ? "Quotation: Nobody is named as the speaker."
      : `Quotation: Said by ${prose.strong(clip(speaker, 80))}.`,
  ];
}
