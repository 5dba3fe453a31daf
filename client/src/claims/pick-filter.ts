import * as vscode from "vscode";
import { STATUS_ICONS, STATUS_LABELS, STATUSES } from "../notes/note-status.ts";
import { newsroomVerdictLabels } from "../notes/verdict-labels.ts";
import { VERDICT_ICONS, VERDICTS } from "../notes/verdicts.ts";
import { KIND_ICONS } from "./claim-item.ts";
import { KIND_NAMES } from "./claim-words.ts";
import type { ClaimFilter, ClaimKind, ClaimOrder } from "./view-state.ts";

/** A condition of the filter; those of one list are alternatives. */
type Condition = Omit<ClaimFilter, "text" | "findings"> & { readonly findings: boolean };

type Choice = vscode.QuickPickItem & { readonly adds?: Partial<Condition> };

/** Asks which claims are shown, with what is shown now ticked; `undefined` if the user cancels. */
export async function pickFilter(
  now: ClaimFilter,
  people: readonly string[],
): Promise<ClaimFilter | undefined> {
  const choices = choicesOf(now, people);
  const picked = await vscode.window.showQuickPick(choices, {
    canPickMany: true,
    matchOnDescription: true,
    placeHolder: "Which claims are shown? Nothing ticked: all.",
  });
  return picked === undefined ? undefined : filterOf(picked, now.text);
}

function filterOf(picked: readonly Choice[], text: string): ClaimFilter {
  const all = <K extends Exclude<keyof Condition, "findings">>(key: K): Condition[K][number][] =>
    picked.flatMap(({ adds }) => [...(adds?.[key] ?? [])]);
  return {
    statuses: all("statuses"),
    verdicts: all("verdicts"),
    assignees: all("assignees"),
    kinds: all("kinds"),
    findings: picked.some(({ adds }) => adds?.findings === true),
    text,
  };
}

function choicesOf(now: ClaimFilter, people: readonly string[]): Choice[] {
  const separator = (label: string): Choice => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const labels = newsroomVerdictLabels();
  const kinds = Object.entries(KIND_NAMES) as [ClaimKind, readonly [string, string]][];
  const assignees = [...new Set([...people, ...now.assignees.flatMap((each) => each ?? [])])];
  return [
    {
      label: "$(circle-large-outline) Unchecked",
      description: "still to be checked",
      picked: now.statuses.includes("unchecked"),
      adds: { statuses: ["unchecked"] },
    },
    {
      label: "$(warning) With findings",
      picked: now.findings,
      adds: { findings: true },
    },
    separator("status"),
    ...STATUSES.map(
      (status): Choice => ({
        label: `$(${status === "open" ? "circle" : STATUS_ICONS[status]}) ${STATUS_LABELS[status]}`,
        picked: now.statuses.includes(status),
        adds: { statuses: [status] },
      }),
    ),
    separator("verdict"),
    ...VERDICTS.map(
      (verdict): Choice => ({
        label: `$(${VERDICT_ICONS[verdict]}) ${labels[verdict]}`,
        picked: now.verdicts.includes(verdict),
        adds: { verdicts: [verdict] },
      }),
    ),
    {
      label: "$(circle) No verdict",
      picked: now.verdicts.includes(null),
      adds: { verdicts: [null] },
    },
    separator("who is to check"),
    ...assignees.map(
      (person): Choice => ({
        label: `$(account) ${person}`,
        picked: now.assignees.includes(person),
        adds: { assignees: [person] },
      }),
    ),
    { label: "$(circle) Nobody", picked: now.assignees.includes(null), adds: { assignees: [null] } },
    separator("kind"),
    ...kinds.map(
      ([kind, [, several]]): Choice => ({
        label: `$(${KIND_ICONS[kind]}) ${several}`,
        picked: now.kinds.includes(kind),
        adds: { kinds: [kind] },
      }),
    ),
  ];
}

/** Asks for words that claims are to hold; `undefined` if the user cancels. */
export async function askWords(now: string): Promise<string | undefined> {
  const text = await vscode.window.showInputBox({
    prompt: "Show claims with these words, or vouched for by somebody of that name. Empty: all.",
    value: now,
  });
  return text?.trim();
}

/** Asks how claims are sorted; `undefined` if the user cancels. */
export async function pickOrder(now: ClaimOrder): Promise<ClaimOrder | undefined> {
  const orders: readonly (readonly [string, ClaimOrder])[] = [
    ["In the order of the text", "text"],
    ["Most worth checking first", "worth"],
    ["Loudest findings first", "severity"],
  ];
  const items = orders.map(([label, order]) => ({
    label: `$(${order === now ? "check" : "blank"}) ${label}`,
    order,
  }));
  return (await vscode.window.showQuickPick(items, { placeHolder: "How are claims sorted?" }))?.order;
}
