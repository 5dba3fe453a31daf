import { setTimeout } from "node:timers/promises";
import type * as vscode from "vscode";

/** It is tried again after so many milliseconds: for ten seconds in all, since a folder may be read meanwhile. */
const PAUSES = [0, 150, 300, 600, 1200, 2400, 4800];

/** What each view was asked to show last. */
const asked = new WeakMap<object, object>();

/**
 * Shows a row of a tree, which `find` looks for (`null`: not there yet). A tree that is just being filled anew does not
 * know its rows, so it is asked again until it does or is to show another row. Gives whether the row is shown.
 */
export async function reveal<T>(
  view: vscode.TreeView<T>,
  find: () => T | null | Promise<T | null>,
  options: { readonly select: boolean; readonly focus: boolean; readonly expand: boolean },
): Promise<boolean> {
  const own = {};
  asked.set(view, own);
  for (const pause of PAUSES) {
    if (pause > 0) await setTimeout(pause);
    const row = await find();
    if (asked.get(view) !== own) return false;
    if (row === null) continue;
    try {
      await view.reveal(row, options);
      return true;
    } catch {
      // The tree does not know the row yet.
    }
  }
  return false;
}
