import type { ClaimItem } from "../../../server/src/protocol/claims.ts";
import type { DocumentItem } from "../../../server/src/protocol/documents.ts";
import type { FindingItem } from "../../../server/src/protocol/findings.ts";
import type { NoteItem } from "../../../server/src/protocol/notes.ts";
import type { DocumentContents } from "../server/knowledge.ts";
import type {
  ClaimEntry,
  ClaimNode,
  DocumentNode,
  FindingEntry,
  GroupNode,
  LooseFindingsNode,
  LostNotesNode,
  NoteEntry,
} from "./claim-node.ts";
import { passes, passesFinding } from "./filter-claims.ts";
import { groupClaims, groupKey, groupLabel } from "./group-claims.ts";
import { orderClaims } from "./order-claims.ts";
import { type ClaimFilter, type ClaimsViewState, isFiltering } from "./view-state.ts";

/** The row of a document. */
export function documentNode(document: DocumentItem): DocumentNode {
  return { kind: "document", id: document.uri, parent: null, document };
}

/**
 * The rows below a document: its groups of claims, what belongs to no claim, and the notes without a place. `people` are
 * those who claims can be given to.
 */
export function contentsOf(
  parent: DocumentNode,
  contents: DocumentContents,
  { grouping, order, filter }: ClaimsViewState,
  people: readonly string[],
): ClaimNode[] {
  const { document } = parent;
  const claims = contents.claims.filter((claim) => passes(claim, filter));
  const isWorksheet = grouping === "status" || grouping === "assignee";
  const offered = isWorksheet && claims.length > 0 ? people : null;
  const groups = groupClaims(claims, grouping, offered);
  const isOneOpening = groups.length === 1 && groups[0]?.of.by === "section" && groups[0].of.section === null;
  const rows: ClaimNode[] = isOneOpening
    ? orderClaims(claims, order).map((claim) => claimEntry(parent, claim, contents.notes))
    : groups.map(({ of, claims: members }) => ({
        kind: "group",
        id: `${document.uri}|${groupKey(of)}`,
        parent,
        document,
        label: groupLabel(of),
        of,
        claims: orderClaims(members, order),
        notes: contents.notes,
      }));
  const loose = looseFindings(contents, filter);
  if (loose.length > 0) {
    rows.push({ kind: "loose-findings", id: `${document.uri}|findings`, parent, document, findings: loose });
  }
  const lost = isFiltering(filter) ? [] : contents.notes.filter((note) => note.range === null);
  if (lost.length > 0) {
    rows.push({ kind: "lost-notes", id: `${document.uri}|notes`, parent, document, notes: lost });
  }
  return rows;
}

/** The rows below any row but a document. */
export function childrenOf(node: Exclude<ClaimNode, DocumentNode>): ClaimNode[] {
  switch (node.kind) {
    case "group":
      return node.claims.map((claim) => claimEntry(node, claim, node.notes));
    case "claim":
      return [...noteEntries(node), ...findingEntries(node, node.claim.findings)];
    case "loose-findings":
      return findingEntries(node, node.findings);
    case "lost-notes":
      return noteEntries(node);
    default:
      return [];
  }
}

function claimEntry(
  parent: DocumentNode | GroupNode,
  claim: ClaimItem,
  notes: readonly NoteItem[],
): ClaimEntry {
  const { document } = parent;
  const own = notes.filter(({ id }) => claim.noteIds.includes(id));
  return { kind: "claim", id: `${document.uri}|claim|${claim.id}`, parent, document, claim, notes: own };
}

function noteEntries(parent: ClaimEntry | LostNotesNode): NoteEntry[] {
  return parent.notes.map((note) => ({
    kind: "note",
    id: `${parent.id}|${note.id}`,
    parent,
    document: parent.document,
    note,
  }));
}

function findingEntries(
  parent: ClaimEntry | LooseFindingsNode,
  findings: readonly FindingItem[],
): FindingEntry[] {
  return findings.map((finding, index) => ({
    kind: "finding",
    id: `${parent.id}|${finding.code}|${index}`,
    parent,
    document: parent.document,
    finding,
  }));
}

function looseFindings({ claims, findings }: DocumentContents, filter: ClaimFilter): FindingItem[] {
  const ofClaims = new Set(claims.flatMap((claim) => claim.findings.map(identity)));
  return findings.filter((finding) => passesFinding(finding, filter) && !ofClaims.has(identity(finding)));
}

function identity({ code, range: { start, end } }: FindingItem): string {
  return `${code} ${start.line}:${start.character}-${end.line}:${end.character}`;
}
