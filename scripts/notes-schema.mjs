// The JSON schema of files of notes, for editors and other programs, made from the schema that describes them in code.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { toJsonSchema } from "@valibot/to-json-schema";
import { bundled } from "./bundled.mjs";
import { root } from "./pins.mjs";

/** Where it is kept. */
export const notesSchemaFile = join(root, "schemas", "notes.schema.json");

/**
 * @param {Pick<typeof import("../server/src/notes/notes-schema.ts"), "notesSchema" | "annotationSchema">} schemas
 * @returns {Record<string, unknown>}
 */
export function notesJsonSchema({ notesSchema, annotationSchema }) {
  const { $schema, ...page } = converted(notesSchema);
  const { $schema: _, ...annotation } = converted(annotationSchema);
  page.properties.items.items = { $ref: "#/definitions/annotation" };
  return {
    $schema,
    title: "Notes of Second Source on an article: a page of W3C Web Annotations",
    anyOf: [{ $ref: "#/definitions/page" }, { type: "array", items: { $ref: "#/definitions/annotation" } }],
    definitions: { page, annotation },
  };
}

/**
 * @param {any} schema
 * @returns {any}
 */
function converted(schema) {
  return toJsonSchema(schema, { typeMode: "input", errorMode: "ignore", target: "draft-07" });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const schema = notesJsonSchema(await bundled("server/src/notes/notes-schema.ts"));
  await writeFile(notesSchemaFile, `${JSON.stringify(schema, null, 2)}\n`);
}
