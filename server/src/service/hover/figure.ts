import type { FigureMention, Modifier } from "../../reading/mention.ts";
import { clip } from "../clip.ts";
import type { HoverScene } from "./scene.ts";
import { vouchingLine } from "./vouching.ts";

const modifiers: Readonly<Record<Modifier, string>> = {
  "more-than": "more than",
  "at-least": "at least",
  "less-than": "less than",
  "at-most": "at most",
  "up-to": "up to",
  nearly: "nearly",
  about: "about",
  between: "between",
  some: "some",
};

/**
 * A figure: what it says, its unit, what is counted, and who vouches for it. That nobody does is not said of one in
 * passing.
 */
export function figureLines(scene: HoverScene, figure: FigureMention): string[] {
  const { prose } = scene;
  const counted = [unitOf(figure), figure.of === null ? "" : clip(figure.of, 80)].filter(
    (part) => part !== "",
  );
  const head = [prose.strong(amountOf(figure)), ...counted.map(prose.text)].join(" ");
  const carried = vouchingLine(scene, figure);
  const nobody = figure.routine ? [] : ["Nobody vouches for it here."];
  return [`Figure: ${head}`, ...(carried === null ? nobody : [carried])];
}

function amountOf({ value, low, high, modifier, vague }: FigureMention): string {
  if (low !== null && high !== null && low !== high) return `${number(low)} to ${number(high)}`;
  const sole = value ?? low ?? high;
  if (sole === null) return vague ? "no number, only an order of magnitude" : "no number";
  return modifier === null ? number(sole) : `${modifiers[modifier]} ${number(sole)}`;
}

function unitOf({ unit }: FigureMention): string {
  if (unit === null) return "";
  return unit === "percent" ? "%" : unit.replaceAll("-", " ");
}

function number(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 6 });
}
