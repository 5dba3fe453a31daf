import { describe, expect, test } from "vitest";
import { keyAction } from "../../../client/src/timeline/view/chart-keys.ts";

const press = (
  key: string,
  onMark: boolean,
  held: Partial<Record<"shiftKey" | "ctrlKey" | "metaKey" | "altKey", boolean>> = {},
) =>
  keyAction({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held }, onMark)?.type ??
  null;

describe("keys in the chart", () => {
  test.each([
    ["+", true, "zoom"],
    ["-", false, "zoom"],
    ["Home", true, "all"],
    ["Enter", true, "open"],
    [" ", true, "open"],
    ["Enter", false, null],
    ["ArrowUp", true, "walk"],
    ["ArrowLeft", true, "walk"],
    ["ArrowLeft", false, "pan"],
    ["ArrowUp", false, null],
    ["Tab", true, null],
    ["a", true, null],
  ] as const)("%s, on a mark: %s, is %s", (key, onMark, type) => expect(press(key, onMark)).toBe(type));

  test("with Shift arrows pan, and with other keys they are the editor’s", () => {
    expect(press("ArrowRight", true, { shiftKey: true })).toBe("pan");
    for (const held of ["ctrlKey", "metaKey", "altKey"])
      expect(press("+", true, { [held]: true })).toBeNull();
  });
});
