import schema from "../../../../schemas/fact-pack.schema.json";
import type { FilePath } from "../../facts/yaml-file.ts";

/** The part of JSON Schema that the schema of fact packs is written in. */
export interface SchemaNode {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly allOf?: readonly SchemaNode[];
  readonly else?: SchemaNode;
  readonly $ref?: string;
}

const root: SchemaNode = schema;

/** What the schema says of the value at `path`; `isGroup` tells whether an entry of a list of facts is a group. */
export function schemaAt(path: FilePath, isGroup: (path: FilePath) => boolean): SchemaNode | null {
  let node: SchemaNode | null = root;
  for (const [index, step] of path.entries()) {
    node = typeof step === "number" ? (node?.items ?? null) : propertyOf(node, step);
    node = node === null ? null : resolved(node, () => isGroup(path.slice(0, index + 1)));
  }
  return node;
}

/** The node that a key of an object leads to. */
export function propertyOf(node: SchemaNode | null, key: string): SchemaNode | null {
  const property = node?.properties && Object.hasOwn(node.properties, key) ? node.properties[key] : undefined;
  if (property !== undefined) return resolved(property, () => false);
  return typeof node?.additionalProperties === "object" ? node.additionalProperties : null;
}

/** Follows references and takes, of several forms, the one that says most: an object or a list. */
function resolved(node: SchemaNode, isGroup: () => boolean): SchemaNode {
  if (node.$ref !== undefined) return resolved(referred(node.$ref), isGroup);
  if (node.allOf !== undefined) {
    const [fact, group] = node.allOf.map((each) => each.else);
    return resolved((isGroup() ? group : fact) ?? {}, isGroup);
  }
  const form = node.anyOf
    ?.map((each) => resolved(each, isGroup))
    .find(({ properties, items }) => properties !== undefined || items !== undefined);
  return form === undefined
    ? node
    : { ...node, ...form, description: node.description ?? form.description ?? "" };
}

function referred(reference: string): SchemaNode {
  return reference
    .split("/")
    .slice(1)
    .reduce<SchemaNode>((node, key) => {
      const next: unknown = Object.entries(node).find(([name]) => name === key)?.[1];
      return typeof next === "object" && next !== null ? next : {};
    }, root);
}
