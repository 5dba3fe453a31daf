import type { ClaimItem, DocumentItem, FindingItem } from "../../../server/src/protocol.ts";
import type { DocumentContents } from "../server/knowledge.ts";
import type {
  ClaimEntry,
  ClaimNode,
  DocumentNode,
  FindingEntry,
  GroupNode,
  LooseFindingsNode,
} from "./claim-node.ts";
import { KIND_NAMES } from "./claim-words.ts";
import { passes, passesFinding } from "./filter-claims.ts";
import { orderClaims } from "./order-claims.ts";
import { type ClaimFilter, type ClaimsViewState, isFiltering } from "./view-state.ts";

/** The row of a document. */
export function documentNode(document: DocumentItem): DocumentNode {
  return { kind: "document", id: document.uri, parent: null, document };
}

/** The rows below a document: its sections or kinds, what belongs to no claim, and the notes without a place. */
export function contentsOf(
  parent: DocumentNode,
  contents: DocumentContents,
  { grouping, order, filter }: ClaimsViewState,
): ClaimNode[] {
  const { document } = parent;
  const claims = contents.claims.filter((claim) => passes(claim, filter));
  const groups = groupsOf(parent, claims, grouping);
  const rows: ClaimNode[] =
    groups.length === 1 && groups[0]?.label === OPENING
      ? orderClaims(claims, order).map((claim) => claimEntry(parent, claim))
      : groups.map((group) => ({ ...group, claims: orderClaims(group.claims, order) }));
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
      return node.claims.map((claim) => claimEntry(node, claim));
    case "claim":
      return findingEntries(node, node.claim.findings);
    case "loose-findings":
      return findingEntries(node, node.findings);
    case "lost-notes":
      return node.notes.map((note) => ({
        kind: "note",
        id: `${node.id}|${note.id}`,
        parent: node,
        document: node.document,
        note,
      }));
    default:
      return [];
  }
}

const OPENING = "Opening";

function groupsOf(
  parent: DocumentNode,
  claims: readonly ClaimItem[],
  grouping: ClaimsViewState["grouping"],
): GroupNode[] {
  const { document } = parent;
  const byLabel = new Map<string, ClaimItem[]>();
  for (const claim of claims) {
    const label = grouping === "kind" ? KIND_NAMES[claim.kind][1] : (claim.section ?? OPENING);
    const members = byLabel.get(label);
    if (members === undefined) byLabel.set(label, [claim]);
    else members.push(claim);
  }
  return [...byLabel].map(([label, members]) => ({
    kind: "group",
    id: `${document.uri}|${grouping}|${label}`,
    parent,
    document,
    label,
    of: grouping === "kind" ? (members[0]?.kind ?? null) : null,
    claims: members,
  }));
}

function claimEntry(parent: DocumentNode | GroupNode, claim: ClaimItem): ClaimEntry {
  const { document } = parent;
  return { kind: "claim", id: `${document.uri}|claim|${claim.id}`, parent, document, claim };
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
