import * as vscode from "vscode";
import type { Knowledge } from "../server/knowledge.ts";

/** Who claims can be given to: those whom the settings name, and everybody who has a part in the folder's notes. */
export class People {
  readonly #knowledge: Knowledge;

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  /** Whose window this is; `null` where the settings do not say. */
  get self(): string | null {
    return settings().get("notes.author", "").trim() || null;
  }

  /** Everybody, each once: oneself, those of the settings, then those with most notes. */
  async all(): Promise<string[]> {
    const named = settings().get<readonly string[]>("notes.people", []);
    const noted = await this.#knowledge.people().catch(() => []);
    const names = [this.self ?? "", ...named, ...noted].map((name) => name.trim());
    return [...new Set(names)].filter((name) => name !== "");
  }
}

function settings(): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration("secondSource");
}
