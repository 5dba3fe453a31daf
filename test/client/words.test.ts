import { describe, expect, test } from "vitest";
import {
  claimAriaLabel,
  claimDescription,
  claimLabel,
  claimTooltip,
  documentDescription,
  documentTooltip,
} from "../../client/src/claims/claim-words.ts";
import {
  conflictChildren,
  conflictNodes,
  passagesToCompare,
} from "../../client/src/conflicts/conflict-node.ts";
import {
  conflictAriaLabel,
  conflictDescription,
  conflictTooltip,
} from "../../client/src/conflicts/conflict-words.ts";
import { folderSummary } from "../../client/src/findings/folder-summary.ts";
import { noteBody, noteLabel } from "../../client/src/notes/note-words.ts";
import { articleStatus } from "../../client/src/status/article-status.ts";
import { escapeMarkdown, withoutImages } from "../../client/src/text/markdown.ts";
import { oneLine } from "../../client/src/text/plain.ts";
import { verdictLabels } from "../../server/src/notes/verdict-labels.ts";
import { claim, conflict, documentItem, finding, note } from "./items.ts";

const labels = { ...verdictLabels, refuted: "False" };
const noted = { noteId: "urn:uuid:1", noteIds: ["urn:uuid:1"] };
const decided = claim({
  ...noted,
  status: "checked",
  verdict: "refuted",
  assignee: "Ben",
  by: "Ada",
  evidence: 2,
  source: "the ministry",
  sourceClass: "named",
  findings: [finding()],
});

test("a claim stands among the words around it, and is heard before them", () => {
  const fee = claim({ text: "£3m", before: "The club paid ", after: " for him" });
  expect(claimLabel(fee)).toBe("The club paid £3m for him");
  expect(claimAriaLabel(fee, labels)).toMatch(/^Figure: £3m, .*, in “The club paid £3m for him”$/);
  expect(claimLabel(claim())).toBe("40 boats");
});

describe("a claim's description", () => {
  const words = (part: Parameters<typeof claim>[0]) => claimDescription(claim(part), labels);

  test("says who vouches and what was found", () => {
    expect(words({})).toBe("no source");
    expect(words({ kind: "date" })).toBe("");
    expect(words({ source: "an official", sourceClass: "anonymous", findings: [finding()] })).toBe(
      "an official (anonymous) · 1 finding",
    );
  });

  test("says first what people decided, in the newsroom's words, and who", () => {
    expect(claimDescription(decided, labels)).toBe(
      "Checked: False · Ada · 2 evidence — the ministry · 1 finding",
    );
  });

  test("names who is to check what waits, and nobody where nobody is known", () => {
    expect(words({ ...noted, kind: "date", status: "assigned", assignee: "Ben", by: "Ada" })).toBe(
      "Assigned · Ben",
    );
    expect(words({ ...noted, kind: "date" })).toBe("Note");
  });
});

test("a screen reader hears the same", () => {
  const loud = claim({ findings: [finding(), finding({ severity: "error" })] });
  expect(claimAriaLabel(loud, labels)).toBe(
    "Figure: 40 boats, nobody has decided, no source, 2 findings, worst: error",
  );
  expect(claimAriaLabel(decided, labels)).toBe(
    "Figure: 40 boats, checked by Ada, verdict: False, 2 pieces of evidence, vouched for by the ministry, 1 finding, worst: warning",
  );
  expect(claimAriaLabel({ ...decided, status: "needs-source", findings: [] }, labels)).toContain(
    "needs source by Ada, verdict: False, to be checked by Ben",
  );
});

test("an article's words are never taken for Markdown", () => {
  const tooltip = claimTooltip(
    claim({ text: "[x](command:evil) <b>\n# *y*", noteId: "1", by: "<i>" }),
    labels,
  );
  expect(tooltip).toContain("**\\[x\\]\\(command\\:evil\\) \\<b\\> \\# \\*y\\***");
  expect(escapeMarkdown("a_b `c`\u202e")).toBe("a\\_b \\`c\\`");
});

test("a note's Markdown loads no image", () => {
  expect(withoutImages("see ![it](https://example.org/a.png)")).toBe(
    "see \\![it](https://example.org/a.png)",
  );
});

test("long and broken words become one short line", () => {
  expect(oneLine(" a\r\n\tb\u2028c ")).toBe("a b c");
  expect(oneLine("😀".repeat(9), 4)).toBe("😀😀😀…");
});

