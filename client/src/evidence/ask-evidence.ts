import * as vscode from "vscode";
import type { EvidenceItem, NewEvidence } from "../../../server/src/protocol/evidence.ts";
import type { Ask } from "../server/ask.ts";
import { oneLine } from "../text/plain.ts";
import { webAddress } from "../text/web-address.ts";

/** Asks for a web page as evidence: its address, what it says of the claim, and who publishes it. */
export async function askWebEvidence(ask: Ask): Promise<NewEvidence | undefined> {
  const source = await askAddress("The address of the page that bears on the claim", await copiedAddress());
  if (source === undefined || source === null) return undefined;
  const stance = await askStance();
  if (stance === undefined) return undefined;
  const publisher = await askPublisher(await guessed(ask, source));
  return publisher === undefined ? undefined : { source, stance, publisher };
}

/** Asks for a web address; `null` where it is left empty, `undefined` if the user cancels. */
export async function askAddress(
  prompt: string,
  value: string,
  mayBeEmpty = false,
): Promise<string | null | undefined> {
  const given = await vscode.window.showInputBox({
    prompt,
    value,
    placeHolder: "https://…",
    ignoreFocusOut: true,
    validateInput: (text) =>
      webAddress(text) !== null || (mayBeEmpty && text.trim() === "")
        ? null
        : "This is no web address: begin with https:// or http://.",
  });
  if (given === undefined) return undefined;
  return given.trim() === "" ? null : webAddress(given);
}

/** Asks what evidence says of the claim; `null` is neither, `undefined` that the user cancelled. */
export async function askStance(): Promise<EvidenceItem["stance"] | undefined> {
  const picked = await vscode.window.showQuickPick(STANCES, {
    placeHolder: "What does it say of the claim?",
  });
  return picked?.stance;
}

/** Asks who publishes it; `null` is nobody known. */
export async function askPublisher(value: string): Promise<string | null | undefined> {
  const name = await vscode.window.showInputBox({
    prompt: "Who publishes it? May stay empty.",
    value: oneLine(value, 100),
    ignoreFocusOut: true,
  });
  return name === undefined ? undefined : name.trim() || null;
}

const STANCES = [
  { label: "$(pass) Supports it", stance: "supports" },
  { label: "$(error) Refutes it", stance: "refutes" },
  { label: "$(question) Bears on it", detail: "Says neither.", stance: null },
] as const;

/**
 * What is on the clipboard, if it is a web address: who adds evidence has often just copied it. A browser would ask the
 * person first whether the clipboard may be read, and wait for the answer.
 */
async function copiedAddress(): Promise<string> {
  if (vscode.env.uiKind === vscode.UIKind.Web) return "";
  const copied = await Promise.resolve(vscode.env.clipboard.readText()).catch(() => "");
  return copied.length < 2000 && !/\s/.test(copied.trim()) ? (webAddress(copied) ?? "") : "";
}

/** The outlet that publishes at an address, as fact packs know it, else the site's name. */
async function guessed(ask: Ask, address: string): Promise<string> {
  const known = await ask("secondSource/publisher", { address }).catch(() => null);
  return known ?? new URL(address).hostname.replace(/^www\./, "");
}
