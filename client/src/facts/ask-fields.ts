import * as vscode from "vscode";
import type { FactDraft } from "../../../server/src/protocol/facts.ts";
import { isDay } from "../../../server/src/time/day.ts";
import { oneLine } from "../text/plain.ts";

const TITLES: Readonly<Record<string, string>> = {
  of: "Country or organisation",
  names: "Name",
  start: "Start",
  end: "End",
};

const DATES: ReadonlySet<string> = new Set(["start", "end"]);

/** Asks for what the article does not tell of a fact; `undefined` if the user cancels. */
export async function askFields({ title, fields }: FactDraft): Promise<Record<string, string> | undefined> {
  const known: Record<string, string> = {};
  const missing = fields.filter(({ value }) => value === null);
  for (const { key, value } of fields) if (value !== null) known[key] = value;
  for (const [index, { key, prompt, required }] of missing.entries()) {
    const name = TITLES[key] ?? key.charAt(0).toUpperCase() + key.slice(1);
    const text = await vscode.window.showInputBox({
      title: `${oneLine(title, 80)} — ${name} (${index + 1}/${missing.length})`,
      prompt: required ? prompt : `${prompt} May stay empty.`,
      ignoreFocusOut: true,
      validateInput: (given) => objection(key, given.trim(), required),
    });
    if (text === undefined) return undefined;
    known[key] = text.trim();
  }
  return known;
}

/** What is wrong with a value; `undefined` if nothing is. */
function objection(key: string, value: string, required: boolean): string | undefined {
  if (value === "") return required ? "A fact needs this." : undefined;
  if (DATES.has(key) && !isDate(value)) return "Write a year, month or day: 2022, 2022-02 or 2022-02-24.";
  return undefined;
}

function isDate(text: string): boolean {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text) || isDay(text);
}
