import { setTimeout } from "node:timers/promises";
import type * as vscode from "vscode";

/** It is tried again after so many milliseconds: for five seconds in all, since a folder may be read meanwhile. */
const PAUSES = [0, 150, 300, 600, 1200, 2400];

/** What each view was asked to show last. */
const asked = new WeakMap<object, object>();

/**
 * Shows a row of a tree. A tree that is just being filled anew does not find its rows, so it is asked again until it does
 * or is to show another row.
 */
export async function reveal<T>(
  view: vscode.TreeView<T>,
  row: T,
  options: { readonly select: boolean; readonly focus: boolean; readonly expand: boolean },
): Promise<void> {
  const own = {};
  asked.set(view, own);
  for (const pause of PAUSES) {
    if (pause > 0) await setTimeout(pause);
    if (asked.get(view) !== own) return;
    try {
      return await view.reveal(row, options);
    } catch {
      // The tree does not know the row yet.
    }
  }
}
