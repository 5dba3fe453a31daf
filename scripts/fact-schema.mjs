// The JSON schema of fact packs, for editors, made from the very schemas that packs are checked with.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { toJsonSchema } from "@valibot/to-json-schema";
import { getDescription } from "valibot";
import { bundled } from "./bundled.mjs";
import { root } from "./pins.mjs";

/** @typedef {{ properties: Record<string, any>, required: string[] } & Record<string, any>} ObjectSchema */

/** Where it is kept. */
export const schemaFile = join(root, "schemas", "fact-pack.schema.json");

/** An entry of a pack is one fact or, with `facts`, a group of them. */
const isGroup = { required: ["facts"] };

/**
 * A year, month or day; YAML reads a bare year as a number.
 * @type {import("@valibot/to-json-schema").JsonSchema[]}
 */
const date = [
  { type: "string", pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" },
  { type: "integer", minimum: 1000, maximum: 9999 },
];

/**
 * @param {Pick<typeof import("../server/src/facts/pack-schema.ts"), "packSchema" | "factSchemas">} schemas
 * @returns {Record<string, unknown>}
 */
export function factPackSchema({ packSchema, factSchemas }) {
  const { $schema, ...pack } = converted(packSchema);
  /** @type {Record<string, unknown>} */
  const definitions = {};
  for (const [kind, schema] of Object.entries(factSchemas)) {
    const { $schema: _, ...fact } = converted(schema);
    // What stands once for all facts of a pack need not stand in each.
    const required = fact.required.filter((key) => !["source", "retrieved"].includes(key));
    definitions[kind] = { ...fact, required };
    definitions[`${kind}-group`] = groupOf(kind, fact);
    pack.properties[kind] = {
      description: pack.properties[kind].description,
      type: ["array", "null"],
      items: {
        allOf: [
          { if: isGroup, else: ref(kind) },
          { if: { not: isGroup }, else: ref(`${kind}-group`) },
        ],
      },
    };
  }
  return { $schema, title: "A fact pack of Second Source", ...pack, definitions };
}

/**
 * A group: what its facts share, and the facts.
 * @param {string} kind
 * @param {ObjectSchema} fact
 */
function groupOf(kind, { properties }) {
  const keys = Object.keys(properties);
  const own = Object.fromEntries(keys.map((key) => [key, ref(`${kind}/properties/${key}`)]));
  const { id, ...shared } = own;
  const facts = {
    description: "The facts of the group; each may say otherwise than the group.",
    type: "array",
    items: { type: "object", properties: own, additionalProperties: false, required: ["id"] },
  };
  const entries = { ...shared, facts };
  return { type: "object", properties: entries, additionalProperties: false, required: ["facts"] };
}

/** @param {string} name */
function ref(name) {
  return { $ref: `#/definitions/${name}` };
}

/**
 * @param {any} schema of an object
 * @returns {ObjectSchema}
 */
function converted(schema) {
  /** @type {any} */
  const json = toJsonSchema(schema, {
    typeMode: "input",
    errorMode: "ignore",
    target: "draft-07",
    overrideSchema({ jsonSchema }) {
      const types = jsonSchema.anyOf?.map((each) => typeof each === "object" && each.type).join();
      return types === "string,number" ? { ...jsonSchema, anyOf: date } : jsonSchema;
    },
  });
  // A description that follows a transformation is not carried over.
  for (const [key, entry] of Object.entries(schema.entries)) {
    json.properties[key].description = getDescription(/** @type {any} */ (entry));
  }
  return json;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const schema = factPackSchema(await bundled("server/src/facts/pack-schema.ts"));
  await writeFile(schemaFile, `${JSON.stringify(schema, null, 2)}\n`);
}
