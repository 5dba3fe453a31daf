import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

const SOURCE = "server/src";

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => path.replaceAll("\\", "/"));

/** Each file of the server with those that it imports, types included. */
const imports = new Map(files.map((file) => [file, importsOf(file)]));

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(SOURCE, file), "utf8");
  return [...text.matchAll(/^(?:import|export) [^;]*?from "(\.[^"]+)"/gmsu)].map(([, path = ""]) =>
    normalize(join(dirname(file), path)).replaceAll("\\", "/"),
  );
}

/** The rooms of the table in docs/architecture.md, each with the number of its row. */
const rows = new Map(
  [...readFileSync("docs/architecture.md", "utf8").matchAll(/^\| (`.*`) \|.*\|.*\|$/gmu)].flatMap(
    ([, names = ""], row) => [...names.matchAll(/`(\w+)`/gu)].map(([, name = ""]) => [name, row] as const),
  ),
);

/** The folder of a file below the source; of a file that lies in none, its name. */
function roomOf(file: string): string {
  return file.replace(/[/.].*/u, "");
}

describe("Rooms", () => {
  it("are all in the table", () => {
    const folders = new Set(files.filter((file) => file.includes("/")).map(roomOf));
    expect([...folders].filter((room) => !rows.has(room))).toEqual([]);
  });

  it("import nothing but what stands above them in the table", () => {
    const wrong = [...imports].flatMap(([file, imported]) =>
      imported
        .filter((other) => (rows.get(roomOf(other)) ?? 0) > (rows.get(roomOf(file)) ?? Infinity))
        .map((other) => `${file} imports ${other}`),
    );
    expect(wrong).toEqual([]);
  });

  it("but those of the world do not know the language", () => {
    const wrong = [...imports].filter(
      ([file, imported]) =>
        !["reading", "server", "cli"].includes(roomOf(file)) &&
        imported.some((other) => other.startsWith("reading/english/")),
    );
    expect(wrong.map(([file]) => file)).toEqual([]);
  });
});

describe("The core", () => {
  it("reads no file, no clock and no chance", () => {
    const world =
      /from "node:(?!crypto")|\b(?:Date\.now|performance\.now|Math\.random)\(|\bnew Date\(\)|\bprocess\./u;
    const core = files.filter(
      (file) => file.includes("/") && !["wikidata", "server", "cli"].includes(roomOf(file)),
    );
    expect(core.filter((file) => world.test(readFileSync(join(SOURCE, file), "utf8")))).toEqual([]);
  });
});

describe("Files", () => {
  it("do not import each other in a circle", () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const follow = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      if (done.has(file) || path.includes(file)) return;
      for (const other of imports.get(file) ?? []) follow(other, [...path, file]);
      done.add(file);
    };
    for (const file of files) follow(file, []);
    expect(circles).toEqual([]);
  });
});
