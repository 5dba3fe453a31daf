import fc from "fast-check";
import { expect, test } from "vitest";
import { newNonce, pageOf } from "../../client/src/webview/html.ts";
import { escaped } from "../../server/src/report/html-escape.ts";

test("whatever is escaped can open no tag and end no attribute", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(escaped(text)).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/);
    }),
  );
  expect(escaped(`<a href="x">'&`)).toBe("&lt;a href=&quot;x&quot;&gt;&#39;&amp;");
});

test("a page allows its own script and style by a nonce, and nothing else", () => {
  const nonce = newNonce();
  const page = pageOf({ title: "A <b>", script: "s.js", style: "s.css", nonce, body: "<main></main>" });
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
  expect(policy.split("; ")).toEqual([
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(page).toContain("<title>A &lt;b&gt;</title>");
  expect(newNonce()).not.toBe(nonce);
});
