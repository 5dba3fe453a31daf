import * as vscode from "vscode";
import type { FactDraft } from "../../../server/src/protocol.ts";

const TITLES: Readonly<Record<string, string>> = {
  of: "Country or organisation",
  names: "Name",
  start: "Start",
  end: "End",
};

/** Asks for what the article does not tell of a fact; `undefined` if the person thinks better of it. */
export async function askFields({ title, fields }: FactDraft): Promise<Record<string, string> | undefined> {
  const known: Record<string, string> = {};
  const missing = fields.filter(({ value }) => value === null);
  for (const { key, value } of fields) if (value !== null) known[key] = value;
  for (const [index, { key, prompt, required }] of missing.entries()) {
    const name = TITLES[key] ?? key.charAt(0).toUpperCase() + key.slice(1);
    const text = await vscode.window.showInputBox({
      title: `${title} — ${name} (${index + 1}/${missing.length})`,
      prompt: required ? prompt : `${prompt} May stay empty.`,
      ignoreFocusOut: true,
      validateInput: (given) => (required && given.trim() === "" ? "A fact needs this." : undefined),
    });
    if (text === undefined) return undefined;
    known[key] = text.trim();
  }
  return known;
}
