import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

/** The methods below a heading of the document, or of an interface of the types. */
function methodsIn(text: string, from: RegExp, to: RegExp, method: RegExp): string[] {
  const part = text.split(from)[1]?.split(to)[0] ?? "";
  return [...part.matchAll(method)].map(([, name]) => name ?? "").sort();
}

test.each([
  ["From client to server", "ClientRequests"],
  ["From server to client", "ServerNotifications"],
])("docs/protocol.md describes under “%s” exactly the methods of %s", async (heading, name) => {
  const types = await readFile("server/src/protocol/requests.ts", "utf8");
  const document = await readFile("docs/protocol.md", "utf8");
  const typed = methodsIn(types, new RegExp(`export interface ${name} \\{`), /\n\}/, /^ {2}"([^"]+)":/gm);
  const described = methodsIn(document, new RegExp(`^## ${heading}$`, "m"), /^## /m, /^### `([^`]+)`$/gm);
  expect(typed.length).toBeGreaterThan(0);
  expect(described).toEqual(typed);
});
