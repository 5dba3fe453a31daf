import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { vsixPath } from "../../scripts/package.mjs";
import { root } from "../../scripts/pins.mjs";
import { readZip } from "./read-zip.ts";

const archive = await readFile(await vsixPath());
const files = readZip(archive);
const names = [...files.keys()].filter((name) => name.startsWith("extension/")).map((name) => name.slice(10));
const manifest = JSON.parse(contentOf("package.json").toString("utf8"));

function contentOf(name: string): Buffer {
  const content = files.get(`extension/${name}`);
  if (content === undefined) throw new Error(`${name} is not in the package`);
  return content;
}

describe("the packed extension", () => {
  test("has at most 3 MB", () => {
    expect(archive.length).toBeLessThanOrEqual(3_000_000);
  });

  test("holds only what a user needs", () => {
    const allowed = [
      /^(?:package\.json|readme\.md|changelog\.md|LICENSE\.txt|language-configuration\.json)$/,
      /^dist\/(?:client\.cjs|server\.js|worker\.js|cli\.js|(?:timeline|report)\.(?:js|css)|chunk-\w+\.js|third-party-notices\.txt)$/,
      /^dist\/facts\/[\w-]+\.(?:json|yaml)$/,
      /^docs\/rules\/[\w.-]+\.md$/,
      /^(?:syntaxes|schemas)\/[\w.-]+\.json$/,
      /^media\/(?:icon\.png|[\w-]+\.svg|walkthrough\/[\w-]+\.(?:md|svg|png))$/,
    ];
    expect(names.filter((name) => !allowed.some((pattern) => pattern.test(name)))).toEqual([]);
  });

  test("holds no native module and is for every platform", () => {
    const magic = ["\x7fELF", "MZ\x90", "\xcf\xfa\xed\xfe", "\xca\xfe\xba\xbe", "\0asm"];
    const binaries = names.filter((name) => {
      const start = contentOf(name).toString("latin1", 0, 4);
      return name.endsWith(".node") || magic.some((mark) => start.startsWith(mark));
    });
    expect(binaries).toEqual([]);
    expect(files.get("extension.vsixmanifest")?.toString("utf8")).not.toContain("TargetPlatform");
  });

  test("holds every fact pack and every rule page of the project", async () => {
    const packs = (await readdir(join(root, "server", "facts"))).filter((name) => name.endsWith(".yaml"));
    const pages = (await readdir(join(root, "docs", "rules"))).filter((name) => name.endsWith(".md"));
    expect(packs.length).toBeGreaterThan(0);
    expect(pages.length).toBeGreaterThan(0);
    expect(names).toEqual(
      expect.arrayContaining([
        ...packs.map((name) => `dist/facts/${name}`),
        ...packs.map((name) => `dist/facts/${name.replace(/\.yaml$/, ".json")}`),
        ...pages.map((name) => `docs/rules/${name}`),
      ]),
    );
  });

  test("holds every file that its manifest names", () => {
    const named = JSON.stringify(manifest).matchAll(
      /"(?:\.\/)?((?:[\w-]+\/)*[\w.-]+\.(?:json|svg|png|md|js|cjs))"/g,
    );
    const missing = [...named].map(([, path = ""]) => path).filter((path) => !names.includes(path));
    expect(missing).toEqual([]);
    expect(manifest.contributes.grammars.length).toBeGreaterThan(0);
  });

  test("has an icon of 256 by 256", () => {
    const icon = contentOf(manifest.icon);
    expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([256, 256]);
  });

  test("has a page for VS Code without pictures that are not packed", () => {
    const page = contentOf("readme.md").toString("utf8");
    expect(page).toMatch(/^# /m);
    expect(page).not.toMatch(/!\[[^\]]*\]\((?!https:)|<img/);
  });
});
