import { setTimeout } from "node:timers/promises";
import type * as vscode from "vscode";

const TRIES = 4;
const PAUSE = 150;

/** Shows a row of a tree. A tree that is just being filled anew does not find its rows, so it is asked again. */
export async function reveal<T>(
  view: vscode.TreeView<T>,
  row: T,
  options: { readonly select: boolean; readonly focus: boolean; readonly expand: boolean },
): Promise<void> {
  for (let tries = TRIES; tries > 0; tries--) {
    try {
      return await view.reveal(row, options);
    } catch {
      await setTimeout(PAUSE);
    }
  }
}