test("a document says how much of it is checked, or why it was not read", () => {
  expect(documentDescription(documentItem())).toBe("1 of 3 checked · 1 finding · harbour.txt");
  expect(documentDescription(documentItem({ toCheck: 0, checked: 0 }))).toContain("nothing to check");
  expect(documentDescription(documentItem({ problem: "Not text." }))).toBe("not read");
  expect(documentTooltip(documentItem({ problem: "Not text." }))).toContain("Not text\\.");
  expect(documentTooltip(documentItem({ date: { value: "2024-05-01", basis: "the dateline" } }))).toContain(
    "Dated 2024\\-05\\-01 (the dateline)",
  );
});

test("the status of an article", () => {
  const dated = documentItem({ date: { value: "2024-05-01", basis: "the dateline" } });
  expect(articleStatus(dated)).toEqual({
    text: "2024-05-01",
    detail: "the dateline · 1 of 3 checked, 1 finding",
    warning: false,
  });
  expect(articleStatus(documentItem()).text).toBe("Date unknown");
  expect(articleStatus(documentItem({ problem: "Too large." }))).toMatchObject({
    detail: "Too large.",
    warning: true,
  });
  expect(articleStatus(null).warning).toBe(false);
});

test("a note's heading and body", () => {
  const label = (part: Parameters<typeof note>[0]) =>
    noteLabel(note(part), { ...verdictLabels, refuted: "Pants on fire" });
  expect(label({ status: "dismissed", reason: "common knowledge", answers: "figure.vague" })).toBe(
    "Dismissed: common knowledge · figure.vague",
  );
  expect(label({})).toBe("Note");
  expect(label({ verdict: "refuted", assignee: "Ben", side: "HEAD" })).toBe(
    "In conflict, says HEAD · Note · Pants on fire · for Ben",
  );
  expect(noteBody(note({ status: "needs-source" }))).toBe("*This needs a source.*");
  expect(noteBody(note({ status: "assigned", assignee: "Ben *Okri*" }))).toBe(
    "*Assigned to Ben \\*Okri\\*.*",
  );
  expect(noteBody(note({ comment: "Called **her**." }))).toBe("Called **her**.");
});

test("evidence is listed, each opened by our own command, and nothing else in it acts", () => {
  const evidence = {
    id: "e",
    source: "https://harbour.example/log?a=1",
    quote: "*40* boats",
    publisher: "The [harbour](command:evil)",
    accessed: "2026-03-01",
    stance: "supports",
    archived: "command:workbench.action.quit",
    comment: "By phone.\n# Too",
  } as const;
  const opens = `command:secondSource.openEvidence?${encodeURIComponent(
    JSON.stringify([{ uri: note().uri, id: note().id, evidence: "e" }]),
  )}`;
  expect(noteBody(note({ comment: "Yes.", evidence: [evidence] }))).toBe(
    `Yes.\n\n- **Supports:** [The \\[harbour\\]\\(command\\:evil\\)](${opens} "https\\:\\/\\/harbour\\.example\\/log\\?a\\=1"), “\\*40\\* boats”, looked up on 2026\\-03\\-01, archived copy. By phone. # Too`,
  );
  const document = {
    ...evidence,
    source: "file:///news/a%20b.txt",
    publisher: null,
    archived: null,
    quote: null,
  };
  expect(noteBody(note({ comment: "Yes.", evidence: [{ ...document, comment: "", stance: null }] }))).toBe(
    `Yes.\n\n- **Evidence:** [a b\\.txt](${opens} "file\\:\\/\\/\\/news\\/a\\%20b\\.txt"), looked up on 2026\\-03\\-01`,
  );
});

test("a conflict leads from the question over its answers to the passages; one passage is its answer’s own row", () => {
  const [question] = conflictNodes([conflict()]);
  const sides = question === undefined ? [] : conflictChildren(question);
  expect(sides.map((side) => conflictChildren(side).length)).toEqual([2, 0]);
  expect(passagesToCompare(conflict()).map(({ path }) => path)).toEqual(["a.txt", "c.txt"]);
  expect(conflictDescription(conflict())).toBe("May / June · a.txt, b.txt and 1 more");
  expect(conflictAriaLabel(conflict())).toBe(
    "When did the bridge open? 2 answers: May; June, in a.txt, b.txt and 1 more",
  );
  expect(conflictTooltip(conflict())).toContain("**May**: a\\.txt, b\\.txt");
});

test("a whole folder in one sentence", () => {
  const unread = documentItem({ findings: 0, toCheck: 0, checked: 0, problem: "Not text." });
  expect(folderSummary([documentItem(), documentItem(), unread], 1)).toBe(
    "Read 2 articles: 2 findings, 4 claims to check, 1 conflict between documents, 1 file could not be read",
  );
});
