import type { SourcedClaim, SourceGroup, SourceItem } from "../../../server/src/protocol/sources.ts";

/** How the Sources view shows what it shows. */
export interface SourcesViewState {
  /** The active article alone, or every document of the folder. */
  readonly scope: "folder" | "document";
  readonly order: "claims" | "name";
  /** Words of a source's name or of its claims; empty for all. */
  readonly filter: string;
}

export const INITIAL_SOURCES: SourcesViewState = { scope: "folder", order: "claims", filter: "" };

/** All sources of one class. */
export interface ClassNode {
  readonly kind: "class";
  readonly id: string;
  readonly parent: null;
  readonly group: SourceGroup;
  /** Whether the rows below it stand open at first: few enough to be seen at once. */
  readonly isOpen: boolean;
}

/** Somebody who vouches for claims. */
export interface SourceNode {
  readonly kind: "source";
  readonly id: string;
  readonly parent: ClassNode;
  readonly source: SourceItem;
}

/** What somebody vouches for, or nobody; `document` and `claim` make it a place for a note. */
export interface SourcedClaimNode {
  readonly kind: "sourced-claim";
  readonly id: string;
  readonly parent: ClassNode | SourceNode;
  readonly document: { readonly uri: string };
  readonly claim: SourcedClaim;
}

/** Asks for the rows that a long list leaves out. */
export interface MoreNode {
  readonly kind: "more";
  readonly id: string;
  readonly parent: ClassNode | SourceNode;
  readonly left: number;
}

/** A row of the Sources view. */
export type SourcesNode = ClassNode | SourceNode | SourcedClaimNode | MoreNode;

/** The rows of the classes. They stand open where one article or certain words are asked for. */
export function classNodes(
  groups: readonly SourceGroup[],
  { scope, filter }: Pick<SourcesViewState, "scope" | "filter">,
): ClassNode[] {
  const isOpen = scope === "document" || filter !== "";
  const where = `${scope}|${filter === "" ? "all" : "some"}`;
  return groups.map((group) => ({
    kind: "class",
    id: `${where}|${group.class}`,
    parent: null,
    group,
    isOpen,
  }));
}

/** The source whose claims stand directly below a class: that of what nobody vouches for. */
export function onlySource({ group }: ClassNode): SourceItem | null {
  return group.class === "none" ? (group.items[0] ?? null) : null;
}

/** The rows of a class's sources. */
export function sourceNodes(parent: ClassNode): (SourceNode | MoreNode)[] {
  const { items, sources } = parent.group;
  const rows: (SourceNode | MoreNode)[] = items.map((source) => ({
    kind: "source",
    id: `${parent.id}|${source.id}`,
    parent,
    source,
  }));
  return [...rows, ...moreNode(parent, sources - items.length)];
}

/** The rows of claims, of which there are `total`. */
export function sourcedClaimNodes(
  parent: ClassNode | SourceNode,
  claims: readonly SourcedClaim[],
  total: number,
): (SourcedClaimNode | MoreNode)[] {
  const seen = new Map<string, number>();
  const rows: (SourcedClaimNode | MoreNode)[] = claims.map((claim) => {
    const key = `${parent.id}|${claim.uri}|${claim.kind}|${claim.text}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return { kind: "sourced-claim", id: `${key}|${nth}`, parent, document: { uri: claim.uri }, claim };
  });
  return [...rows, ...moreNode(parent, total - claims.length)];
}

function moreNode(parent: ClassNode | SourceNode, left: number): MoreNode[] {
  return left > 0 ? [{ kind: "more", id: `${parent.id}|more`, parent, left }] : [];
}
