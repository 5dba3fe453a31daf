import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Dismissal } from "../../server/src/dismissals/dismissal.ts";
import { defaultChecklist } from "../../server/src/notes/checklist.ts";
import type { Evidence } from "../../server/src/notes/note.ts";
import { claimReviews } from "../../server/src/report/claim-review.ts";
import { csv } from "../../server/src/report/csv.ts";
import { type FactCheck, factCheckOf } from "../../server/src/report/fact-check.ts";
import { html } from "../../server/src/report/html.ts";
import { escaped } from "../../server/src/report/html-escape.ts";
import { markdown } from "../../server/src/report/markdown.ts";
import { inline } from "../../server/src/report/markdown-escape.ts";
import type { Outcome } from "../../server/src/service/answered.ts";
import { libraryOver } from "./support.ts";

/** What has got through badly written pages. */
const ATTACKS = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "'><svg/onload=alert(1)>",
  "</p></article></main><iframe src=javascript:alert(1)>",
  "</style><style>*{background:url(//evil.example)}</style>",
  "<!--<img src=--><base href=//evil.example>",
  '" style="x" onmouseover="alert(1)" data-x="',
  "javascript:alert(1)//",
  "[a](javascript:alert(1)) ![x](https://evil.example/x.png) `code` <https://evil.example>",
  "# heading",
  "=cmd|' /C calc'!A0",
  "two;=cmd|' /C calc'!A0\t+1\n-2",
  "\u202Eexe.txt\u2066",
  "&lt;script&gt;",
];

/** The tags and attributes that a report is made of. */
const TAGS =
  /^(?:!doctype|html|head|meta|title|style|body|header|main|h[123]|p|time|section|dl|div|dt|dd|table|caption|thead|tbody|tr|th|td|svg|rect|article|ol|ul|li|strong|b|a|sup|mark|span|blockquote|q|br|code|nav)$/;
const ATTRIBUTES =
  /^(?:lang|charset|http-equiv|content|name|datetime|id|class|aria-[a-z]+|data-(?:start|end|article)|href|value|scope|viewbox|preserveaspectratio|width|height|html)$/;

async function checkWith(attack: string): Promise<FactCheck> {
  const words = "killed four people";
  const evidence: Evidence = {
    id: "urn:uuid:e",
    source: attack,
    quote: { exact: attack, prefix: "", suffix: "" },
    publisher: attack,
    accessed: "2026-03-01",
    stance: "refutes",
    archived: attack,
    comment: attack,
  };
  const tick = { by: attack, at: "2026-03-01T10:00:00.000Z", text: "other" };
  const { library, uri } = await libraryOver(
    `${attack.replaceAll("/", "_")}.txt`,
    `Storm ${attack}\n\nThe storm ${words} ${attack} near the quay.\n`,
    [
      {
        words,
        status: "disputed",
        verdict: "refuted",
        comment: attack,
        reason: attack,
        creator: attack,
        assignee: attack,
        evidence: [evidence],
        replies: [{ id: "r", comment: attack, creator: attack, created: tick.at, modified: tick.at }],
      },
      { words: attack, status: "open" },
      { words: `gone ${attack}`, status: "open" },
    ],
    { checklist: { ticks: new Map(defaultChecklist.map(({ label }) => [label, tick])), cleared: null } },
  );
  const hostile = {
    ...library,
    verdictLabels: { ...library.verdictLabels, refuted: attack },
    outcomes: () => [outcome(attack, null), outcome(attack, { dismissal: dismissalOf(attack) })],
  };
  return factCheckOf(hostile, [uri], "2026-03-02T08:00:00.000Z");
}

/** A finding whose words come from a hostile article and a hostile fact pack. */
function outcome(attack: string, answer: Outcome["answer"]): Outcome {
  const evidence = [{ fact: attack, source: attack, message: attack }];
  const span = { start: 0, end: 5 };
  return {
    finding: { ...span, code: attack, severity: "hint", message: attack, evidence, suggestions: [attack] },
    answer,
    back: null,
  };
}

function dismissalOf(attack: string): Dismissal {
  return {
    id: attack,
    code: attack,
    article: null,
    subject: attack,
    among: [attack],
    reason: attack,
    by: attack,
    at: attack,
    basis: { words: attack, values: [attack], facts: { [attack]: attack } },
  };
}

describe.each(ATTACKS)("%s", (attack) => {
  let check: FactCheck;
  beforeAll(async () => {
    check = await checkWith(attack);
  });

  test("opens no tag and ends no attribute in HTML", () => {
    const page = html(check);
    const tags = [...page.matchAll(/<\/?([!a-z][^\s>/]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/gi)];
    expect(tags.length).toBe([...page.matchAll(/</g)].length);
    for (const [, tag = "", attributes = ""] of tags) {
      expect(tag.toLowerCase()).toMatch(TAGS);
      for (const [, name = "", value = ""] of attributes.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)) {
        expect(name.toLowerCase()).toMatch(ATTRIBUTES);
        if (name === "href") expect(value).toMatch(/^#article-1[\w-]*$/);
      }
    }
    expect(page.match(/<style/g)).toHaveLength(1);
  });

  test("is only words in Markdown", () => {
    for (const line of markdown(check).split("\n")) {
      expect(line).not.toMatch(/(?<!\\)(?:\\\\)*[<>`]|(?<!\\)(?:\\\\)*\]\(/);
      if (/^\s+/.test(line)) expect(line).not.toMatch(/^\s+(?:[#+=-]|\d+[.)])/);
    }
  });

  test("is no formula in a spreadsheet and ends no cell, wherever that divides them", () => {
    const rows = rowsOf(csv(check));
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      expect(row).toHaveLength(15);
      for (const cell of row) {
        for (const part of cell.split(/[;\t\r\n]/)) expect(part).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }
    }
  });

  test("is told of in findings and dismissals all the same", () => {
    expect(html(check)).toContain("Dismissed findings");
    expect(html(check)).toContain(`Dismissed for the folder by ${escaped(attack)}`);
    expect(markdown(check)).toContain("### Dismissed findings");
  });

  test("leaves the reviews whole", () => {
    const [review] = JSON.parse(claimReviews(check, { name: attack, url: null }))["@graph"];
    expect(review.author.name).toBe(attack);
    expect(review.reviewBody).toBe(attack);
  });
});

test("Whatever stands on a line, Markdown keeps it as words", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const line = inline(text);
      expect(line).not.toMatch(/\n|^[#+=-]|^\d+[.)]/);
      expect(line.replace(/\\[\\`*_[\]<>&|~!#+=.)-]/g, "")).not.toMatch(/[\\`*_[\]<>&|~!]/);
    }),
  );
});

/** Reads CSV as RFC 4180 has it. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text
    .replace(/^\uFEFF/, "")
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}
