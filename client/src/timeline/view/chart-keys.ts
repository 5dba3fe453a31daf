import type { Direction } from "./walk.ts";

/** What a key asks for in the chart. */
export type KeyAction =
  | { readonly type: "zoom"; readonly factor: number }
  | { readonly type: "all" }
  /** By a part of what is in sight, to the right if positive. */
  | { readonly type: "pan"; readonly part: number }
  | { readonly type: "walk"; readonly direction: Direction }
  | { readonly type: "open"; readonly focus: boolean };

const ZOOM = 1.5;
const PAN = 0.15;

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

type Pressed = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

/** What a key asks for, on a mark or beside all marks; `null` for a key that is not the chart's. */
export function keyAction(pressed: Pressed, onMark: boolean): KeyAction | null {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = pressed;
  if (ctrlKey || metaKey || altKey) return null;
  if (key === "+" || key === "=") return { type: "zoom", factor: ZOOM };
  if (key === "-" || key === "_") return { type: "zoom", factor: 1 / ZOOM };
  if (key === "Home") return { type: "all" };
  if (onMark && (key === "Enter" || key === " ")) return { type: "open", focus: key === "Enter" };
  const direction = ARROWS[key];
  if (direction === undefined) return null;
  if (onMark && !shiftKey) return { type: "walk", direction };
  if (direction === "up" || direction === "down") return null;
  return { type: "pan", part: direction === "left" ? -PAN : PAN };
}
