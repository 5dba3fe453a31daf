import * as vscode from "vscode";
import type { NoteStatusName, VerdictName } from "../../../server/src/protocol/notes.ts";
import { STATUS_ICONS, STATUS_LABELS, STATUSES } from "./note-status.ts";
import type { People } from "./people.ts";
import { newsroomVerdictLabels } from "./verdict-labels.ts";
import { VERDICT_ICONS, VERDICTS } from "./verdicts.ts";

const MEANINGS: Readonly<Record<NoteStatusName, string>> = {
  open: "Still to be looked at",
  assigned: "Somebody is to check it",
  "needs-source": "Nobody vouches for it yet",
  disputed: "Something speaks against it",
  checked: "It was checked",
  corrected: "It was wrong and has been put right",
  dismissed: "There is nothing to check",
};

/** Asks for a status; `undefined` if the user cancels. `what` is named in the question: “3 claims”. */
export async function pickStatus(what: string): Promise<NoteStatusName | undefined> {
  const items = STATUSES.map((status) => ({
    label: `$(${STATUS_ICONS[status]}) ${STATUS_LABELS[status]}`,
    description: MEANINGS[status],
    status,
  }));
  return (await vscode.window.showQuickPick(items, { placeHolder: `What is the status of ${what}?` }))
    ?.status;
}

/** Asks for a verdict in the newsroom's words; `null` takes it back, `undefined`: the user cancelled. */
export async function pickVerdict(what: string): Promise<VerdictName | null | undefined> {
  const labels = newsroomVerdictLabels();
  const verdicts = VERDICTS.map((verdict) => ({
    label: `$(${VERDICT_ICONS[verdict]}) ${labels[verdict]}`,
    verdict,
  }));
  const none = { label: "$(circle) No verdict", verdict: null };
  const placeHolder = `What did the check of ${what} find?`;
  return (await vscode.window.showQuickPick([...verdicts, none], { placeHolder }))?.verdict;
}

type Person = vscode.QuickPickItem & { readonly person: string | null };

/** Asks who is to check, offering who is known; a new name can be typed. `null`: nobody; `undefined`: never mind. */
export async function pickPerson(
  what: string,
  people: People,
  withNobody = true,
): Promise<string | null | undefined> {
  const known = (await people.all()).map(
    (person): Person => ({
      label: `$(account) ${person}`,
      person,
      ...(person === people.self ? { description: "you" } : {}),
    }),
  );
  const nobody: Person[] = withNobody ? [{ label: "$(circle) Nobody", person: null }] : [];
  const pick = vscode.window.createQuickPick<Person>();
  pick.placeholder = `Who is to check ${what}? Choose, or write a name.`;
  const offer = (): void => {
    const name = pick.value.trim();
    const isNew = name !== "" && !known.some(({ person }) => person?.toLowerCase() === name.toLowerCase());
    const added: Person[] = isNew ? [{ label: `$(add) ${name}`, person: name, alwaysShow: true }] : [];
    pick.items = [...known, ...nobody, ...added];
  };
  offer();
  pick.onDidChangeValue(offer);
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      const written = pick.value.trim();
      if (chosen === undefined && written === "") return;
      resolve(chosen === undefined ? written : chosen.person);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
