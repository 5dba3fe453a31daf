import { expect, test } from "vitest";
import { evidenceList, OPEN_EVIDENCE } from "../../client/src/notes/evidence-words.ts";
import type { EvidenceItem } from "../../server/src/protocol/evidence.ts";

const item: EvidenceItem = {
  id: "urn:uuid:e",
  source: "https://harbour.example/log",
  quote: "40 boats",
  publisher: "Harbour office",
  accessed: "2026-03-01",
  stance: "refutes",
  archived: "https://archive.example/log",
  comment: "Counted by hand.",
};

function shown(more: Partial<EvidenceItem> = {}): string {
  return evidenceList({
    uri: "file:///folder/storm.txt",
    id: "urn:uuid:n",
    evidence: [{ ...item, ...more }],
  });
}

/** The targets of all links in Markdown, which this list writes in one form only. */
function targets(markdown: string): string[] {
  return [...markdown.matchAll(/(?<!\\)\]\(<?([^\s)>]*)/g)].map(([, target]) => target ?? "");
}

test("A piece of evidence says what it says, by whom and when, and opens by its ids", () => {
  expect(shown()).toMatch(/^- \*\*Refutes:\*\* \[Harbour office\]\(command:/);
  expect(shown()).toContain("looked up on 2026\\-03\\-01");
  const [opens = "", archived] = targets(shown());
  expect(JSON.parse(decodeURIComponent(opens.slice(`command:${OPEN_EVIDENCE}?`.length)))).toEqual([
    { uri: "file:///folder/storm.txt", id: "urn:uuid:n", evidence: "urn:uuid:e" },
  ]);
  expect(archived).toBe("https://archive.example/log");
});

test.each<[string, Partial<EvidenceItem>]>([
  ["a source that is a script", { source: "javascript:alert(1)", publisher: null }],
  ["a source that is a command", { source: "command:workbench.action.quit", publisher: null }],
  ["a copy that is a command", { archived: "command:workbench.action.quit" }],
  ["a publisher that closes its link", { publisher: "x](command:workbench.action.quit)" }],
  ["a source that closes its title", { source: 'https://x.example/") [y](command:quit)', publisher: null }],
  ["a quote with HTML", { quote: "<img src=x onerror=alert(1)>" }],
  ["a day that is none", { accessed: "](command:quit)" }],
  ["an id that is none", { id: '"}]) [y](command:quit)' }],
])("%s opens nothing else and is no HTML", (_, more) => {
  const markdown = shown(more);
  const links = targets(markdown);
  expect(
    links.every((each) => each.startsWith(`command:${OPEN_EVIDENCE}?`) || each.startsWith("https://")),
  ).toBe(true);
  expect(markdown).not.toMatch(/(?<!\\)<(?!https:)/);
});
