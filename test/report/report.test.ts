import { readFile } from "node:fs/promises";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Evidence } from "../../server/src/notes/note.ts";
import { claimReviews } from "../../server/src/report/claim-review.ts";
import { csv } from "../../server/src/report/csv.ts";
import { type CheckedArticle, type FactCheck, factCheckOf } from "../../server/src/report/fact-check.ts";
import { html } from "../../server/src/report/html.ts";
import { escaped } from "../../server/src/report/html-escape.ts";
import { markdown } from "../../server/src/report/markdown.ts";
import { libraryOver } from "./support.ts";

const TEXT = `Flood in the valley

12 April 2025

The police said that more than 520 houses were flooded. The <b>storm</b> killed four people.
`;

const EVIL = '<script>alert(1)</script> & "quoted"';

const seen: Evidence = {
  id: "urn:uuid:e",
  source: "https://police.example/?a=1&b=2",
  quote: { exact: `“None” ${EVIL}`, prefix: "", suffix: "" },
  publisher: "The police",
  accessed: "2026-03-01",
  stance: "refutes",
  archived: null,
  comment: "By phone, too.",
};

let check: FactCheck;

beforeAll(async () => {
  const { library, uri } = await libraryOver("flood.txt", TEXT, [
    { words: "520 houses", status: "checked", verdict: "supported", comment: EVIL, creator: "Ada" },
    { words: "killed four people", status: "dismissed", reason: "=SUM(A1)", answers: "figure.unverifiable" },
    {
      words: "words that are gone",
      status: "disputed",
      verdict: "refuted",
      comment: "Gone",
      evidence: [seen],
    },
  ]);
  const newsroom = { ...library, verdictLabels: { ...library.verdictLabels, refuted: "No (custom)" } };
  check = factCheckOf(newsroom, [uri, "file:///folder/none.txt"], "2026-03-02T08:00:00.000Z");
});

test("A fact-check holds the articles that could be read, their notes in order, and what nobody has answered", () => {
  expect(check.articles.map(({ path, title, date }) => [path, title, date])).toEqual([
    ["flood.txt", "Flood in the valley", "2025-04-12"],
  ]);
  const [article] = check.articles;
  expect(article?.notes.map(({ note, span }) => [note.status, span !== null])).toEqual([
    ["checked", true],
    ["dismissed", true],
    ["disputed", false],
  ]);
  expect(article?.findings.map(({ code }) => code)).not.toContain("figure.unverifiable");
});

describe("As HTML", () => {
  test("words with a note are marked and lead to it; one whose words are gone is listed", () => {
    const page = html(check);
    expect(page).toMatch(
      /<mark[^>]*>520 houses<\/mark><sup><a id="article-1-words-1" href="#article-1-note-1"/,
    );
    expect(page).toMatch(/<strong>Checked<\/strong>, <b[^>]*>Supported<\/b> \(<a [^>]*>line 5<\/a>\)/);
    expect(page).toMatch(/<strong>Disputed<\/strong>, <b[^>]*>No \(custom\)<\/b> \(no longer in the text\)/);
    expect(page).toContain("<caption>Notes by status</caption>");
  });

  test("nothing of an article or a note acts, and nothing is loaded", () => {
    const page = html(check);
    expect(page).not.toMatch(/<script|<b>|<img|javascript:|(?:src|href)="?https?:/i);
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(page).toContain("default-src 'none'");
  });

  test("every text is whole in it, whatever is marked", () => {
    const span = fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 60 }),
        fc.array(span, { maxLength: 8 }),
        (text, spans) => {
          const page = html({ ...check, articles: [marked(text, spans)] });
          const body = /<article [^>]*>([\s\S]*)<\/article>/.exec(page)?.[1] ?? "";
          expect(body.replace(/<sup>.*?<\/sup>|<[^>]*>/g, "")).toBe(`\n${escaped(text)}\n`);
        },
      ),
    );
  });
});

/** An article of one block with a finding on each span. */
function marked(text: string, spans: readonly { start: number; end: number }[]): CheckedArticle {
  const whole = { start: 0, end: text.length };
  return {
    uri: "file:///folder/any.txt",
    path: "any.txt",
    title: "Any",
    date: null,
    text,
    blocks: [{ ...whole, kind: "paragraph", content: whole, dateline: null, markedUp: false }],
    claims: [],
    people: new Set(),
    checklist: { entries: [], cleared: null },
    fingerprint: "",
    notes: [],
    dismissed: [],
    findings: spans.map(({ start, end }) => ({
      start: Math.min(start, text.length),
      end: Math.min(end, text.length),
      code: "figure.vague",
      severity: "hint",
      message: "m",
      evidence: [],
      suggestions: [],
    })),
    lineOf: () => 1,
  };
}

test("Evidence is told with its words, its publisher and the day, and is escaped", () => {
  const told = "Refuted by: The police, https://police.example/?a=1&amp;b=2, looked up on 2026-03-01";
  expect(html(check)).toContain(`<li>${told}: <q>“None” ${escaped(EVIL)}</q><br>By phone, too.</li>`);
  expect(markdown(check)).toContain("Refuted by: The police, ");
  expect(markdown(check)).not.toMatch(/(?<!\\)<script/);
  expect(csv(check)).toContain(
    ',"Refuted by: The police, https://police.example/?a=1&b=2, looked up on 2026-03-01"',
  );
});

