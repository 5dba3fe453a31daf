import type { Decidable } from "./change-claims.ts";
import type { ClaimEntry, ClaimNode, DocumentNode } from "./claim-node.ts";
import { childrenOf } from "./claim-tree.ts";

/** What a key of the Claims view calls a command with, instead of a row. */
export const BY_KEY = "claims";

/**
 * The rows that a command of the Claims view is about: all that are selected if the row that it was called on is one of
 * them or it was called by key, else that row alone. `null` if it was not called from the view.
 */
export function rowsCalledOn(
  argument: unknown,
  others: unknown,
  selection: readonly ClaimNode[],
): readonly ClaimNode[] | null {
  if (argument === BY_KEY) return selection;
  if (!isRow(argument)) return null;
  const selected = Array.isArray(others) ? others.filter(isRow) : [];
  return selected.some(({ id }) => id === argument.id) ? selected : [argument];
}

/**
 * What a person decides about who has chosen rows: the claims, of a group all of its claims, of a document all that are
 * to be checked, of a note its claim; and the findings, each answered by a note of its own. Each once.
 */
export async function decidablesIn(
  rows: readonly ClaimNode[],
  contentsOf: (document: DocumentNode) => Promise<readonly ClaimNode[]>,
): Promise<Decidable[]> {
  const found = new Map<string, Decidable>();
  for (const row of rows) {
    if (row.kind === "finding") found.set(row.id, answerTo(row));
    for (const claim of await claimsIn(row, contentsOf)) found.set(claim.id, claim);
  }
  return [...found.values()];
}

async function claimsIn(
  row: ClaimNode,
  contentsOf: (document: DocumentNode) => Promise<readonly ClaimNode[]>,
): Promise<ClaimEntry[]> {
  switch (row.kind) {
    case "claim":
      return [row];
    case "note":
      return row.parent.kind === "claim" ? [row.parent] : [];
    case "group":
      return childrenOf(row).filter((child) => child.kind === "claim");
    case "document": {
      const inside = await Promise.all(
        (await contentsOf(row)).map((child) =>
          child.kind === "document" ? [] : claimsIn(child, contentsOf),
        ),
      );
      return inside.flat().filter(({ claim }) => claim.toCheck);
    }
    default:
      return [];
  }
}

function answerTo({ document, finding }: Extract<ClaimNode, { kind: "finding" }>): Decidable {
  return {
    document,
    claim: { range: finding.range, noteId: null, noteIds: [] },
    notes: [],
    answers: finding.code,
  };
}

function isRow(value: unknown): value is ClaimNode {
  const row = value as Partial<ClaimNode> | null | undefined;
  return typeof row?.id === "string" && row.document !== undefined && KINDS.has(row.kind ?? "");
}

const KINDS: ReadonlySet<string> = new Set<ClaimNode["kind"]>([
  "document",
  "group",
  "claim",
  "loose-findings",
  "finding",
  "lost-notes",
  "note",
]);
