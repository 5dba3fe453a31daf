/**
 * Writes notes on one article with the product's own code and says each one's id once it is kept, as long as it is let:
 * node writer.js FOLDER ARTICLE COUNT
 */
import { randomUUID } from "node:crypto";
import { writeSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { decodeArticle } from "../../server/src/article/decode.ts";
import type { Note } from "../../server/src/notes/note.ts";
import { createNodeWorkspace } from "../../server/src/server/node-workspace.ts";
import { NotesShelf } from "../../server/src/service/notes-shelf.ts";
import { normalUri, uriBelow } from "../../server/src/text/uris.ts";

const [, , folder = "", article = "", count = "1"] = process.argv;
const root = normalUri(pathToFileURL(folder).toString());
const workspace = createNodeWorkspace({
  roots: [root],
  include: ["**/*.txt"],
  exclude: [],
  maxFileSize: 1 << 20,
  decode: decodeArticle,
});
const shelf = new NotesShelf(workspace);

for (let left = Number(count); left > 0; left--) {
  const id = `urn:uuid:${randomUUID()}`;
  try {
    await shelf.change(uriBelow(root, article), [{ id, change: () => noteWith(id) }]);
    writeSync(1, `${id}\n`);
  } catch (error) {
    writeSync(2, `${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

function noteWith(id: string): Note {
  const start = Math.floor(Math.random() * 1000);
  const now = new Date().toISOString();
  return {
    id,
    quote: { exact: "40 boats", prefix: "The storm sank ", suffix: " in the harbour." },
    position: { start, end: start + 8 },
    status: "open",
    verdict: null,
    comment: "Asked the harbour master. ".repeat(20),
    reason: null,
    answers: null,
    basis: null,
    assignee: null,
    evidence: [],
    replies: [],
    history: [],
    creator: null,
    created: now,
    modified: now,
  };
}