test("As Markdown, what was written is escaped", () => {
  const text = markdown(check);
  expect(text).toContain("# Fact-check report");
  expect(text).toContain("- **Checked**, Supported (line 5): “520 houses”");
  expect(text).not.toMatch(/(?<!\\)<script/);
});

test("As CSV, each note and finding is a row, and no cell is a formula", () => {
  const rows = csv(check).split("\r\n");
  expect(rows[0]).toBe(
    "\uFEFFarticle,line,kind,words,status,verdict,rule,text,reason,by,assignee,created,modified,evidence,replies",
  );
  expect(rows[1]).toMatch(/^flood\.txt,5,note,520 houses,checked,supported,,"<script>.*""quoted"""/);
  expect(rows[2]).toContain(",'=SUM(A1),");
});

describe("As ClaimReview", () => {
  const reviews = () =>
    JSON.parse(claimReviews(check, { name: "The Desk", url: "https://desk.example/1" }))["@graph"];

  test("only what a person gave a verdict is there", () => {
    expect(reviews()).toHaveLength(2);
    expect(reviews()[0]).toMatchObject({
      "@type": "ClaimReview",
      url: "https://desk.example/1",
      claimReviewed: "520 houses",
      datePublished: "2026-03-01",
      author: { "@type": "Organization", name: "The Desk" },
      reviewRating: {
        "@type": "Rating",
        ratingValue: 5,
        bestRating: 5,
        worstRating: 1,
        alternateName: "Supported",
      },
      itemReviewed: { "@type": "Claim", author: { name: "The police" }, datePublished: "2025-04-12" },
    });
  });

  test("it holds to the schema of what schema.org defines and Google requires", async () => {
    const ajv = new Ajv({ strict: false });
    addFormats(ajv as never);
    const schema = JSON.parse(await readFile(new URL("claim-review.schema.json", import.meta.url), "utf8"));
    const validate = ajv.compile(schema);
    const text = claimReviews(check, { name: "The Desk", url: "https://desk.example/1" });
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
    expect(validate(JSON.parse(claimReviews(check, { name: "", url: null })))).toBe(false);
  });
});

describe("What was dismissed for the article or its folder", () => {
  const LAUNCH = `Rocket leaves the pad

14 May 2024

More than 520 houses were flooded.
`;

  async function checked(article: string | null): Promise<FactCheck> {
    const dismissal = {
      id: "figure.unverifiable-1",
      code: "figure.unverifiable",
      article,
      subject: "More than 520 houses were flooded",
      among: [],
      reason: "The club's own count",
      by: "Ada",
      at: "2026-03-01T10:00:00.000Z",
      basis: { words: "More than 520 houses were flooded", values: [], facts: {} },
    };
    const { library, uri } = await libraryOver("launch.txt", LAUNCH, [], { dismissals: [dismissal] });
    return factCheckOf(library, [uri], "2026-03-02T08:00:00.000Z");
  }

  test("stands apart from what is open, with who, when and why", async () => {
    const dismissed = await checked(null);
    const [article] = dismissed.articles;
    expect(article?.findings.map(({ code }) => code)).not.toContain("figure.unverifiable");
    const why = "Dismissed for the folder by Ada on 2026-03-01: The club's own count";
    expect(html(dismissed)).toMatch(/<h3>Dismissed findings<\/h3>\n<ul[^>]*><li><a [^>]*>Line 5<\/a>: /);
    expect(html(dismissed)).toContain(escaped(why));
    expect(markdown(dismissed)).toMatch(/### Dismissed findings\n\n- Line 5, figure\.unverifiable: /);
    expect(markdown(dismissed)).toContain(`  ${why}`);
    expect(csv(dismissed)).toMatch(
      /launch\.txt,5,finding,More than 520 houses were flooded,dismissed for the folder,,figure\.unverifiable,[^\n]*,The club's own count,Ada,,2026-03-01T/,
    );
  });

  test("is not told of where nothing is dismissed, or in another article", async () => {
    const open = await checked("other.txt");
    expect(html(open)).not.toContain("Dismissed");
    expect(markdown(open)).not.toContain("Dismissed");
    expect(csv(open)).toMatch(
      /launch\.txt,5,finding,More than 520 houses were flooded,warning,,figure\.unverifiable,/,
    );
  });
});

test("Replies stand with their note in every format", async () => {
  const at = "2026-03-01T10:00:00.000Z";
  const reply = { id: "urn:uuid:r", comment: "I called them.", creator: "Ben", created: at, modified: at };
  const { library, uri } = await libraryOver("flood.txt", TEXT, [{ words: "520 houses", replies: [reply] }]);
  const replied = factCheckOf(library, [uri], at);
  expect(html(replied)).toContain("I called them.");
  expect(markdown(replied)).toContain("Ben, 2026-03-01: I called them.");
  expect(csv(replied)).toContain("Ben, 2026-03-01: I called them.".replace(/.*/, '"$&"'));
});
