import * as vscode from "vscode";
import { askReason } from "../notes/ask-note.ts";
import type { People } from "../notes/people.ts";
import { pickPerson, pickStatus, pickVerdict } from "../notes/pick-decision.ts";
import type { Decidable } from "./change-claims.ts";
import type { ClaimChange } from "./claim-change.ts";
import { named, type Worksheet } from "./worksheet.ts";

/** The commands that decide about the claims chosen in the Claims view, or about the one at the cursor. */
export function registerDecideCommands(worksheet: Worksheet, people: People): vscode.Disposable {
  const decide =
    (ask: (what: string) => Promise<ClaimChange | undefined>) =>
    async (argument?: unknown, others?: unknown): Promise<void> => {
      const claims = await chosenClaims(worksheet, argument, others);
      if (claims === null) return;
      const change = await ask(named(claims));
      if (change !== undefined) await worksheet.decide(claims, change);
    };
  const commands: Readonly<Record<string, (argument?: unknown, others?: unknown) => unknown>> = {
    setStatus: decide((what) => askStatus(what, people)),
    setVerdict: decide(async (what) => {
      const verdict = await pickVerdict(what);
      return verdict === undefined ? undefined : { verdict };
    }),
    assign: decide(async (what) => {
      const assignee = await pickPerson(what, people);
      return assignee === undefined ? undefined : { assignee };
    }),
    toggleChecked: async () => {
      const claims = worksheet.selectedClaims;
      if (claims.length === 0) return vscode.commands.executeCommand("list.toggleExpand");
      const areChecked = claims.every(({ claim }) => claim.status === "checked");
      return worksheet.decide(claims, areChecked ? "uncheck" : { status: "checked" });
    },
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([id, run]) =>
      vscode.commands.registerCommand(`secondSource.${id}`, run),
    ),
  );
}

/** Asks for a status and for what belongs to it: a reason, or who is to check. */
async function askStatus(what: string, people: People): Promise<ClaimChange | undefined> {
  const status = await pickStatus(what);
  if (status === "dismissed") {
    const reason = await askReason();
    return reason === undefined ? undefined : { status, reason };
  }
  if (status === "assigned") {
    const assignee = await pickPerson(what, people, false);
    return assignee === undefined || assignee === null ? undefined : { status, assignee };
  }
  return status === undefined ? undefined : { status };
}

async function chosenClaims(
  worksheet: Worksheet,
  argument: unknown,
  others: unknown,
): Promise<readonly Decidable[] | null> {
  const chosen = (await worksheet.chosen(argument, others)) ?? (await worksheet.inEditor());
  if (chosen.length > 0) return chosen;
  void vscode.window.showInformationMessage(
    "Put the cursor on a claim, select words, or choose claims in the sidebar.",
  );
  return null;
}
