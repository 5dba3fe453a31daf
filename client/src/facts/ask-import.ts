import * as vscode from "vscode";
import { entityId } from "../../../server/src/wikidata/entity-id.ts";

/** What a person wants to import. */
export interface WantedFacts {
  readonly positions: readonly string[];
  readonly people: readonly string[];
  readonly events: readonly string[];
}

const KINDS = [
  { label: "Who held an office", description: "position held", key: "positions" },
  { label: "The offices of a person", description: "position held, birth, death", key: "people" },
  {
    label: "An event, or the events of a kind or series",
    description: "dates, place, number",
    key: "events",
  },
] as const;

/** Asks what to import; `undefined` if the user cancels. */
export async function askImport(host: string): Promise<WantedFacts | undefined> {
  const kind = await vscode.window.showQuickPick(KINDS, {
    title: "Import facts from Wikidata",
    placeHolder: `What to import? This asks ${host}.`,
  });
  if (kind === undefined) return undefined;
  const given = await vscode.window.showInputBox({
    title: kind.label,
    prompt: "The item’s number, or the address of its page on Wikidata. Several: with spaces between them.",
    placeHolder: "Q… or https://www.wikidata.org/wiki/Q…",
    ignoreFocusOut: true,
    validateInput: (text) =>
      wordsOf(text).every((word) => entityId(word) !== null)
        ? undefined
        : "Write Q and the item’s number, or paste the address of its page.",
  });
  const ids = wordsOf(given ?? "").flatMap((word) => entityId(word) ?? []);
  return ids.length === 0 ? undefined : { positions: [], people: [], events: [], [kind.key]: ids };
}

function wordsOf(text: string): string[] {
  return text.split(/[\s,;]+/).filter((word) => word !== "");
}
