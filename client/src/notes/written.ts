import * as vscode from "vscode";
import type { ErrorPlace } from "../../../server/src/protocol/requests.ts";

/** The name that notes in a document carry; `null` if none is set. */
export function authorOf(uri: string): string | null {
  const settings = vscode.workspace.getConfiguration("secondSource", vscode.Uri.parse(uri));
  return settings.get("notes.author", "").trim() || null;
}

const OPEN_FILE = "Open Notes File";

/** What the server answers to something that it writes; says why where it could not, and gives `null`. */
export async function shown<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    void tell("It was not written", error);
    return null;
  }
}

/** Says why something was not written, and opens the file that is in the way, if it is one. */
export async function tell(what: string, error: unknown): Promise<void> {
  const message = `${what}: ${error instanceof Error ? error.message : String(error)}`;
  const place = placeIn(error);
  const picked = await vscode.window.showErrorMessage(message, ...(place === null ? [] : [OPEN_FILE]));
  if (picked === undefined || place === null) return;
  const selection = new vscode.Range(place.line, 0, place.line, 0);
  await vscode.window.showTextDocument(vscode.Uri.parse(place.uri), { selection });
}

function placeIn(error: unknown): ErrorPlace | null {
  const data = error instanceof Error && "data" in error ? (error.data as Partial<ErrorPlace> | null) : null;
  if (typeof data?.uri !== "string" || typeof data.line !== "number") return null;
  return { uri: data.uri, line: data.line };
}
