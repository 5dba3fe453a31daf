import { randomBytes } from "node:crypto";
import { escaped } from "../../../server/src/report/html-escape.ts";

/** A value that nobody can guess, to name the scripts and styles that a page may use. */
export function newNonce(): string {
  return randomBytes(16).toString("base64");
}

/** What a webview's page is made of. */
export interface Page {
  readonly title: string;
  /** Addresses of the page's own script and style, as the webview may load them. */
  readonly script: string;
  readonly style: string;
  readonly nonce: string;
  /** Rules of style that come before the page's own, from a constant of ours. */
  readonly rules?: string;
  /** HTML of ours; whatever comes from elsewhere in it has been escaped. */
  readonly body: string;
}

/**
 * A webview's page, which loads its own script and style and nothing else: no inline style or script, no frame, no
 * address in the network. Pictures may be data of the page itself.
 */
export function pageOf({ title, script, style, nonce, rules, body }: Page): string {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
${rules === undefined ? "" : `<style nonce="${nonce}">${rules}</style>\n`}<link rel="stylesheet" nonce="${nonce}" href="${escaped(style)}">
</head>
<body>
${body}
<script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>
`;
}
